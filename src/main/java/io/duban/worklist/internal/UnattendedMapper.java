package io.duban.worklist.internal;

import io.duban.organization.WaitingWork.Waiting;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.UnitId;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskRows.Question;
import io.duban.worklist.UnattendedRows.Holder;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What waits for nobody, or would: no active person holds the role, or all who do are barred. */
@Mapper
interface UnattendedMapper {

    /** Where to look: in the plans of these offices, in this unit; null means anywhere. */
    record Within(
            @Nullable Collection<UnitId> offices, @Nullable UnitId unit) {

        static Within all() {
            return new Within(null, null);
        }

        static Within unit(UnitId unit) {
            return new Within(null, unit);
        }
    }

    List<DeskItem> items(
            @Param("question") Question question,
            @Param("within") Within within,
            @Param("doing") BarringInLists.Rules doing);

    int count(@Param("within") Within within, @Param("doing") BarringInLists.Rules doing, @Param("limit") int limit);

    List<Waiting> ofUnitForNobody(@Param("within") Within within, @Param("doing") BarringInLists.Rules doing);

    List<Waiting> without(
            @Param("person") PersonId person,
            @Param("roles") Collection<Grant> roles,
            @Param("doing") BarringInLists.Rules doing);

    /** So much would wait for nobody without the person. */
    record Waited(PersonId person, int count) {}

    List<Waited> countWithout(@Param("people") Collection<PersonId> people, @Param("doing") BarringInLists.Rules doing);

    List<Waiting> ofUnit(@Param("unit") UnitId unit);

    List<PersonName> ableTo(@Param("item") String item, @Param("doing") BarringInLists.Rules doing);

    List<PersonName> helpersAt(@Param("item") String item, @Param("doing") BarringInLists.Rules doing);

    List<Holder> holders(@Param("items") Collection<String> items);
}
