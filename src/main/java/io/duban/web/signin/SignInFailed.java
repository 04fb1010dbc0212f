package io.duban.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Goes back to the sign-in page, which says why; the account name need not be typed again. */
final class SignInFailed implements AuthenticationFailureHandler {

    static final String ACCOUNT = SignInFailed.class.getName() + ".account";
    private static final int MAX_NAME = 64;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        HttpSession session = request.getSession();
        String account = request.getParameter("username");
        session.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, bare(failure));
        session.setAttribute(ACCOUNT, account == null || account.length() > MAX_NAME ? "" : account);
        response.sendRedirect(request.getContextPath() + "/sign-in?failed");
    }

    /** The failure itself carries the password that was typed, which is often nearly the right one. */
    private static AuthenticationException bare(AuthenticationException failure) {
        if (failure instanceof AccountLocked locked) {
            return new AccountLocked(locked.until(), locked.seconds());
        }
        if (failure instanceof BadCredentialsException) {
            return new BadCredentialsException("name or password is wrong");
        }
        return failure instanceof SignInBusy ? new SignInBusy() : new AuthenticationServiceException("not signed in");
    }
}
