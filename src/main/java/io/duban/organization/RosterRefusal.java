package io.duban.organization;

import io.duban.shared.Refusal;
import java.util.Map;

/** Why a list of units and people cannot be followed. */
public abstract sealed class RosterRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private RosterRefusal(String reason, Object... arguments) {
        super("refusal.organization." + reason, arguments);
    }

    /** A list names one unit in two lines. */
    public static final class UnitTwice extends RosterRefusal {

        private static final long serialVersionUID = 1;

        UnitTwice(String name) {
            super("unitTwice", name);
            isAbout("name");
        }
    }

    /** No open unit is called so. */
    public static final class UnitUnknown extends RosterRefusal {

        private static final long serialVersionUID = 1;

        UnitUnknown(String name, String field) {
            super("unitUnknown", name);
            isAbout(field);
        }
    }

    /** Several open units are called so. */
    public static final class UnitAmbiguous extends RosterRefusal {

        private static final long serialVersionUID = 1;

        UnitAmbiguous(String name, int count, String field) {
            super("unitAmbiguous", name, count);
            isAbout(field);
        }
    }

    /** At the top nobody above says the tier. */
    public static final class TierMissing extends RosterRefusal {

        private static final long serialVersionUID = 1;

        TierMissing(String name) {
            super("tierMissing", name);
            isAbout("tier");
        }
    }

    /** A list is taken in whole or not at all. */
    public static final class RosterHasFaults extends RosterRefusal {

        private static final long serialVersionUID = 1;

        RosterHasFaults(int faults) {
            super("rosterHasFaults", faults);
        }
    }

    /** Whoever has signed in, or has left, gets no first password. */
    public static final class NoFirstPasswordDue extends RosterRefusal {

        private static final long serialVersionUID = 1;

        NoFirstPasswordDue(String account) {
            super("noFirstPasswordDue", account);
            isAbout("account");
        }
    }

    /** Somebody whom a list would take roles from leaves work to nobody. */
    public static final class LeavesWork extends RosterRefusal {

        private static final long serialVersionUID = 1;

        private final transient Map<String, Object> facts;

        LeavesWork(String name, OrganizationRefusal.LeavesWork left) {
            super("rosterLeavesWork", WaitingWork.count(left.waiting()), name);
            this.facts = left.facts();
        }

        @Override
        public Map<String, Object> facts() {
            return facts;
        }
    }
}
