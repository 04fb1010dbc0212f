package io.duban.web.problem;

import io.duban.database.Outage;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers whatever a controller throws. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailureAdvice {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Failures failures;
    private final FailureAnswers answers;
    private final Sights sights;
    private final RefusedFields fields;

    FailureAdvice(Failures failures, FailureAnswers answers, Sights sights, RefusedFields fields) {
        this.fields = fields;
        this.failures = failures;
        this.answers = answers;
        this.sights = sights;
    }

    @ExceptionHandler
    @Nullable
    Object answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (Outage.isCauseOf(thrown)) {
            OutageGate.leaveTo(request);
            return null;
        }
        Failure found = RequestFailures.ofSlowness(request).orElseGet(() -> failure(thrown, request));
        Failure failure = READING.contains(request.getMethod())
                ? RequestFailures.ofReading(found)
                : RequestFailures.ofActing(found);
        FailureAnswers.retryAfter(failure, response);
        if (thrown instanceof HttpRequestMethodNotSupportedException other) {
            response.setHeader(HttpHeaders.ALLOW, other.getHeaders().getFirst(HttpHeaders.ALLOW));
        }
        // Half an answer is out already, a file for instance: nothing that could be understood may follow it.
        return response.isCommitted() ? null : answers.answer(failure, request);
    }

    private Failure failure(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof Refusal refusal) {
            return failures.of(thrown).with(fields.of(refusal, request));
        }
        if (thrown instanceof Missing missing) {
            return SentBody.field(request, missing.id())
                    .map(field -> fields.noSuch(field))
                    .orElseGet(() -> failures.of(thrown));
        }
        return thrown instanceof NotPermitted && sights.hideSomething(request)
                ? failures.ofStatus(HttpStatus.NOT_FOUND)
                : failures.of(thrown);
    }
}
