package io.duban.supervision;

import io.duban.shared.Refusal;
import java.time.LocalDate;

/** Why something about a finding or its rectification is refused. */
public abstract sealed class RectificationRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private RectificationRefusal(String reason, Object... arguments) {
        super("refusal.rectification." + reason, arguments);
    }

    /** Nothing is found, planned, reported or returned without words. */
    public static final class WordsRequired extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        /** @param names of the field without words */
        WordsRequired(String... names) {
            super("wordsRequired");
            isAbout(names);
        }
    }

    /** A finding speaks to a unit that has a part in the task. */
    public static final class NoPart extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        NoPart() {
            super("noPart");
            isAbout("unit");
        }
    }

    /** What a finding is said to come from has not taken place. */
    public static final class NoSuchSource extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        NoSuchSource() {
            super("noSuchSource");
            isAbout("source");
        }
    }

    /** A unit needs at least one more day. */
    public static final class DueTooSoon extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        DueTooSoon(LocalDate dueOn) {
            super("dueTooSoon", dueOn);
            isAbout("dueOn");
        }
    }

    /** Nobody means a deadline that far ahead. */
    public static final class DueTooFar extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        DueTooFar(LocalDate dueOn, LocalDate last) {
            super("dueTooFar", dueOn, last);
            isAbout("dueOn");
        }
    }

    /** A plan has at least one measure, each with what, who and until when, and not more than anybody reads. */
    public static final class MeasureIncomplete extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        /** @param place of the measure in the plan, from 0 */
        MeasureIncomplete(int place, String field) {
            super("measureIncomplete", place + 1);
            isAbout("measures[" + place + "]." + field);
        }
    }

    /** So many measures are no plan. */
    public static final class TooManyMeasures extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        TooManyMeasures(int most) {
            super("tooManyMeasures", most);
            isAbout("measures");
        }
    }

    /** A measure ends on a day to come and within the time limit. */
    public static final class MeasureOutside extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        /** @param place of the measure in the plan, from 0 */
        MeasureOutside(int place, LocalDate from, LocalDate last) {
            super("measureOutside", place + 1, from, last);
            isAbout("measures[" + place + "].until");
        }
    }

    /** The rectification is not in the state in which this may be done. */
    public static final class NotNow extends RectificationRefusal {
        private static final long serialVersionUID = 1;

        NotNow() {
            super("notNow");
        }
    }
}
