package io.duban.organization.internal;

import io.duban.organization.People.Holding;
import io.duban.organization.Person;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PersonMapper {

    @Nullable
    PersonRow byId(PersonId id);

    @Nullable
    PersonRow byAccount(String account);

    int countAtMostOne();

    List<PersonRow> all();

    List<PersonRow> colleagues(PersonId id);

    List<GrantRow> grants(Collection<PersonId> ids);

    List<PersonName> names(Collection<PersonId> ids);

    List<Holding> holdingIn(Collection<UnitId> units);

    List<PersonName> holding(UnitId unit, Role role);

    List<PersonId> lockAdmins();

    void insert(Collection<Person> persons, Password password);

    int update(Person person);

    void insertGrants(Collection<GrantRow> grants);

    void deleteGrants(PersonId id);

    /** A new person's password; {@code told}: somebody knows it. */
    record Password(String hash, boolean mustChange, boolean told) {}

    /** A person without roles. */
    record PersonRow(
            PersonId id,
            String account,
            String name,
            @Nullable String phone,
            boolean active,
            int version) {}

    /** A role of one's own. */
    record GrantRow(PersonId personId, UnitId unitId, Role role) {}
}
