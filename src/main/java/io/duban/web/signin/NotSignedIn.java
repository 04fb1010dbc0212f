package io.duban.web.signin;

import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import io.duban.shared.BusinessTime;
import io.duban.web.problem.Caller;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends people who open a page to the sign-in page; tells everybody else that they are not signed in. */
final class NotSignedIn implements AuthenticationEntryPoint {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);

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
        retryAfter(thrown).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        answers.write(failure(thrown, request), request, response);
    }

    private static Failure failure(AuthenticationException thrown, HttpServletRequest request) {
        if (thrown instanceof AccountLocked locked) {
            return Failure.of(TOO_MANY_REQUESTS, "web.problem.locked", WHEN.format(locked.until()));
        }
        if (thrown instanceof SignInBusy) {
            return Failure.of(SERVICE_UNAVAILABLE, "web.problem.busy");
        }
        return Failure.of(
                UNAUTHORIZED, thrown instanceof BadCredentialsException ? notTaken(request) : "web.problem.401");
    }

    private static String notTaken(HttpServletRequest request) {
        return TokenCalls.secret(request).isPresent() ? "web.problem.401.token" : "web.problem.401.password";
    }

    private static Optional<Long> retryAfter(AuthenticationException thrown) {
        if (thrown instanceof AccountLocked locked) {
            return Optional.of(locked.seconds());
        }
        return thrown instanceof SignInBusy ? Optional.of(SignInBusy.SECONDS) : Optional.empty();
    }

    /** A browser would answer "Basic" with a window of its own, which cannot be explained and not be closed. */
    private static String challenge(HttpServletRequest request) {
        boolean browser = request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null;
        return browser ? "Session realm=\"duban\"" : "Basic realm=\"duban\", charset=\"UTF-8\"";
    }
}
