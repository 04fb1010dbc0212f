package io.duban.organization.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.duban.organization.Directory;
import io.duban.organization.PersonFilter;
import io.duban.organization.PersonLine;
import io.duban.organization.ReadDirectory;
import io.duban.organization.RoleIn;
import io.duban.organization.internal.DirectoryMapper.Headcount;
import io.duban.organization.internal.DirectoryMapper.NamedGrant;
import io.duban.organization.internal.PersonMapper.PersonRow;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisDirectory implements Directory {

    private final DirectoryMapper mapper;

    MyBatisDirectory(DirectoryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<PersonLine> people(PersonFilter filter, @Nullable String afterAccount, int limit) {
        List<PersonRow> rows = mapper.people(filter, afterAccount, limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<RoleIn>> roles = mapper
                .grants(rows.stream().map(PersonRow::id).toList())
                .stream()
                .collect(groupingBy(NamedGrant::personId, mapping(MyBatisDirectory::role, toList())));
        return rows.stream()
                .map(row -> line(row, roles.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static RoleIn role(NamedGrant grant) {
        return new RoleIn(grant.unitId(), grant.unitName(), grant.role());
    }

    private static PersonLine line(PersonRow row, List<RoleIn> roles) {
        return new PersonLine(row.id(), row.account(), row.name(), row.phone(), row.active(), roles);
    }

    @Override
    public List<ReadDirectory.NamedUnit> openUnits(LocalDate today, String text, @Nullable UnitId after, int limit) {
        return mapper.openUnits(today, text, after, limit);
    }

    @Override
    public List<ReadDirectory.Colleague> colleagues(PersonId id, String text, @Nullable PersonId after, int limit) {
        return mapper.colleagues(id, text, after, limit);
    }

    @Override
    public Map<UnitId, Integer> headcounts() {
        return mapper.headcounts().stream().collect(toMap(Headcount::unitId, Headcount::people));
    }

    @Override
    public Optional<Instant> lastSignIn(PersonId id) {
        return Optional.ofNullable(mapper.lastSignIn(id));
    }
}
