package io.duban.organization;

import io.duban.shared.ByName;
import io.duban.shared.Missing;
import io.duban.shared.NameRule;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units as they would be: nothing of it is stored, and {@link UnitRules} hold for it as for those that are. */
final class PlannedUnits implements UnitTree {

    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
    private final ByName<UnitId> byName = new ByName<>();
    private final Map<String, UnitId> byCode = new HashMap<>();
    private final LocalDate today;

    PlannedUnits(Collection<Unit> standing, LocalDate today) {
        this.today = today;
        standing.forEach(this::save);
    }

    @Override
    public Unit get(UnitId id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code)).map(this::get);
    }

    @Override
    public List<Unit> alikeBelow(@Nullable UnitId parent, String name) {
        return byName.called(name).stream()
                .map(this::get)
                .filter(unit -> Objects.equals(unit.parentId(), parent) && NameRule.alike(unit.name(), name))
                .toList();
    }

    /** The open ones by a name that reads the same as their name or their full name. */
    List<Unit> called(String name) {
        return byName.called(name).stream().map(this::get).filter(this::isOpen).toList();
    }

    boolean isOpen(Unit unit) {
        return unit.isOpenOn(today);
    }

    Collection<Unit> everyone() {
        return byId.values();
    }

    void save(Unit unit) {
        Unit before = byId.put(unit.id(), unit);
        if (before != null) {
            forget(before);
        }
        byName.add(unit.name(), unit.id());
        byName.add(unit.fullName(), unit.id());
        if (unit.code() != null) {
            byCode.put(unit.code(), unit.id());
        }
    }

    private void forget(Unit before) {
        byName.remove(before.name(), before.id());
        byName.remove(before.fullName(), before.id());
        if (before.code() != null) {
            byCode.remove(before.code(), before.id());
        }
    }
}
