package io.duban.web;

import io.duban.organization.People;
import io.duban.shared.Actor;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person behind the request at hand, with the roles of today; read once per request. */
@Component
public class CurrentPerson {

    private static final String ATTRIBUTE = CurrentPerson.class.getName();

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** Empty when nobody is signed in. */
    public Optional<Actor.Person> actor() {
        return signedIn().map(this::actorOf);
    }

    /** Who the session says is signed in, without reading anything. */
    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private Actor.Person actorOf(SignedIn signedIn) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Actor.Person known
                && known.id().equals(signedIn.id())) {
            return known;
        }
        Actor.Person actor = people.actor(signedIn.id());
        request.setAttribute(ATTRIBUTE, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }
}
