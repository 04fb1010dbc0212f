package io.duban.web.action;

import io.duban.shared.RetryRule;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * A deadlock, a lock not got in time, or a row that somebody else inserted between our look and our insert: done again,
 * the act sees what the other has done.
 */
@Component
class DatabaseRetryRule implements RetryRule {

    @Override
    public boolean worthRetrying(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ConcurrencyFailureException || cause instanceof DuplicateKeyException);
    }
}
