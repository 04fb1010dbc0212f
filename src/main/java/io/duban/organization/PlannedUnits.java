package io.duban.organization;

import static java.util.stream.Collectors.toMap;

import io.duban.shared.ByName;
import io.duban.shared.Missing;
import io.duban.shared.NameRule;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units as they would be: nothing of it is stored, and {@link UnitRules} hold for it as for those that are. */
final class PlannedUnits implements Units {

    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
    private final ByName<UnitId> byName = new ByName<>();
    private final Map<String, UnitId> byCode = new HashMap<>();
    private final Map<@Nullable UnitId, Set<UnitId>> below = new HashMap<>();
    private final LocalDate today;

    PlannedUnits(Collection<Unit> standing, LocalDate today) {
        this.today = today;
        add(standing);
    }

    @Override
    public Unit get(UnitId id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new Missing(id));
    }

    /** By a name that reads the same as its name or its full name. */
    static boolean isCalled(Unit unit, String name) {
        return NameRule.alike(unit.name(), name) || NameRule.alike(unit.fullName(), name);
    }

    @Override
    public Optional<Unit> byName(String name) {
        List<Unit> called = called(name);
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** The open ones by a name that reads the same as their name or their full name. */
    List<Unit> called(String name) {
        return byName.called(name).stream().map(this::get).filter(this::isOpen).toList();
    }

    boolean isOpen(Unit unit) {
        return unit.isOpenOn(today);
    }

    @Override
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code)).map(this::get);
    }

    @Override
    public List<Unit> all() {
        return byId.values().stream().filter(this::isOpen).toList();
    }

    @Override
    public List<Unit> everyone() {
        return List.copyOf(byId.values());
    }

    @Override
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        return ids.stream().map(this::get).collect(toMap(Unit::id, Unit::name));
    }

    @Override
    public List<Unit> below(@Nullable UnitId parent) {
        return below.getOrDefault(parent, Set.of()).stream().map(this::get).toList();
    }

    @Override
    public List<Unit> alikeBelow(@Nullable UnitId parent, String name) {
        return byName.called(name).stream()
                .map(this::get)
                .filter(unit -> Objects.equals(unit.parentId(), parent) && NameRule.alike(unit.name(), name))
                .toList();
    }

    @Override
    public int countBelow(@Nullable UnitId parent) {
        return below(parent).size();
    }

    @Override
    public Map<UnitId, Set<UnitId>> lineage(Collection<UnitId> ids) {
        return ids.stream().distinct().collect(toMap(id -> id, id -> new HashSet<>(above(id))));
    }

    private List<UnitId> above(UnitId id) {
        List<UnitId> above = new ArrayList<>();
        for (UnitId at = id; at != null && !above.contains(at); at = get(at).parentId()) {
            above.add(at);
        }
        return above;
    }

    @Override
    public void lockTree() {}

    @Override
    public void lock(Collection<UnitId> ids) {}

    @Override
    public void add(Collection<Unit> units) {
        units.forEach(this::save);
    }

    @Override
    public void save(Unit unit) {
        Unit before = byId.put(unit.id(), unit);
        if (before != null) {
            forget(before);
        }
        byName.add(unit.name(), unit.id());
        byName.add(unit.fullName(), unit.id());
        if (unit.code() != null) {
            byCode.put(unit.code(), unit.id());
        }
        below.computeIfAbsent(unit.parentId(), parent -> new LinkedHashSet<>()).add(unit.id());
    }

    private void forget(Unit before) {
        byName.remove(before.name(), before.id());
        byName.remove(before.fullName(), before.id());
        if (before.code() != null) {
            byCode.remove(before.code(), before.id());
        }
        below.getOrDefault(before.parentId(), new LinkedHashSet<>()).remove(before.id());
    }
}
