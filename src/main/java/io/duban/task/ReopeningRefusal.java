package io.duban.task;

import io.duban.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a task is not proposed for reopening, or not reopened. */
public abstract sealed class ReopeningRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private ReopeningRefusal(String key, Object... arguments) {
        super("refusal.reopening." + key, arguments);
    }

    /** The reason, the words or the basis is missing. */
    public static final class WordsRequired extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        WordsRequired(String field) {
            super("wordsRequired");
            isAbout(field);
        }
    }

    /** How far the task is now has to be said, from 0 to 100 percent. */
    public static final class PercentMissing extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        PercentMissing() {
            super("percentMissing");
            isAbout("percent");
        }
    }

    /** Only what was written off is reopened. */
    public static final class NotWrittenOff extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        NotWrittenOff(String number) {
            super("notWrittenOff", number);
        }
    }

    /** Another proposal waits for its decision. */
    public static final class Pending extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        Pending(String number) {
            super("pending", number);
        }
    }

    /** No proposal waits for its decision. */
    public static final class NotProposed extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        NotProposed(String number) {
            super("notProposed", number);
        }
    }

    /** The limit lies in the past or before the first year of the new life, or is too far away. */
    public static final class LimitWrong extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        private final LocalDate earliest;
        private final LocalDate latest;

        LimitWrong(LocalDate earliest, LocalDate latest) {
            super("limitWrong", earliest, latest);
            this.earliest = earliest;
            this.latest = latest;
            isAbout("dueOn");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("earliest", earliest, "latest", latest);
        }
    }

    /** The lead has to be one of the units that take the task up again, and these have had a part in it. */
    public static final class UnitsWrong extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        UnitsWrong() {
            super("unitsWrong");
            isAbout("units");
        }
    }

    /** A unit that is closed takes nothing up. */
    public static final class UnitClosed extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        UnitClosed(String name) {
            super("unitClosed", name);
            isAbout("units");
        }
    }

    /** The task above has ended, or has no time left: it comes first. */
    public static final class AboveEnded extends ReopeningRefusal {

        private static final long serialVersionUID = 1;

        AboveEnded(String number) {
            super("aboveEnded", number);
        }
    }
}
