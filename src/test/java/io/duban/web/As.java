package io.duban.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a MockMvc request as a signed-in person, with the token against forgery: {@code .with(As.person(officer))}. */
public final class As {

    private As() {}

    public static RequestPostProcessor person(Actor.Person person) {
        return person(person.id(), person.name());
    }

    public static RequestPostProcessor person(PersonId id, String name) {
        SignedIn signedIn = new SignedIn(id.value(), name, name, false);
        RequestPostProcessor who =
                authentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        return request -> csrf().postProcessRequest(who.postProcessRequest(request));
    }
}
