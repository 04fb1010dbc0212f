package io.duban.organization;

import io.duban.shared.Grant;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Roster} would change, computed anew each time.
 *
 * @param leftOut who is at work here and is not in the list; empty where the list names nobody
 * @param names the names of all units, those that are new too
 * @param state changes whenever anything does that this rests on
 */
public record RosterPlan(
        List<UnitStep> units,
        List<PersonStep> people,
        List<LeftOut> leftOut,
        List<Fault> faults,
        Map<UnitId, String> names,
        String state) {

    /** What becomes of a unit, in the order in which it is done; new without {@code before}. */
    public record UnitStep(@Nullable Unit before, Unit after) {

        public boolean isNew() {
            return before == null;
        }

        public boolean isChange() {
            return before != null && !before.equals(after);
        }
    }

    /** What becomes of a person; {@code unnamed} are the roles held that the list does not name. */
    public record PersonStep(@Nullable Person before, Person after, Set<Grant> unnamed) {

        public boolean isNew() {
            return before == null;
        }

        public boolean isChange() {
            return before != null && !before.equals(after);
        }

        /** The roles to be given. */
        public Set<Grant> given() {
            Set<Grant> given = new java.util.HashSet<>(after.grants());
            given.removeAll(before == null ? Set.of() : before.grants());
            return given;
        }
    }

    /** Somebody who is not in the list; {@code oneself} is who asks, and stays. */
    public record LeftOut(Person person, boolean oneself) {}

    /**
     * Why a line cannot be followed.
     *
     * @param field of {@link Roster.UnitLine} or {@link Roster.PersonLine}
     * @param key the message
     */
    public record Fault(boolean ofUnit, int row, String field, String key, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    public RosterPlan {
        units = List.copyOf(units);
        people = List.copyOf(people);
        leftOut = List.copyOf(leftOut);
        faults = List.copyOf(faults);
        names = Map.copyOf(names);
    }

    public List<UnitStep> newUnits() {
        return units.stream().filter(UnitStep::isNew).toList();
    }

    public List<UnitStep> changedUnits() {
        return units.stream().filter(UnitStep::isChange).toList();
    }

    public List<PersonStep> newPeople() {
        return people.stream().filter(PersonStep::isNew).toList();
    }

    public List<PersonStep> changedPeople() {
        return people.stream().filter(PersonStep::isChange).toList();
    }

    /** Those who hold roles that the list does not name. */
    public List<PersonStep> withUnnamed() {
        return people.stream().filter(step -> !step.unnamed().isEmpty()).toList();
    }

    public boolean changesNothing() {
        return newUnits().isEmpty()
                && changedUnits().isEmpty()
                && newPeople().isEmpty()
                && changedPeople().isEmpty();
    }
}
