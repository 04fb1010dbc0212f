package io.duban.web.signin;

import io.duban.web.CameFrom;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Goes on to the page that was asked for before signing in; the host of that request is nobody's business. */
final class SignInDone extends SavedRequestAwareAuthenticationSuccessHandler {

    SignInDone() {
        setRedirectStrategy((request, response, url) ->
                response.sendRedirect(CameFrom.path(url).orElse(request.getContextPath() + "/")));
    }
}
