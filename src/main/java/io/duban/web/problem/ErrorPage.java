package io.duban.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before or beside every controller: in a filter, or in the container itself. */
@Controller
class ErrorPage implements ErrorController {

    private final Failures failures;
    private final FailureAnswers answers;

    ErrorPage(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Failure failure = failure(request);
        FailureAnswers.retryAfter(failure, response);
        return answers.answer(failure, request);
    }

    private Failure failure(HttpServletRequest request) {
        if (request.getAttribute(FailureAnswers.ATTRIBUTE) instanceof Failure known) {
            return known;
        }
        return RequestFailures.ofSlowness(request).orElseGet(() -> ofContainer(request));
    }

    private Failure ofContainer(HttpServletRequest request) {
        // Without a status somebody has opened the address of the error page itself.
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told instanceof Integer code && code >= 400 ? code : 404;
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // Who hangs up in the middle of his request is no fault of ours.
        boolean brokenOff = thrown instanceof IOException && status < 500;
        return thrown instanceof Throwable cause && !brokenOff
                ? failures.of(cause)
                : failures.ofStatus(HttpStatusCode.valueOf(status));
    }
}
