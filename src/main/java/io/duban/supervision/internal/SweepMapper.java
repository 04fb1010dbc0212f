package io.duban.supervision.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface SweepMapper {

    @Nullable
    SweepRow find(LocalDate day);

    void begin(LocalDate day, Instant at);

    int takeOver(LocalDate day, Instant startedAt, Instant at);

    void finish(LocalDate day, Instant at);

    @Nullable
    LocalDate lastFinishedBefore(LocalDate day);

    /** A row of the table. */
    record SweepRow(
            LocalDate day, Instant startedAt, @Nullable Instant finishedAt) {}
}
