package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.ChangedThings;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors look up units. */
@Component
public class LookUpUnits {

    /** What waits for nobody is counted up to here: more is shown as 99+. */
    public static final int COUNTED = 100;

    private static final int MEMBERS = 200;

    /** A unit in the tree, {@code depth} 0 at the top; {@code people} hold a role in it. */
    public record Line(Unit unit, int depth, int people, boolean open, boolean matches) {}

    /**
     * All about one unit: the names above it from the top, what is below it at any depth, at most 200 of its people.
     */
    public record Sheet(Unit unit, boolean open, List<Unit> above, List<Unit> below, List<PersonLine> members) {}

    private final Units units;
    private final FormerNames former;
    private final Directory directory;
    private final WaitingWork waiting;
    private final Clock clock;
    private final ChangedThings changed;

    LookUpUnits(
            Units units,
            FormerNames former,
            Directory directory,
            WaitingWork waiting,
            Clock clock,
            ChangedThings changed) {
        this.units = units;
        this.former = former;
        this.directory = directory;
        this.waiting = waiting;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * In the order of the tree; with a text only those whose name, earlier name or code holds it, and what stands above
     * them.
     */
    @Transactional(readOnly = true)
    public List<Line> tree(String text, boolean withClosed, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        LocalDate today = BusinessTime.today(clock);
        List<Unit> all = units.everyone();
        Map<UnitId, Integer> people = directory.headcounts();
        Map<UnitId, Integer> depths = new HashMap<>();
        Set<UnitId> matching = matching(all, text.strip());
        Set<UnitId> shown = withThoseAbove(matching, all);
        List<Line> lines = new ArrayList<>();
        for (Unit unit : all) {
            int depth = unit.parentId() == null ? 0 : depths.getOrDefault(unit.parentId(), 0) + 1;
            depths.put(unit.id(), depth);
            boolean open = unit.isOpenOn(today);
            if (shown.contains(unit.id()) && (open || withClosed)) {
                lines.add(new Line(unit, depth, people.getOrDefault(unit.id(), 0), open, matching.contains(unit.id())));
            }
        }
        return lines;
    }

    /** Of {@link #tree} only those that changed at this instant or later. */
    @Transactional(readOnly = true)
    public List<Line> changed(String text, boolean withClosed, Instant since, Actor.Person who) {
        List<Line> lines = tree(text, withClosed, who);
        Set<UUID> ids = changed.since(since, Subject.Kind.UNIT);
        return lines.stream()
                .filter(line -> ids.contains(line.unit().id().value()))
                .toList();
    }

    private static Set<UnitId> withThoseAbove(Set<UnitId> matching, List<Unit> all) {
        Map<UnitId, Unit> byId = all.stream().collect(toMap(Unit::id, unit -> unit));
        Set<UnitId> shown = new HashSet<>();
        all.stream().filter(unit -> matching.contains(unit.id())).forEach(unit -> {
            Unit at = unit;
            while (at != null && shown.add(at.id())) {
                at = parent(at, byId);
            }
        });
        return shown;
    }

    private static @Nullable Unit parent(Unit unit, Map<UnitId, Unit> byId) {
        return unit.parentId() == null ? null : byId.get(unit.parentId());
    }

    private Set<UnitId> matching(List<Unit> all, String text) {
        Map<UnitId, Set<String>> earlier = text.isEmpty() ? Map.of() : former.all();
        return all.stream()
                .filter(unit -> matches(unit, text)
                        || earlier.getOrDefault(unit.id(), Set.of()).stream().anyMatch(name -> name.contains(text)))
                .map(Unit::id)
                .collect(toSet());
    }

    private static boolean matches(Unit unit, String text) {
        String code = unit.code();
        return unit.name().contains(text) || unit.fullName().contains(text) || (code != null && code.contains(text));
    }

    /** How much waits for nobody in all plans; the count stops at {@code limit}. */
    @Transactional(readOnly = true)
    public int countForNobody(int limit, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return waiting.countForNobody(limit);
    }

    /** What waits for nobody in this unit. */
    @Transactional(readOnly = true)
    public List<WaitingWork.Waiting> forNobody(UnitId id, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return waiting.forNobody(id);
    }

    /** What waits for this unit. */
    @Transactional(readOnly = true)
    public List<WaitingWork.Waiting> waitingFor(UnitId id, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return waiting.of(id);
    }

    @Transactional(readOnly = true)
    public Sheet sheet(UnitId id, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        Unit unit = units.get(id);
        List<Unit> all = units.everyone();
        return new Sheet(
                unit,
                unit.isOpenOn(BusinessTime.today(clock)),
                above(unit, all),
                below(unit, all),
                directory.people(new PersonFilter("", id, null, false), null, MEMBERS));
    }

    private static List<Unit> above(Unit unit, List<Unit> all) {
        Map<UnitId, Unit> byId = all.stream().collect(toMap(Unit::id, one -> one));
        List<Unit> above = new ArrayList<>();
        Unit at = parent(unit, byId);
        while (at != null) {
            above.add(0, at);
            at = parent(at, byId);
        }
        return above;
    }

    private static List<Unit> below(Unit unit, List<Unit> all) {
        Set<UnitId> branch = new HashSet<>(Set.of(unit.id()));
        return all.stream()
                .filter(one -> one.parentId() != null && branch.contains(one.parentId()))
                .peek(one -> branch.add(one.id()))
                .toList();
    }
}
