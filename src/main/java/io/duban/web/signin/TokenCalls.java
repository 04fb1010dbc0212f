package io.duban.web.signin;

import static org.springframework.http.HttpStatus.FORBIDDEN;

import io.duban.organization.TokenReach;
import io.duban.organization.TokenSignIn;
import io.duban.web.SignedIn;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by its token for one call. With a token nobody changes who gets in: it makes and ends no token and
 * sets no password, so that one that was lost cannot be made to last.
 */
final class TokenCalls extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private static final Pattern WHO_GETS_IN = Pattern.compile("/api/(me/tokens|password)(/.*)?");

    private final TokenSignIn signIn;
    private final AuthenticationEntryPoint notSignedIn;
    private final FailureAnswers answers;

    TokenCalls(TokenSignIn signIn, AuthenticationEntryPoint notSignedIn, FailureAnswers answers) {
        this.signIn = signIn;
        this.notSignedIn = notSignedIn;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TokenSignIn.Accepted> accepted = signIn.attempt(secret.get());
        if (accepted.isEmpty()) {
            notSignedIn.commence(request, response, new BadCredentialsException("the token opens nothing"));
            return;
        }
        SecurityContextHolder.setContext(context(accepted.get()));
        Optional<String> refusal = refusal(accepted.get().reach(), request);
        if (refusal.isPresent()) {
            answers.write(Failure.of(FORBIDDEN, refusal.get()), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** What the call brings after {@code Bearer}. */
    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static Optional<String> refusal(TokenReach reach, HttpServletRequest request) {
        if (SessionCalls.isReading(request)) {
            return Optional.empty();
        }
        if (reach == TokenReach.READ) {
            return Optional.of("web.problem.tokenReads");
        }
        return WHO_GETS_IN.matcher(request.getServletPath()).matches()
                ? Optional.of("web.problem.tokenChangesNoToken")
                : Optional.empty();
    }

    private static SecurityContext context(TokenSignIn.Accepted accepted) {
        SignedIn who = SignedIn.of(accepted.owner());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        return context;
    }
}
