package io.duban.task;

import io.duban.shared.Refusal;
import java.time.LocalDate;

/** Why a change request says no. */
public abstract sealed class ChangeRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private ChangeRefusal(String key, Object... arguments) {
        super("refusal.change." + key, arguments);
    }

    /** A reason, a basis, the progress or a decision's words are missing. */
    public static final class WordsRequired extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        public WordsRequired(String... fields) {
            super("wordsRequired");
            isAbout(fields);
        }
    }

    /** There is no such day to move: the task has no time limit, no year runs, or its report is handed in. */
    public static final class NothingToExtend extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        NothingToExtend() {
            super("nothingToExtend");
            isAbout("matter");
        }
    }

    /** The task does not have that target or those words, its year was reported on, or it is not under way. */
    public static final class NothingToAdjust extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        NothingToAdjust() {
            super("nothingToAdjust");
            isAbout("matter");
        }
    }

    /** What is wanted is what stands already. */
    public static final class NothingChanged extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        NothingChanged(String field) {
            super("nothingChanged");
            isAbout(field);
        }
    }

    /** Targets are set for the years of the task that were not reported on yet. */
    public static final class YearNotOpen extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        YearNotOpen(int first, int last) {
            super("yearNotOpen", String.valueOf(first), String.valueOf(last));
            isAbout("toYear");
        }
    }

    /** An indicator that was never below zero is not asked to fall below it: that is a slip of a sign. */
    public static final class BelowZero extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        BelowZero(String indicator) {
            super("belowZero", indicator);
            isAbout("value");
        }
    }

    /** Only one request of the same kind may be pending for a task. */
    public static final class Pending extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        Pending() {
            super("pending");
        }
    }

    /** The new day is not after today and after the day that it moves. */
    public static final class DateNotLater extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        DateNotLater(LocalDate dueOn) {
            super("dateNotLater", dueOn);
            isAbout("wantedOn");
        }
    }

    /** Nobody can be given time beyond the plan's period, or a report beyond the year after its own. */
    public static final class DateTooLate extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        DateTooLate(LocalDate latest) {
            super("dateTooLate", latest);
            isAbout("wantedOn");
        }
    }

    /** The task ended, went on to another year, or its day was moved meanwhile. */
    public static final class Overtaken extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        Overtaken() {
            super("overtaken");
        }
    }

    /** The request does not wait for this. */
    public static final class NotNow extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        NotNow() {
            super("notNow");
        }
    }

    /** The office has acted on it, or somebody else asked for it. */
    public static final class NotWithdrawn extends ChangeRefusal {

        private static final long serialVersionUID = 1;

        NotWithdrawn() {
            super("notWithdrawn");
        }
    }
}
