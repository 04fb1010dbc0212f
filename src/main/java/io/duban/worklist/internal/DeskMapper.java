package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskReminder;
import io.duban.worklist.DeskRows.Counted;
import io.duban.worklist.DeskRows.Question;
import io.duban.worklist.DoneItem;
import io.duban.worklist.DueMilestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The desks' queries; each reads in the order of an index and stops after a page. */
@Mapper
interface DeskMapper {

    List<DeskItem> waiting(@Param("question") Question question);

    List<DeskItem> withOthers(
            @Param("question") Question question,
            @Param("people") Collection<PersonId> people,
            @Param("units") Collection<UnitId> units);

    List<DeskItem> ofUnits(
            @Param("question") Question question,
            @Param("units") Collection<UnitId> units,
            @Param("roles") Collection<Role> roles);

    List<DeskReminder> reminded(
            @Param("question") Question question,
            @Param("heading") Collection<UnitId> heading,
            @Param("since") Instant since);

    List<DueMilestone> milestones(
            @Param("leading") Collection<UnitId> leading, @Param("until") LocalDate until, @Param("size") int size);

    int count(@Param("question") Question question, @Param("counted") Counted counted);

    @Nullable
    DeskItem find(@Param("item") String item);

    List<DeskItem> ofTask(@Param("question") Question question, @Param("task") UUID task);

    List<DeskItem> ofSubject(@Param("question") Question question, @Param("subject") UUID subject);

    List<DoneItem> done(@Param("question") Question question);

    List<PersonId> colleagues(@Param("units") Collection<UnitId> units);

    void visit(
            @Param("person") PersonId person,
            @Param("now") Instant now,
            @Param("endedBefore") Instant endedBefore,
            @Param("first") Instant first);

    Instant visitBefore(@Param("person") PersonId person);
}
