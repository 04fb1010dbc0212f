package io.duban.ledger.internal;

import io.duban.journal.SearchJournal.NamedSubject;
import io.duban.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What people call things, of whichever module. */
@Mapper
interface NameMapper {

    List<NamedSubject> plans(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> tasks(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> orders(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> changes(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> rectifications(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> units(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> people(@Param("ids") Collection<UUID> ids);

    List<NamedSubject> find(SoughtWords sought, int size);

    List<PersonId> peopleCalled(SoughtWords sought, int size);
}
