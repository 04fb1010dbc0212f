package io.duban.organization.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.NameRule;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisUnits implements Units {

    private final UnitMapper mapper;
    private final Clock clock;

    MyBatisUnits(UnitMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Unit get(UnitId id) {
        return Optional.ofNullable(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<Unit> byName(String name) {
        LocalDate today = BusinessTime.today(clock);
        List<Unit> open = mapper.byName(name.strip()).stream()
                .filter(unit -> unit.isOpenOn(today))
                .toList();
        return only(open.stream()
                        .filter(unit -> unit.fullName().equals(name.strip()))
                        .toList())
                .or(() -> only(open));
    }

    private static Optional<Unit> only(List<Unit> units) {
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    @Override
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(mapper.byCode(code));
    }

    @Override
    public List<Unit> all() {
        LocalDate today = BusinessTime.today(clock);
        return everyone().stream().filter(unit -> unit.isOpenOn(today)).toList();
    }

    @Override
    public List<Unit> everyone() {
        return TreeOrder.of(mapper.all());
    }

    @Override
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return mapper.names(ids).stream().collect(toMap(UnitMapper.UnitName::id, UnitMapper.UnitName::name));
    }

    @Override
    public List<Unit> below(@Nullable UnitId parent) {
        return mapper.below(parent);
    }

    @Override
    public List<Unit> alikeBelow(@Nullable UnitId parent, String name) {
        return mapper.maybeAlikeBelow(parent, NameRule.spelled(name)).stream()
                .filter(unit -> NameRule.alike(unit.name(), name))
                .toList();
    }

    @Override
    public int countBelow(@Nullable UnitId parent) {
        return mapper.countBelow(parent);
    }

    @Override
    public Map<UnitId, Set<UnitId>> lineage(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return mapper.lineage(ids).stream()
                .collect(groupingBy(UnitMapper.Above::unitId, mapping(UnitMapper.Above::aboveId, toSet())));
    }

    @Override
    public void lockTree() {
        mapper.lockTop();
    }

    @Override
    public void lock(Collection<UnitId> ids) {
        if (!ids.isEmpty()) {
            mapper.lock(ids);
        }
    }

    @Override
    public void add(Collection<Unit> units) {
        Batches.of(units.stream().map(UnitMapper.Row::of).toList()).forEach(mapper::insert);
    }

    @Override
    public void save(Unit unit) {
        if (mapper.update(UnitMapper.Row.of(unit)) == 0) {
            throw new StaleAggregate(unit.id());
        }
    }
}
