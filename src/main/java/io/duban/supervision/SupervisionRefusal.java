package io.duban.supervision;

import io.duban.shared.Refusal;
import java.time.LocalDate;

/** Why a reminder or a supervision order is refused. */
public abstract sealed class SupervisionRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private SupervisionRefusal(String reason, Object... arguments) {
        super("refusal.supervision." + reason, arguments);
    }

    /** What is owed was done meanwhile, or is no longer asked for. */
    public static final class NothingOwed extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        NothingOwed() {
            super("nothingOwed");
        }
    }

    /** The same thing was chased less than a day ago. */
    public static final class ChasedToday extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        ChasedToday(int hours) {
            super("chasedToday", hours);
        }
    }

    /** Nothing is chased, ordered, returned or refused without words. */
    public static final class WordsRequired extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        /** @param names of the field without words */
        WordsRequired(String... names) {
            super("wordsRequired");
            isAbout(names);
        }
    }

    /** An order speaks to a unit that has a part in the task. */
    public static final class NoPart extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        NoPart() {
            super("noPart");
        }
    }

    /** The office does not order itself about; it is chased. */
    public static final class OwnOffice extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        OwnOffice() {
            super("ownOffice");
        }
    }

    /** Orders are blue, yellow or red; every other rung of the ladder is not an order. */
    public static final class NotAnOrder extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        NotAnOrder() {
            super("notAnOrder");
            isAbout("rung");
        }
    }

    /** Another order about the same matter is not settled yet. */
    public static final class OrderUnderWay extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        OrderUnderWay() {
            super("orderUnderWay");
        }
    }

    /** A unit needs at least one more day. */
    public static final class DueTooSoon extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        DueTooSoon(LocalDate dueOn) {
            super("dueTooSoon", dueOn);
            isAbout("dueOn");
        }
    }

    /** Nobody means a deadline that far ahead. */
    public static final class DueTooFar extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        DueTooFar(LocalDate dueOn, LocalDate last) {
            super("dueTooFar", dueOn, last);
            isAbout("dueOn");
        }
    }

    /** The order is not in the state in which this may be done. */
    public static final class NotNow extends SupervisionRefusal {
        private static final long serialVersionUID = 1;

        NotNow() {
            super("notNow");
        }
    }
}
