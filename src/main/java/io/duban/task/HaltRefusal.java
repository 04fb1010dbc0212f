package io.duban.task;

import io.duban.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why a task is not suspended, does not go on, or is not terminated. */
public abstract sealed class HaltRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private HaltRefusal(String key, Object... arguments) {
        super("refusal.halt." + key, arguments);
    }

    /** The reason or the basis is missing. */
    public static final class WordsRequired extends HaltRefusal {

        private static final long serialVersionUID = 1;

        WordsRequired(String field) {
            super("wordsRequired");
            isAbout(field);
        }
    }

    /** The task is suspended already, or has come to its end. */
    public static final class NotRunning extends HaltRefusal {

        private static final long serialVersionUID = 1;

        NotRunning(String number) {
            super("notRunning", number);
        }
    }

    /** Only what is suspended goes on. */
    public static final class NotSuspended extends HaltRefusal {

        private static final long serialVersionUID = 1;

        NotSuspended(String number) {
            super("notSuspended", number);
        }
    }

    /** A task stands still from a day on that has come, and not before the last one on which it was set going. */
    public static final class DayWrong extends HaltRefusal {

        private static final long serialVersionUID = 1;

        private final LocalDate earliest;

        DayWrong(LocalDate earliest) {
            super("dayWrong", earliest);
            this.earliest = earliest;
            isAbout("since");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("earliest", earliest);
        }
    }

    /** What a suspended task was broken down into goes on together with it. */
    public static final class AboveStandsStill extends HaltRefusal {

        private static final long serialVersionUID = 1;

        AboveStandsStill(String number) {
            super("aboveStandsStill", number);
        }
    }
}
