package io.duban.organization;

import io.duban.shared.Act;
import io.duban.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who wrote, handed in or proposed what. */
public interface Involvements {

    /** Notes it for the person and for the absent one in whose place the person acts; one statement. */
    void note(UUID matter, Act act, Actor.Person who);

    /** For whoever reads them past this. */
    void writeNow();

    /** Those by one of these acts, earliest first; one statement. */
    List<Involvement> of(UUID matter, Collection<String> acts);
}
