package io.duban.work;

import io.duban.shared.Refusal;

/** Why one unit more or less is not asked. */
public abstract sealed class AskUnitRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private AskUnitRefusal(String key, Object... arguments) {
        super("refusal.askUnit." + key, arguments);
    }

    /** The step does not wait for several units, or for those only that the task itself has. */
    public static final class NotOneOfSeveral extends AskUnitRefusal {
        private static final long serialVersionUID = 1;

        NotOneOfSeveral() {
            super("notOneOfSeveral");
        }
    }

    /** The unit is still to answer, has answered, or has no part in the matter. */
    public static final class CannotBeAsked extends AskUnitRefusal {
        private static final long serialVersionUID = 1;

        CannotBeAsked() {
            super("cannotBeAsked");
            isAbout("unit");
        }
    }

    /** Nobody else was asked: what comes after would rest on nothing. */
    public static final class LastOne extends AskUnitRefusal {
        private static final long serialVersionUID = 1;

        LastOne() {
            super("lastOne");
        }
    }
}
