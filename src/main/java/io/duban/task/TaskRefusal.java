package io.duban.task;

import io.duban.shared.Refusal;

/** Why a task says no. */
public abstract sealed class TaskRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private TaskRefusal(String key, Object... arguments) {
        super("refusal.task." + key, arguments);
    }

    /** The unit has no part in this task, or has been released from it. */
    public static final class NoPart extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NoPart(String number) {
            super("noPart", number);
        }
    }

    /** The unit has signed for its part before. */
    public static final class AlreadySigned extends TaskRefusal {
        private static final long serialVersionUID = 1;

        AlreadySigned(String number) {
            super("alreadySigned", number);
        }
    }

    /** Of several tasks one that somebody else of the unit has in hand. */
    public static final class NotYours extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NotYours(String number) {
            super("notYours", number);
        }
    }

    /** Of several tasks one at which somebody was faster. */
    public static final class SignedMeanwhile extends TaskRefusal {
        private static final long serialVersionUID = 1;

        SignedMeanwhile(String number) {
            super("signedMeanwhile", number);
        }
    }

    /** Of several tasks one that is not there, or that the person may not know of. */
    public static final class Unknown extends TaskRefusal {
        private static final long serialVersionUID = 1;

        Unknown() {
            super("unknown");
        }
    }

    /** The unit's objection is still to be answered by the office. */
    public static final class ObjectionOpen extends TaskRefusal {
        private static final long serialVersionUID = 1;

        ObjectionOpen(String number) {
            super("objectionOpen", number);
        }
    }

    /** There is no objection of this unit that waits for an answer. */
    public static final class NoObjection extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NoObjection(String number) {
            super("noObjection", number);
        }
    }

    /** The office is not asked yet to decide on the unit, or not any more. */
    public static final class NotSilent extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NotSilent(String number) {
            super("notSilent", number);
        }
    }

    /** Objections, answers and rulings need words. */
    public static final class WordsRequired extends TaskRefusal {
        private static final long serialVersionUID = 1;

        WordsRequired() {
            super("wordsRequired");
            isAbout("words", "reason");
        }
    }

    /** The lead unit may not leave the lead without another unit taking it. */
    public static final class LeadNeedsSuccessor extends TaskRefusal {
        private static final long serialVersionUID = 1;

        LeadNeedsSuccessor() {
            super("leadNeedsSuccessor");
            isAbout("successor");
        }
    }

    /** A unit cannot take over from itself. */
    public static final class OwnSuccessor extends TaskRefusal {
        private static final long serialVersionUID = 1;

        OwnSuccessor() {
            super("ownSuccessor");
            isAbout("successor");
        }
    }

    /** A unit that is closed takes nothing over. */
    public static final class SuccessorClosed extends TaskRefusal {
        private static final long serialVersionUID = 1;

        SuccessorClosed(String name) {
            super("successorClosed", name);
            isAbout("successor");
        }
    }

    /** What a unit broke down is done by units below it. */
    public static final class SuccessorNotBelow extends TaskRefusal {
        private static final long serialVersionUID = 1;

        SuccessorNotBelow() {
            super("successorNotBelow");
            isAbout("successor");
        }
    }

    /** An adjustment that changes nothing is an insistence. */
    public static final class NothingAdjusted extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NothingAdjusted() {
            super("nothingAdjusted");
        }
    }

    /** The task is not in the state in which this may be done. */
    public static final class NotNow extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NotNow(String number) {
            super("notNow", number);
        }
    }

    /** A percentage is from 0 to 100. */
    public static final class NotAPercentage extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NotAPercentage(int percent) {
            super("notAPercentage", percent);
        }
    }

    /** An item of the plan names no lead unit, so that nobody could be asked to lead its task. */
    public static final class NoLead extends TaskRefusal {
        private static final long serialVersionUID = 1;

        NoLead(String number) {
            super("noLead", number);
        }
    }
}
