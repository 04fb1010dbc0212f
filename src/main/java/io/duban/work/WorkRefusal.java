package io.duban.work;

import io.duban.shared.Refusal;

/** Why a step cannot be passed on, delegated, taken back, or sent back from. */
public abstract sealed class WorkRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private WorkRefusal(String key, Object... arguments) {
        super("refusal.work." + key, arguments);
    }

    /** The person does not hold a role that the step asks for, has left, or is barred from it. */
    public static final class NotAble extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NotAble() {
            super("notAble");
            isAbout("to");
        }
    }

    /** The person has the step already. */
    public static final class HasIt extends WorkRefusal {
        private static final long serialVersionUID = 1;

        HasIt(String name) {
            super("hasIt", name);
            isAbout("to");
        }
    }

    /** The step waits for everybody who holds the role. */
    public static final class NobodysOwn extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NobodysOwn() {
            super("nobodysOwn");
        }
    }

    /** Somebody prepares the step, and has not handed it back. */
    public static final class BeingPrepared extends WorkRefusal {
        private static final long serialVersionUID = 1;

        BeingPrepared() {
            super("beingPrepared");
        }
    }

    /** The step was delegated to nobody, or has been handed back. */
    public static final class NotPrepared extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NotPrepared() {
            super("notPrepared");
        }
    }

    /** The person has left the unit, or is barred from what is decided on at the step. */
    public static final class CannotPrepare extends WorkRefusal {
        private static final long serialVersionUID = 1;

        CannotPrepare() {
            super("cannotPrepare");
            isAbout("helper");
        }
    }

    /** Somebody has acted on what was handed in. */
    public static final class ActedOn extends WorkRefusal {
        private static final long serialVersionUID = 1;

        ActedOn() {
            super("actedOn");
        }
    }

    /** The document was not at that step before, or the model draws a way of its own there. */
    public static final class NotEarlier extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NotEarlier() {
            super("notEarlier");
            isAbout("to");
        }
    }

    /** Who gets something back, or whose matter ends, is told why. */
    public static final class ReasonMissing extends WorkRefusal {
        private static final long serialVersionUID = 1;

        ReasonMissing() {
            super("reasonMissing");
            isAbout("reason", "words");
        }
    }

    /** The model draws no such way from the step. */
    public static final class NotOffered extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NotOffered() {
            super("notOffered");
            isAbout("to", "decision");
        }
    }

    /** The step asks whoever agrees for something that was not said. */
    public static final class NotSaid extends WorkRefusal {
        private static final long serialVersionUID = 1;

        public NotSaid(Asks.Thing thing) {
            super("notSaid." + thing.modelName());
            isAbout(field(thing));
        }
    }

    /** The step does not ask for it, and would drop it. */
    public static final class NotHeard extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NotHeard(Asks.Thing thing) {
            super("notHeard." + thing.modelName());
            isAbout(field(thing));
        }
    }

    /** The task is suspended: nothing of it goes on until it is set going again. */
    public static final class Suspended extends WorkRefusal {
        private static final long serialVersionUID = 1;

        public Suspended() {
            super("suspended");
        }
    }

    /** The model by which the process runs knows no way back to the step. */
    public static final class NoWayBack extends WorkRefusal {
        private static final long serialVersionUID = 1;

        NoWayBack() {
            super("noWayBack");
        }
    }

    private static String[] field(Asks.Thing thing) {
        return switch (thing) {
            case PERCENT -> new String[] {"verified"};
            case WORDS -> new String[] {"reason", "words"};
            case DAY -> new String[] {"dueOn"};
            case FILES -> new String[] {"samples"};
        };
    }
}
