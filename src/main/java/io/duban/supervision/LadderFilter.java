package io.duban.supervision;

import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What the ladder is narrowed to; null does not narrow. {@code unit} is the unit that is late. */
public record LadderFilter(@Nullable TaskId task, @Nullable UnitId unit) {

    public static final LadderFilter NONE = new LadderFilter(null, null);
}
