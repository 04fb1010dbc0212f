package io.duban.modeling;

import io.duban.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What processes had to do by themselves and could not. */
public interface Incidents {

    /** In the order of their ids, from after this one on; "" from the first on. */
    List<Incident> after(IncidentFilter filter, String id, int size);

    /** How many there are at each element of each version of a model, the newest version first. */
    List<Standing> standing(String model);

    long count();

    Optional<Incident> find(String id);

    /** What the element is called. */
    String name(Incident incident, Locale language);

    /** What the process is about, with whether the reader may open it; empty when there is no such thing any more. */
    Optional<RunningMatter> matter(Incident incident, Actor.Person reader);

    /**
     * Does it now, in the running transaction.
     *
     * @throws IncidentRemains when it fails again
     */
    void retry(Incident incident);

    /** The process goes on without it, for good. Only for what is aside. */
    void skip(Incident incident);
}
