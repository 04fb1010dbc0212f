package io.duban.web.signin;

import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import io.duban.web.problem.Caller;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends people who open a page to the sign-in page; tells everybody else that they are not signed in. */
final class NotSignedIn implements AuthenticationEntryPoint {

    private final FailureAnswers answers;
    private final @Nullable AuthenticationEntryPoint signIn;

    NotSignedIn(FailureAnswers answers, @Nullable AuthenticationEntryPoint signIn) {
        this.answers = answers;
        this.signIn = signIn;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException, ServletException {
        Caller caller = Caller.of(request);
        if (signIn != null && caller == Caller.BROWSER && "GET".equals(request.getMethod())) {
            signIn.commence(request, response, thrown);
            return;
        }
        if (caller == Caller.PROGRAM) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        }
        if (request.getHeader("HX-Request") != null) {
            // A live filter cannot show a sign-in page in the middle of a list: the whole page is loaded anew.
            response.setHeader("HX-Refresh", "true");
        }
        answers.write(failure(thrown), request, response);
    }

    private static Failure failure(AuthenticationException thrown) {
        if (thrown instanceof AccountLocked locked) {
            return Failure.of(UNAUTHORIZED, "web.problem.locked", locked.until().truncatedTo(ChronoUnit.SECONDS));
        }
        return Failure.of(UNAUTHORIZED, "web.problem.401");
    }

    /** A browser would answer "Basic" with a window of its own, which cannot be explained and not be closed. */
    private static String challenge(HttpServletRequest request) {
        boolean browser = request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
        return browser ? "Session realm=\"duban\"" : "Basic realm=\"duban\", charset=\"UTF-8\"";
    }
}
