package io.duban.ledger.internal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duban.supervision.KeptLight;
import io.duban.supervision.LightGround;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a task's light goes by, as the mapper's result map fills it in. */
final class LightGroundRows {

    private @Nullable TaskId task;
    private @Nullable KeptLight light;
    private final List<Duty> duties = new ArrayList<>();
    private final List<AcceptedRow> accepted = new ArrayList<>();

    LightGround ground() {
        return new LightGround(
                Objects.requireNonNull(task),
                light == null ? null : light.asLight(),
                duties,
                accepted.stream()
                        .collect(groupingBy(AcceptedRow::year, collectingAndThen(toList(), AcceptedRow::plan))));
    }
}
