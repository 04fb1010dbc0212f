package io.duban.organization;

import io.duban.organization.Roster.UnitLine;
import io.duban.organization.RosterPlan.Fault;
import io.duban.organization.RosterPlan.UnitStep;
import io.duban.shared.ByName;
import io.duban.shared.NameRule;
import io.duban.shared.Refusal;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the lines of units one after the other, each as soon as what it names is there, under the rules of a tree.
 */
final class UnitPlanner {

    /** A unit may stand before the one above it; so often is looked again. */
    private static final int ROUNDS = 20;

    private final PlannedUnits tree;
    private final UnitRules rules;
    private final CalledUnits called;
    private final UnitFinder finder;
    private final ByName<UnitLine> lines = new ByName<>();
    private final Set<UnitId> taken = new HashSet<>();
    private final List<UnitStep> steps = new ArrayList<>();

    UnitPlanner(PlannedUnits tree, CalledUnits called, UnitRules rules) {
        this.tree = tree;
        this.rules = rules;
        this.called = called;
        this.finder = new UnitFinder(called);
    }

    /** The steps in an order in which they can be done, and what stands in the way of the others. */
    List<UnitStep> plan(List<UnitLine> all, List<Fault> faults) {
        List<UnitLine> open = new ArrayList<>(all);
        all.forEach(line -> lines.add(line.name(), line));
        Map<UnitLine, Fault> last = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            last.clear();
            int before = open.size();
            open.removeIf(line -> follow(line, last));
            if (open.size() == before) {
                break;
            }
        }
        faults.addAll(last.values());
        return steps;
    }

    private boolean follow(UnitLine line, Map<UnitLine, Fault> last) {
        try {
            follow(line);
            return true;
        } catch (Refusal refusal) {
            last.put(line, RosterFaults.of(true, line.row(), refusal, "name"));
            return false;
        }
    }

    private void follow(UnitLine line) {
        UnitId parent = line.parent() == null ? null : finder.parent(line.parent());
        Unit before = standing(line, parent).orElse(null);
        if (before != null && taken.contains(before.id())) {
            throw new RosterRefusal.UnitTwice(line.name());
        }
        UnitId id = before == null ? UnitId.next() : before.id();
        UnitDetails details = details(line, parent, before);
        rules.check(id, details);
        Unit after = before == null ? Unit.open(id, details, 0) : before.with(details, before.position());
        tree.save(after);
        taken.add(id);
        steps.add(new UnitStep(before, after));
    }

    /** By code; else by name below the unit above, or wherever it is the only one: then it moves. */
    private Optional<Unit> standing(UnitLine line, @Nullable UnitId parent) {
        Optional<Unit> coded = line.code() == null ? Optional.empty() : tree.byCode(line.code());
        if (coded.isPresent()) {
            return Optional.of(rules.isOpen(coded.get().id()));
        }
        List<Unit> named = called.named(line.name()).stream()
                .filter(unit -> line.code() == null || unit.code() == null)
                .toList();
        List<Unit> there = named.stream()
                .filter(unit -> Objects.equals(unit.parentId(), parent))
                .toList();
        if (line.parent() == null) {
            // Where several share a name, a blank cell is that of the one with nothing above it.
            return there.size() == 1 ? Optional.of(there.get(0)) : finder.only(line.name(), named, "name");
        }
        boolean once = lines.called(line.name()).size() == 1;
        return there.isEmpty() && once && named.size() == 1
                ? Optional.of(named.get(0))
                : there.stream()
                        .filter(unit -> !taken.contains(unit.id()))
                        .findFirst()
                        .or(() -> there.stream().findFirst());
    }

    private UnitDetails details(UnitLine line, @Nullable UnitId parent, @Nullable Unit before) {
        if (before == null) {
            Tier above = parent == null ? null : tree.get(parent).tier();
            if (line.tier() == null && above == null) {
                throw new RosterRefusal.TierMissing(line.name());
            }
            return new UnitDetails(
                    line.code(),
                    NameRule.spelled(line.name()),
                    line.fullName() == null ? "" : NameRule.spelled(line.fullName()),
                    Objects.requireNonNullElse(line.kind(), UnitKind.DEPARTMENT),
                    Objects.requireNonNull(line.tier() == null ? above : line.tier()),
                    parent);
        }
        return new UnitDetails(
                line.code() == null ? before.code() : line.code(),
                name(before, line),
                fullName(before, line),
                Objects.requireNonNullElse(line.kind(), before.kind()),
                Objects.requireNonNullElse(line.tier(), before.tier()),
                line.parent() == null ? before.parentId() : parent);
    }

    /** A list that was written before the unit was renamed means it and does not rename it back. */
    private String name(Unit before, UnitLine line) {
        boolean byFullName =
                !NameRule.alike(before.name(), line.name()) && NameRule.alike(before.fullName(), line.name());
        boolean keeps = (byFullName && line.fullName() == null) || called.wasCalled(before, line.name());
        return keeps ? before.name() : NameRule.beside(line.name(), before.name());
    }

    /** A full name that was only the name follows it when it changes. */
    private String fullName(Unit before, UnitLine line) {
        if (line.fullName() != null) {
            return called.wasCalled(before, line.fullName())
                    ? before.fullName()
                    : NameRule.beside(line.fullName(), before.fullName());
        }
        if (called.wasCalled(before, line.name())) {
            return before.fullName();
        }
        return before.fullName().equals(before.name()) ? name(before, line) : before.fullName();
    }
}
