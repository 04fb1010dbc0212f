package io.duban.web;

import io.duban.organization.Newcomers;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Everybody of a test at a browser of their own, signed in once. */
public final class Visitors {

    private final ApplicationContext context;
    private final int port;
    private final Map<PersonId, Visitor> all = new HashMap<>();

    public Visitors(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    public Visitor as(Actor.Person person) {
        return all.computeIfAbsent(person.id(), id -> new Visitor(port, new Newcomers(context).account(id)));
    }
}
