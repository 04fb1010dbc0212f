package io.duban.web.signin;

import io.duban.organization.Accounts;
import io.duban.organization.TellFailures;
import io.duban.web.CameFrom;
import io.duban.web.FailedAttempts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Goes on to the page that was asked for before signing in; the host of that request is nobody's business. What others
 * tried under the account meanwhile is told on the desk.
 */
@Component
class SignInDone extends SavedRequestAwareAuthenticationSuccessHandler {

    private final TellFailures tellFailures;
    private final Accounts accounts;

    SignInDone(TellFailures tellFailures, Accounts accounts) {
        this.tellFailures = tellFailures;
        this.accounts = accounts;
        setRedirectStrategy((request, response, url) ->
                response.sendRedirect(CameFrom.path(url).orElse(request.getContextPath() + "/")));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        SignInOrigin.keep(request, response);
        accounts.find(signedIn.getName())
                .flatMap(tellFailures::tell)
                .ifPresent(notice -> FailedAttempts.put(notice, request.getSession()));
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
