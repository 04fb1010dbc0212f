package io.duban.web.signin;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import io.duban.web.SignedIn;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells apart a session that has expired, a page from before a new sign-in, and a real refusal. */
final class DeniedAnswers implements AccessDeniedHandler {

    private final FailureAnswers answers;

    DeniedAnswers(FailureAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean staleToken = denied instanceof CsrfException;
        if (staleToken && request.getServletPath().equals("/sign-in")) {
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
            return;
        }
        answers.write(failure(staleToken), request, response);
    }

    private static Failure failure(boolean staleToken) {
        if (!staleToken) {
            return Failure.of(FORBIDDEN, "web.problem.403");
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn
                ? Failure.of(FORBIDDEN, "web.problem.csrf")
                : Failure.of(UNAUTHORIZED, "web.problem.401");
    }
}
