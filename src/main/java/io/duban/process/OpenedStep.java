package io.duban.process;

import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Step;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** An open user task of the engine in our own words: which step it is, and which unit it waits for. */
record OpenedStep(
        String id,
        Step step,
        Model model,
        String businessKey,
        UnitId unit,
        UnitId aboutUnit,
        @Nullable PersonId assignee,
        boolean returned,
        @Nullable LocalDate dueOn) {

    /** Where a step stands in the engine: its id there, which step it is, and the process it belongs to. */
    record Place(String id, Step step, Model model, String businessKey) {}

    /** Whom a step waits for, whose matter it is, and what was answered before it. */
    record Audience(
            Collection<String> groups,
            @Nullable String assignee,
            @Nullable UnitId about,
            @Nullable Answer before) {}

    static OpenedStep of(Place place, Audience audience, @Nullable Date due) {
        UnitId unit = audience.groups().stream()
                .findFirst()
                .map(group -> UnitId.of(group.substring(0, group.indexOf(':'))))
                .orElseThrow(() -> new IllegalStateException(place.step().key() + " waits for nobody"));
        String assignee = audience.assignee();
        Answer before = audience.before();
        return new OpenedStep(
                place.id(),
                place.step(),
                place.model(),
                place.businessKey(),
                unit,
                audience.about() == null ? unit : audience.about(),
                assignee == null ? null : PersonId.of(assignee),
                before != null && before.isReturn(),
                due == null ? null : LocalDate.ofInstant(due.toInstant(), BusinessTime.ZONE));
    }

    /** The same, where it is known otherwise than by the last answer whether it was sent back. */
    OpenedStep as(boolean sentBack) {
        return new OpenedStep(id, step, model, businessKey, unit, aboutUnit, assignee, sentBack, dueOn);
    }
}
