package io.duban.modeling.trying;

import io.duban.shared.Role;
import io.duban.work.Answer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened on a day; {@code asked} where somebody was asked, else null. */
public record TrialEvent(
        EventKind kind,
        TrialPlace place,
        LocalDate on,
        @Nullable Asked asked) {

    /** Who or what acted. */
    public enum EventKind {
        STEP,
        TIMER,
        SYSTEM,
        /** Nobody: it was over. */
        END
    }

    /** The same, with what became of who was asked. */
    public TrialEvent with(Asked after) {
        return new TrialEvent(kind, place, on, after);
    }

    /**
     * Who was asked, and what became of it.
     *
     * @param about the unit for which the step was entered
     * @param doneOn when it was answered or over; null where it is still open
     * @param answer null where nobody answered
     * @param over whether it went away without an answer
     */
    public record Asked(
            TrialUnit unit,
            TrialUnit about,
            List<Role> roles,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable Answer answer,
            boolean over) {

        public Asked {
            roles = List.copyOf(roles);
        }

        /** Answered on the day, or over without an answer. */
        public Asked done(LocalDate on, @Nullable Answer with) {
            return new Asked(unit, about, roles, dueOn, on, with, with == null);
        }
    }
}
