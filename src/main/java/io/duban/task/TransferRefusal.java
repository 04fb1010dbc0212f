package io.duban.task;

import io.duban.shared.Refusal;

/** Why a unit's part in a task does not go over to another unit. */
public abstract sealed class TransferRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private TransferRefusal(String key, Object... arguments) {
        super("refusal.transfer." + key, arguments);
    }

    /** The reason or the basis is missing. */
    public static final class WordsRequired extends TransferRefusal {

        private static final long serialVersionUID = 1;

        WordsRequired(String field) {
            super("wordsRequired");
            isAbout(field);
        }
    }

    /** What has come to its end is nobody's any more. */
    public static final class Ended extends TransferRefusal {

        private static final long serialVersionUID = 1;

        Ended(String number) {
            super("ended", number);
        }
    }

    /** Only a part that a unit has goes over. */
    public static final class NoPart extends TransferRefusal {

        private static final long serialVersionUID = 1;

        NoPart(String number) {
            super("noPart", number);
            isAbout("from");
        }
    }

    /** The office answers the unit's objection first; that can hand the part over as well. */
    public static final class ObjectionOpen extends TransferRefusal {

        private static final long serialVersionUID = 1;

        ObjectionOpen(String number) {
            super("objectionOpen", number);
            isAbout("from");
        }
    }

    /** Whoever has a part in the task would have two. */
    public static final class HasPart extends TransferRefusal {

        private static final long serialVersionUID = 1;

        HasPart(String unit) {
            super("hasPart", unit);
            isAbout("to");
        }
    }

    /** The unit is the office to what it broke the task down into, and stays it. */
    public static final class BrokenDown extends TransferRefusal {

        private static final long serialVersionUID = 1;

        BrokenDown(int children) {
            super("brokenDown", children);
            isAbout("from");
        }
    }
}
