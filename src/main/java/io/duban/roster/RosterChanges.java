package io.duban.roster;

import static java.util.stream.Collectors.joining;

import io.duban.organization.Person;
import io.duban.organization.RosterPlan;
import io.duban.organization.RosterPlan.PersonStep;
import io.duban.organization.RosterPlan.UnitStep;
import io.duban.organization.Unit;
import io.duban.shared.Change;
import io.duban.shared.Grant;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words what becomes of units and people, field by field. */
public final class RosterChanges {

    private final Map<UnitId, String> names;
    private final Function<Enum<?>, String> words;

    /** {@code words} says what roles, kinds and tiers are called in the reader's language. */
    public RosterChanges(RosterPlan plan, Function<Enum<?>, String> words) {
        this.names = plan.names();
        this.words = words;
    }

    public List<Change> of(UnitStep step) {
        Optional<Unit> before = Optional.ofNullable(step.before());
        Unit after = step.after();
        List<Change> changes = new ArrayList<>();
        add(changes, "name", before.map(Unit::name).orElse(null), after.name());
        add(changes, "fullName", before.map(Unit::fullName).orElse(null), after.fullName());
        add(changes, "code", before.map(Unit::code).orElse(null), after.code());
        add(changes, "kind", before.map(unit -> words.apply(unit.kind())).orElse(null), words.apply(after.kind()));
        add(changes, "tier", before.map(unit -> words.apply(unit.tier())).orElse(null), words.apply(after.tier()));
        add(changes, "parent", before.map(unit -> name(unit.parentId())).orElse(null), name(after.parentId()));
        return changes;
    }

    /** The roles to be given are one change without a before. */
    public List<Change> of(PersonStep step) {
        Optional<Person> before = Optional.ofNullable(step.before());
        List<Change> changes = new ArrayList<>();
        add(changes, "name", before.map(Person::name).orElse(null), step.after().name());
        add(
                changes,
                "phone",
                before.map(Person::phone).orElse(null),
                step.after().phone());
        add(changes, "roles", null, roles(step.given()));
        return changes;
    }

    /** Such as 市水务局 承办人、部门负责人. */
    public @Nullable String roles(Collection<Grant> grants) {
        String all = grants.stream()
                .map(grant -> name(grant.unit()) + " " + words.apply(grant.role()))
                .sorted()
                .collect(joining("；"));
        return all.isEmpty() ? null : all;
    }

    private @Nullable String name(@Nullable UnitId id) {
        return id == null ? null : names.get(id);
    }

    private static void add(List<Change> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }
}
