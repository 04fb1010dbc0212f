package io.duban.web.signin;

import io.duban.organization.SignInPlace;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Where a sign-in comes from. A browser keeps a secret that no script reads and that opens nothing by itself: it only
 * tells a browser from which somebody has signed in before from a stranger's.
 */
final class SignInOrigin {

    static final String COOKIE = "duban-device";
    private static final String SECRET = SignInOrigin.class.getName() + ".secret";
    private static final Pattern WRITTEN_BY_US = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int SECRET_BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(180);
    private static final SecureRandom RANDOM = new SecureRandom();

    private SignInOrigin() {}

    /** Of a program's call, or of somebody who is signed in already. */
    static SignInPlace ofCall(HttpServletRequest request) {
        return SignInPlace.of(request.getRemoteAddr(), secret(request).orElse(null));
    }

    /** Of the form: a browser without a secret gets one, to be kept once the password was right. */
    static SignInPlace ofForm(HttpServletRequest request) {
        String secret = secret(request).orElseGet(SignInOrigin::fresh);
        request.setAttribute(SECRET, secret);
        return SignInPlace.of(request.getRemoteAddr(), secret);
    }

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(SECRET) instanceof String secret) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, secret)
                    .path(request.getContextPath() + "/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(KEPT)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> WRITTEN_BY_US.matcher(value).matches())
                .findFirst();
    }

    private static String fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
