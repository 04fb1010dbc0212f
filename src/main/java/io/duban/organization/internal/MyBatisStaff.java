package io.duban.organization.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.Person;
import io.duban.organization.Staff;
import io.duban.organization.internal.PersonMapper.GrantRow;
import io.duban.organization.internal.PersonMapper.PersonRow;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisStaff implements Staff {

    private final PersonMapper mapper;

    MyBatisStaff(PersonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Person get(PersonId id) {
        return one(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<Person> byAccount(String account) {
        return one(mapper.byAccount(account.strip().toLowerCase(Locale.ROOT)));
    }

    private Optional<Person> one(@Nullable PersonRow row) {
        return row == null
                ? Optional.empty()
                : Optional.of(withGrants(List.of(row)).get(0));
    }

    @Override
    public boolean isEmpty() {
        return mapper.countAtMostOne() == 0;
    }

    @Override
    public List<Person> colleagues(PersonId id) {
        List<PersonRow> rows = mapper.colleagues(id);
        return rows.isEmpty() ? List.of() : withGrants(rows);
    }

    private List<Person> withGrants(List<PersonRow> rows) {
        Map<PersonId, Set<Grant>> grants = mapper
                .grants(rows.stream().map(PersonRow::id).toList())
                .stream()
                .collect(groupingBy(GrantRow::personId, mapping(row -> Grant.own(row.unitId(), row.role()), toSet())));
        return rows.stream()
                .map(row -> person(row, grants.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private static Person person(PersonRow row, Set<Grant> grants) {
        return new Person(row.id(), row.account(), row.name(), row.phone(), row.active(), grants, row.version());
    }

    @Override
    public List<Person> everyone() {
        return Batches.of(mapper.all())
                .flatMap(some -> withGrants(some).stream())
                .toList();
    }

    @Override
    public Set<PersonId> lockedAdmins() {
        return Set.copyOf(mapper.lockAdmins());
    }

    @Override
    public void add(Collection<Person> persons, String passwordHash, boolean mustChange) {
        insert(persons, new PersonMapper.Password(passwordHash, mustChange, true));
    }

    @Override
    public void take(Collection<Person> persons, String passwordHash) {
        insert(persons, new PersonMapper.Password(passwordHash, true, false));
    }

    private void insert(Collection<Person> persons, PersonMapper.Password password) {
        Batches.of(persons).forEach(some -> mapper.insert(some, password));
        List<GrantRow> grants =
                persons.stream().flatMap(person -> rows(person).stream()).toList();
        Batches.of(grants).forEach(mapper::insertGrants);
    }

    @Override
    public void save(Person person) {
        if (mapper.update(person) == 0) {
            throw new StaleAggregate(person.id());
        }
        mapper.deleteGrants(person.id());
        Batches.of(rows(person)).forEach(mapper::insertGrants);
    }

    private static List<GrantRow> rows(Person person) {
        return person.grants().stream()
                .map(grant -> new GrantRow(person.id(), grant.unit(), grant.role()))
                .toList();
    }
}
