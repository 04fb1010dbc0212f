package io.duban.organization;

import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open work, as those ask for it who change who may do what. The work list answers. */
public interface WaitingWork {

    /** So many open steps of one kind that wait for a role in a unit; {@code oldestDue} null: none has a due date. */
    record Waiting(
            UnitId unit,
            String unitName,
            Role role,
            StepKey step,
            int count,
            @Nullable LocalDate oldestDue) {}

    /** What waits for nobody in the unit: no active person holds the role, or all who do are barred; one statement. */
    List<Waiting> forNobody(UnitId unit);

    /** How much waits for nobody, wherever; the count stops at {@code limit}; one statement. */
    int countForNobody(int limit);

    /** What would wait for nobody without these roles of the person; one statement. */
    List<Waiting> without(PersonId person, Collection<Grant> roles);

    /** How much would wait for nobody without one of these people, if all others stay: for each; one statement. */
    Map<PersonId, Integer> without(Collection<PersonId> people);

    /** Everything that waits for the unit; one statement. */
    List<Waiting> of(UnitId unit);

    static int count(List<Waiting> waiting) {
        return waiting.stream().mapToInt(Waiting::count).sum();
    }
}
