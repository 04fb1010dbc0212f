package io.duban.work;

import io.duban.shared.Refusal;

/** Why nobody is added to a step or taken away from it, or why it waits for an opinion. */
public abstract sealed class CoHandlerRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private CoHandlerRefusal(String key, Object... arguments) {
        super("refusal.coHandler." + key, arguments);
    }

    /** The person has left the unit, is barred from what is decided on there, or has the step. */
    public static final class CannotBeAsked extends CoHandlerRefusal {
        private static final long serialVersionUID = 1;

        CannotBeAsked() {
            super("cannotBeAsked");
            isAbout("person");
        }
    }

    /** The person's opinion is asked for already, or was given. */
    public static final class AlreadyAsked extends CoHandlerRefusal {
        private static final long serialVersionUID = 1;

        AlreadyAsked(String name) {
            super("alreadyAsked", name);
            isAbout("person");
        }
    }

    /** The person is none of the co-handlers. */
    public static final class NotAsked extends CoHandlerRefusal {
        private static final long serialVersionUID = 1;

        NotAsked() {
            super("notAsked");
        }
    }

    /** The person has given the opinion, which stays. */
    public static final class AlreadyGiven extends CoHandlerRefusal {
        private static final long serialVersionUID = 1;

        AlreadyGiven(String name) {
            super("alreadyGiven", name);
        }
    }

    /** An opinion has words. */
    public static final class OpinionMissing extends CoHandlerRefusal {
        private static final long serialVersionUID = 1;

        OpinionMissing() {
            super("opinionMissing");
            isAbout("opinion");
        }
    }

    /** So many opinions are asked for and not given yet: until then nobody ends the step. */
    public static final class OpinionsOwed extends CoHandlerRefusal {
        private static final long serialVersionUID = 1;

        OpinionsOwed(int owed) {
            super("opinionsOwed", owed);
        }
    }
}
