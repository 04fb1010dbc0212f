package io.duban.report;

import io.duban.task.TimeLost;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is being written: a draft keeps a line whose day or percentage is still to come. The words say what
 * stands once it is reached.
 *
 * @param plannedOn the day as it was planned, where it was moved since; else null
 */
public record MilestoneLine(
        @Nullable LocalDate dueOn,
        String title,
        @Nullable Integer expectedPercent,
        @Nullable LocalDate doneOn,
        String doneWords,
        @Nullable LocalDate plannedOn) {

    public MilestoneLine(
            @Nullable LocalDate dueOn, String title, @Nullable Integer expectedPercent, @Nullable LocalDate doneOn) {
        this(dueOn, title, expectedPercent, doneOn, "", null);
    }

    public static MilestoneLine of(Milestone milestone) {
        return new MilestoneLine(milestone.dueOn(), milestone.title(), milestone.expectedPercent(), milestone.doneOn());
    }

    public boolean blank() {
        return dueOn == null && expectedPercent == null && title.isBlank();
    }

    /** What is planned; when it was reached is noted later and is no change of the plan. */
    Passage passage() {
        String day = dueOn == null ? "" : dueOn.toString();
        String percent = expectedPercent == null ? "" : expectedPercent + "%";
        return new Passage(DocumentField.MILESTONE, title, null, (day + " " + title + " " + percent).strip());
    }

    Optional<Milestone> milestone() {
        return dueOn == null || expectedPercent == null
                ? Optional.empty()
                : Optional.of(new Milestone(dueOn, title, expectedPercent, doneOn));
    }

    MilestoneLine reachedOn(LocalDate day, String words) {
        return new MilestoneLine(dueOn, title, expectedPercent, day, words, plannedOn);
    }

    /** What is yet to be reached, after its task stood still. */
    MilestoneLine later(TimeLost lost) {
        LocalDate planned = plannedOn == null ? dueOn : plannedOn;
        return dueOn == null || doneOn != null
                ? this
                : new MilestoneLine(lost.moved(dueOn), title, expectedPercent, null, doneWords, planned);
    }
}
