package io.duban.work;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Keeps whose opinion is asked for at steps that wait; whoever changes it has locked the step. */
public interface CoHandlers {

    /** In the order in which they were asked; one statement. */
    List<CoHandler> of(String item);

    /** From now on the step waits for the person's opinion; the words say what is asked. */
    void ask(OpenItem item, PersonId person, Asked asked);

    /** By whom, with which words, when. */
    record Asked(PersonId by, String words, Instant at) {}

    /** The step does not wait for the person's opinion any more. */
    void remove(OpenItem item, PersonId person);

    /** What the person thinks, said by that one or by a stand-in. */
    void give(OpenItem item, PersonId person, GivenOpinion opinion);

    /** By whom, with which words, when. */
    record GivenOpinion(PersonId by, String words, Instant at) {}

    /** What the person owes in other units than these, where that one still works, is not waited for any more. */
    void left(PersonId person, Set<UnitId> stillIn);
}
