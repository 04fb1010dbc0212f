package io.duban.web.action;

import io.duban.shared.RetryPause;
import io.duban.shared.RetryRule;
import io.duban.shared.StaleAggregate;
import java.util.List;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Stands around every handler that changes something: one transaction for all of it, the request key recorded inside,
 * and another try of the whole when it lost a race. A refusal rolls back and records nothing, so that the corrected
 * form may be sent under the same key.
 */
@Aspect
@Component
@Order(0)
class Actions {

    private static final int TRIES = 4;

    private final OneTry oneTry;
    private final SentRequest sent;
    private final RetryRule lostRace;

    Actions(OneTry oneTry, SentRequest sent, List<RetryRule> rules) {
        this.oneTry = oneTry;
        this.sent = sent;
        this.lostRace = RetryRule.anyOf(rules);
    }

    @Around(
            "within(io.duban..web..*) && !@annotation(io.duban.web.action.OutsideTransaction) && (@annotation(org.springframework.web.bind.annotation.PostMapping)"
                    + " || @annotation(org.springframework.web.bind.annotation.PutMapping)"
                    + " || @annotation(org.springframework.web.bind.annotation.PatchMapping)"
                    + " || @annotation(org.springframework.web.bind.annotation.DeleteMapping))")
    @Nullable
    Object act(ProceedingJoinPoint handler) throws Throwable {
        RequestKey key = sent.key(handler).orElse(null);
        for (int attempt = 1; ; attempt++) {
            try {
                return oneTry.of(handler, key);
            } catch (AlreadyDone done) {
                throw done;
            } catch (RuntimeException failure) {
                if (!lostRace.worthRetrying(failure)) {
                    throw failure;
                }
                if (attempt == TRIES && failure instanceof StaleAggregate) {
                    throw failure;
                }
                if (attempt == TRIES) {
                    throw new ConcurrencyFailureException("lost the race " + TRIES + " times", failure);
                }
                RetryPause.after(attempt);
            }
        }
    }
}
