package io.duban.organization.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.FormerNames;
import io.duban.organization.Renaming;
import io.duban.organization.RenamingId;
import io.duban.organization.RenamingState;
import io.duban.organization.Renamings;
import io.duban.organization.UnitNames;
import io.duban.organization.internal.RenamingMapper.Called;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisRenamings implements Renamings, FormerNames {

    private final RenamingMapper mapper;

    MyBatisRenamings(RenamingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Renaming get(RenamingId id) {
        return Optional.ofNullable(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<Renaming> planned(UnitId unit) {
        return Optional.ofNullable(mapper.planned(unit));
    }

    @Override
    public List<Renaming> of(UnitId unit) {
        return mapper.ofUnit(unit);
    }

    @Override
    public List<Renaming> due(LocalDate day) {
        return mapper.due(day);
    }

    @Override
    public List<Renaming> page(@Nullable RenamingId after, @Nullable RenamingState state, int size) {
        return mapper.page(after, state, size);
    }

    @Override
    public void add(Renaming renaming) {
        mapper.insert(renaming);
    }

    @Override
    public void save(Renaming renaming) {
        if (mapper.update(renaming) == 0) {
            throw new StaleAggregate(renaming.id());
        }
    }

    @Override
    public UnitNames of(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return UnitNames.NONE;
        }
        List<Called> called = mapper.names(ids);
        return new UnitNames(
                called.stream().collect(toMap(Called::id, Called::name, (one, same) -> one)),
                called.stream()
                        .flatMap(MyBatisRenamings::former)
                        .collect(groupingBy(Ended::unit, mapping(Ended::name, toList()))));
    }

    private record Ended(UnitId unit, UnitNames.Former name) {}

    private static Stream<Ended> former(Called called) {
        String name = called.oldName();
        Instant until = called.until();
        return name == null || until == null
                ? Stream.empty()
                : Stream.of(new Ended(called.id(), new UnitNames.Former(name, until)));
    }

    @Override
    public Map<UnitId, Set<String>> all() {
        return mapper.former().stream()
                .collect(groupingBy(RenamingMapper.Earlier::id, mapping(RenamingMapper.Earlier::name, toSet())));
    }
}
