package io.duban.web.signin;

import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import io.duban.organization.PasswordsBusy;
import io.duban.organization.TooManyAttempts;
import io.duban.web.Words;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says when a password may be tried again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TriedTooOften {

    private final FailureAnswers answers;
    private final Words words;
    private final Clock clock;

    TriedTooOften(FailureAnswers answers, Words words, Clock clock) {
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    @ExceptionHandler
    Object tooMany(TooManyAttempts thrown, HttpServletRequest request, HttpServletResponse response) {
        long seconds =
                Math.max(1, Duration.between(clock.instant(), thrown.until()).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return answers.answer(Failure.of(TOO_MANY_REQUESTS, "web.problem.locked", words.time(thrown.until())), request);
    }

    @ExceptionHandler
    Object busy(PasswordsBusy thrown, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SignInBusy.SECONDS));
        return answers.answer(Failure.of(SERVICE_UNAVAILABLE, "web.problem.busy"), request);
    }
}
