package io.duban.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a MockMvc request as a signed-in person, past the check against forgery: {@code .with(As.person(officer))}. It
 * brings no token, since Spring Security's test support would exchange the store of tokens in the filter that all tests
 * share; the real check is proved over HTTP.
 */
public final class As {

    private As() {}

    public static RequestPostProcessor person(Actor.Person person) {
        return person(person.id(), person.name());
    }

    public static RequestPostProcessor person(PersonId id, String name) {
        SignedIn signedIn = new SignedIn(id.value(), name, name, false);
        RequestPostProcessor who =
                authentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        return request -> {
            CsrfFilter.skipRequest(request);
            return who.postProcessRequest(request);
        };
    }
}
