package io.duban.organization;

import io.duban.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why the organization may not be changed like that. */
public abstract sealed class OrganizationRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private OrganizationRefusal(String reason, Object... arguments) {
        super("refusal.organization." + reason, arguments);
    }

    public static final class UnitNameTaken extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        UnitNameTaken(String name) {
            super("unitNameTaken", name);
            isAbout("name");
        }
    }

    public static final class UnitCodeTaken extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        UnitCodeTaken(String code) {
            super("unitCodeTaken", code);
            isAbout("code");
        }
    }

    /** A unit cannot stand below itself. */
    public static final class UnitBelowItself extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        UnitBelowItself() {
            super("unitBelowItself");
            isAbout("parentId");
        }
    }

    public static final class UnitClosed extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        UnitClosed(String name) {
            super("unitClosed", name);
            isAbout("parentId", "unit");
        }
    }

    public static final class UnitHasOpenUnits extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        UnitHasOpenUnits(int count) {
            super("unitHasOpenUnits", count);
        }
    }

    public static final class AccountTaken extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        AccountTaken(String account) {
            super("accountTaken", account);
            isAbout("account");
        }
    }

    /** Account names are lower-case letters, digits, dot, hyphen and underscore. */
    public static final class AccountMalformed extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        AccountMalformed(String account) {
            super("accountMalformed", account);
            isAbout("account");
        }
    }

    public static final class RoleAlreadyHeld extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        RoleAlreadyHeld() {
            super("roleAlreadyHeld");
            isAbout("role");
        }
    }

    /** Who administers, who audits and who works are three people. */
    public static final class RolesDoNotMix extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        RolesDoNotMix(String name) {
            super("rolesDoNotMix", name);
            isAbout("role");
        }
    }

    /** Nobody gives, takes or restores what they may do themselves; another admin does. */
    public static final class OwnRights extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        OwnRights() {
            super("ownRights");
        }
    }

    /** Work would be left behind, and as much was not confirmed. */
    public abstract static sealed class WorkLeft extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        private final transient List<WaitingWork.Waiting> waiting;

        private WorkLeft(String reason, List<WaitingWork.Waiting> waiting) {
            super(reason, WaitingWork.count(waiting));
            this.waiting = List.copyOf(waiting);
        }

        public List<WaitingWork.Waiting> waiting() {
            return waiting;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("count", WaitingWork.count(waiting), "waiting", waiting);
        }
    }

    /** It would wait for nobody. */
    public static final class LeavesWork extends WorkLeft {
        private static final long serialVersionUID = 1;

        LeavesWork(List<WaitingWork.Waiting> waiting) {
            super("leavesWork", waiting);
        }
    }

    /** It waits for the unit that is to be closed. */
    public static final class UnitHasWork extends WorkLeft {
        private static final long serialVersionUID = 1;

        UnitHasWork(List<WaitingWork.Waiting> waiting) {
            super("unitHasWork", waiting);
        }
    }

    public static final class SuccessorOfOneself extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        SuccessorOfOneself(String name) {
            super("successorOfOneself", name);
            isAbout("successor");
        }
    }

    public static final class RoleNotHeld extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        RoleNotHeld() {
            super("roleNotHeld");
        }
    }

    /** Without an admin nobody could ever change the organization again. */
    public static final class LastAdmin extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        LastAdmin() {
            super("lastAdmin");
        }
    }

    public static final class PersonInactive extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        PersonInactive(String name) {
            super("personInactive", name);
        }
    }

    public static final class PersonAlreadyActive extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        PersonAlreadyActive(String name) {
            super("personAlreadyActive", name);
        }
    }

    public static final class StandInForOneself extends OrganizationRefusal {
        StandInForOneself() {
            super("standInForOneself");
            isAbout("standIn", "colleague");
        }
    }

    /** Auditors and admins act for nobody. */
    public static final class StandInStandsAside extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        StandInStandsAside(String standIn) {
            super("standInStandsAside", standIn);
            isAbout("standIn", "colleague");
        }
    }

    /** There is no line role to act in: an admin's and an auditor's are lent to nobody. */
    public static final class NothingToStandInFor extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        NothingToStandInFor(String absent) {
            super("nothingToStandInFor", absent);
        }
    }

    /** A stand-in works in the same unit, or in one above or below it. */
    public static final class StandInUnrelated extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        StandInUnrelated(String standIn, String absent) {
            super("standInUnrelated", standIn, absent);
            isAbout("standIn", "colleague");
        }
    }

    public static final class StandInEndsBeforeItBegins extends OrganizationRefusal {
        StandInEndsBeforeItBegins() {
            super("standInEndsBeforeItBegins");
            isAbout("until");
        }
    }

    public static final class StandInInThePast extends OrganizationRefusal {
        StandInInThePast() {
            super("standInInThePast");
            isAbout("from");
        }
    }

    /** Nobody means to be stood in for that long. */
    public static final class StandInTooLong extends OrganizationRefusal {
        StandInTooLong(LocalDate until, LocalDate last) {
            super("standInTooLong", until, last);
            isAbout("until");
        }
    }

    /** One person has at most one stand-in on a day, so that it is clear who acts. */
    public static final class StandInOverlaps extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        StandInOverlaps(String standIn, LocalDate from, LocalDate until) {
            super("standInOverlaps", standIn, from, until);
            isAbout("from");
        }
    }

    public static final class StandInAlreadyOver extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        StandInAlreadyOver() {
            super("standInAlreadyOver");
        }
    }

    /** A whole organization is loaded only where there is none yet. */
    public static final class OrganizationNotEmpty extends OrganizationRefusal {
        private static final long serialVersionUID = 1;

        OrganizationNotEmpty() {
            super("organizationNotEmpty");
        }
    }
}
