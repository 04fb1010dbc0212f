package io.duban.rules;

import io.duban.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Why a rule may not be changed like that. */
public abstract sealed class RuleRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private RuleRefusal(String reason, Object... arguments) {
        super("refusal.rules." + reason, arguments);
    }

    /** Numbers are missing, too many, too small or too large. */
    public static final class NumbersWrong extends RuleRefusal {
        private static final long serialVersionUID = 1;

        public NumbersWrong(List<AtField> faults) {
            super("numbersWrong");
            isAbout(faults);
        }
    }

    /** A task that is red is further behind than a yellow one. */
    public static final class RedBelowYellow extends RuleRefusal {
        private static final long serialVersionUID = 1;

        RedBelowYellow(int red, int yellow) {
            super("redBelowYellow", red, yellow);
            isAbout("redLag");
        }
    }

    /** The lights of today stand already, by the rules of today. */
    public static final class TooSoon extends RuleRefusal {
        private static final long serialVersionUID = 1;

        TooSoon(LocalDate first) {
            super("tooSoon", first);
            isAbout("from");
        }
    }

    /** Nobody means a day that far ahead. */
    public static final class TooFar extends RuleRefusal {
        private static final long serialVersionUID = 1;

        TooFar(LocalDate last) {
            super("tooFar", last);
            isAbout("from");
        }
    }

    /** Whoever is measured by it later reads why. */
    public static final class ReasonRequired extends RuleRefusal {
        private static final long serialVersionUID = 1;

        ReasonRequired() {
            super("reasonRequired");
            isAbout("reason");
        }
    }

    /** Nothing would be otherwise. */
    public static final class NothingChanged extends RuleRefusal {
        private static final long serialVersionUID = 1;

        NothingChanged() {
            super("nothingChanged");
        }
    }

    /** One change at a time waits for its day. */
    public static final class AlreadyPlanned extends RuleRefusal {
        private static final long serialVersionUID = 1;

        AlreadyPlanned(LocalDate from) {
            super("alreadyPlanned", from);
        }
    }

    /** What holds for all plans follows no other. */
    public static final class NothingToFollow extends RuleRefusal {
        private static final long serialVersionUID = 1;

        NothingToFollow() {
            super("nothingToFollow");
            isAbout("asForAll", "numbers");
        }
    }

    /** Nothing waits that could be taken back: it is in force, or was taken back. */
    public static final class NotPlanned extends RuleRefusal {
        private static final long serialVersionUID = 1;

        NotPlanned() {
            super("notPlanned");
        }
    }
}
