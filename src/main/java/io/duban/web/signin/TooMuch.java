package io.duban.web.signin;

import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;

import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload that says itself that it is too large. It comes before the check against forgery, which would not
 * find its token in a form that cannot be read, and would blame the person for that.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 5)
class TooMuch extends OncePerRequestFilter {

    private final FailureAnswers answers;
    private final MultipartProperties uploads;

    TooMuch(FailureAnswers answers, MultipartProperties uploads) {
        this.answers = answers;
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > uploads.getMaxRequestSize().toBytes()) {
            long limit = uploads.getMaxFileSize().toMegabytes();
            answers.write(Failure.of(PAYLOAD_TOO_LARGE, "web.problem.413", limit), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
