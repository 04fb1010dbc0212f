package io.duban.task;

import io.duban.shared.Refusal;
import java.util.List;

/** Why a task cannot be broken down, or not like this. */
public abstract sealed class BreakdownRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private BreakdownRefusal(String key, Object... arguments) {
        super("refusal.breakdown." + key, arguments);
    }

    /** Only a unit that leads the task or is responsible for it breaks it down, and only once it has signed. */
    public static final class NotSigned extends BreakdownRefusal {
        private static final long serialVersionUID = 1;

        NotSigned(String number) {
            super("notSigned", number);
        }
    }

    /** The task is at its end. */
    public static final class AtItsEnd extends BreakdownRefusal {
        private static final long serialVersionUID = 1;

        AtItsEnd(String number) {
            super("atItsEnd", number);
        }
    }

    /** No row says which unit gets a child task. */
    public static final class NoChildren extends BreakdownRefusal {
        private static final long serialVersionUID = 1;

        NoChildren() {
            super("noChildren");
            isAbout("rows[0].unit");
        }
    }

    /** Some rows cannot be taken; each is told at its field. */
    public static final class Faulty extends BreakdownRefusal {
        private static final long serialVersionUID = 1;

        Faulty(List<AtField> faults) {
            super("faulty", faults.size());
            isAbout(faults);
        }
    }
}
