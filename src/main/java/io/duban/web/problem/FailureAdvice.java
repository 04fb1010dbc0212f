package io.duban.web.problem;

import io.duban.database.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers whatever a controller throws. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailureAdvice {

    private final Failures failures;
    private final FailureAnswers answers;

    FailureAdvice(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable
    Object answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (Outage.isCauseOf(thrown)) {
            OutageGate.leaveTo(request);
            return null;
        }
        Failure failure = failures.of(thrown);
        FailureAnswers.retryAfter(failure, response);
        // Half an answer is out already, a file for instance: nothing that could be understood may follow it.
        return response.isCommitted() ? null : answers.answer(failure, request);
    }
}
