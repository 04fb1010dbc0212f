package io.duban.worklist.internal;

import io.duban.modeling.StepTimes;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** How long the steps took that were done, in the database; times in seconds. */
@Mapper
interface StepTimeMapper {

    /** {@code median} and {@code longest} null: of none was it kept since when it had waited. */
    record TimeRow(
            StepKey step,
            long done,
            long returned,
            @Nullable Integer median,
            @Nullable Integer longest) {}

    /** {@code took} -1: it was not kept since when it had waited. */
    record DoneRow(
            String id,
            UUID subject,
            String number,
            String title,
            UnitId unit,
            @Nullable Answer answer,
            Instant doneAt,
            int took) {}

    List<TimeRow> times(
            @Param("steps") String steps, @Param("since") Instant since, @Param("returns") Collection<Answer> returns);

    List<DoneRow> done(
            @Param("asked") StepTimes.Asked asked,
            @Param("after") StepTimes.@Nullable Place after,
            @Param("returns") Collection<Answer> returns,
            @Param("limit") int limit);
}
