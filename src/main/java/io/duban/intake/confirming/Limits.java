package io.duban.intake.confirming;

import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a plan's time limits of what a document says. */
final class Limits {

    private static final int LONGEST_STAGE = 500;

    private Limits() {}

    /** A day by which only a stage is reached does not end a task that runs on. */
    static TimeLimit of(Optional<LocalDate> deadline, boolean ongoing, Optional<String> words) {
        return deadline.map(day -> ongoing ? running(day, words) : new TimeLimit(LimitKind.DATE, day, List.of()))
                .orElse(new TimeLimit(LimitKind.CONTINUOUS, null, List.of()));
    }

    private static TimeLimit running(LocalDate day, Optional<String> words) {
        Stage stage = new Stage(day, HeadMaker.cut(words.orElse(""), LONGEST_STAGE));
        return new TimeLimit(LimitKind.CONTINUOUS, null, List.of(stage));
    }
}
