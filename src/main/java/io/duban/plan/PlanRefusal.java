package io.duban.plan;

import io.duban.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Why a plan may not be changed or moved on. */
public abstract sealed class PlanRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private PlanRefusal(String key, Object... arguments) {
        super("refusal.plan." + key, arguments);
    }

    /** The text and the items are fixed once the plan is with the head or issued. */
    public static final class NotEditable extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public NotEditable() {
            super("notEditable");
        }
    }

    /** The step does not fit where the plan stands. */
    public static final class NotInState extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public NotInState() {
            super("notInState");
        }
    }

    /** A plan needs a title and an issuer. */
    public static final class TitleMissing extends PlanRefusal {
        private static final long serialVersionUID = 1;

        /** @param name of the field that is empty */
        public TitleMissing(String name) {
            super("titleMissing");
            isAbout(name);
        }
    }

    /** The period ends before it begins, or its years are not years. */
    public static final class PeriodWrong extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public PeriodWrong() {
            super("periodWrong");
            isAbout("periodEnd");
        }
    }

    /** A plan cannot belong to itself, or to a plan below it. */
    public static final class ParentWrong extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public ParentWrong() {
            super("parentWrong");
            isAbout("parentId");
        }
    }

    /** The calendar's days are out of order, or its numbers of working days are out of range. */
    public static final class CalendarWrong extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public CalendarWrong() {
            super("calendarWrong");
        }
    }

    /** Opinions need at least until tomorrow. */
    public static final class ConsultationTooShort extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public ConsultationTooShort() {
            super("consultationTooShort");
            isAbout("consultUntil");
        }
    }

    /** Nobody means a deadline that far ahead. */
    public static final class DeadlineTooFar extends PlanRefusal {
        private static final long serialVersionUID = 1;

        DeadlineTooFar(LocalDate day, LocalDate last) {
            super("deadlineTooFar", day, last);
            isAbout("consultUntil");
        }
    }

    /** The day until which opinions were asked for has passed. */
    public static final class ConsultationOver extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public ConsultationOver() {
            super("consultationOver");
        }
    }

    /** The unit was not asked, or has answered already. */
    public static final class OpinionNotAsked extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public OpinionNotAsked() {
            super("opinionNotAsked");
        }
    }

    /** An opinion that does not agree says why; a return gives its reasons. */
    public static final class ReasonMissing extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public ReasonMissing() {
            super("reasonMissing");
            isAbout("reason", "words");
        }
    }

    /** Units that were asked have not answered, and their time is not over. */
    public static final class OpinionsOutstanding extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public OpinionsOutstanding(int open) {
            super("opinionsOutstanding", open);
        }
    }

    /** The plan is not ready to be handed in; the faults are all named. */
    public static final class NotReady extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public NotReady(List<PlanFault> faults) {
            super("notReady", faults.size(), PlanFault.joined(faults));
        }
    }

    /** Proposed items cannot be written down as they are; the faults are all named. */
    public static final class ItemsFaulty extends PlanRefusal {
        private static final long serialVersionUID = 1;

        public ItemsFaulty(List<PlanFault> faults) {
            super("itemsFaulty", faults.size(), PlanFault.joined(faults));
            isAbout(faults.stream().map(PlanFault::atField).toList());
        }
    }
}
