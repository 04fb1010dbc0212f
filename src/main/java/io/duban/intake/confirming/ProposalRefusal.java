package io.duban.intake.confirming;

import io.duban.shared.Refusal;
import java.util.List;

/** Why a proposed plan is not changed or not confirmed. */
public abstract sealed class ProposalRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private ProposalRefusal(String key, Object... arguments) {
        super("refusal.proposal." + key, arguments);
    }

    /** It is a plan already. */
    public static final class AlreadyConfirmed extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public AlreadyConfirmed() {
            super("alreadyConfirmed");
        }
    }

    /** Something is missing; all of it is named on its page. */
    public static final class Unfinished extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public Unfinished(int gaps) {
            super("unfinished", gaps);
        }
    }

    /** The reader remarked what may be wrong; it stands first on the page of the proposal. */
    public static final class RemarksUnseen extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public RemarksUnseen(int remarks) {
            super("remarksUnseen", remarks);
            isAbout("remarksSeen");
        }
    }

    /** A name gets a unit, or is left out on purpose. */
    public static final class UnitNotChosen extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public UnitNotChosen() {
            super("unitNotChosen");
            isAbout("unit");
        }
    }

    /** The task has no second part, or nothing was chosen with which a new row begins. */
    public static final class NothingToSplit extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public NothingToSplit() {
            super("nothingToSplit");
        }
    }

    /** Fewer than two tasks, or one that was dropped. */
    public static final class NothingToMerge extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public NothingToMerge() {
            super("nothingToMerge");
        }
    }

    /** Reading a table again would replace tasks that somebody has corrected. */
    public static final class CorrectionsReplaced extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        private final transient List<String> tasks;

        public CorrectionsReplaced(List<String> tasks) {
            super("correctionsReplaced", tasks.size());
            this.tasks = List.copyOf(tasks);
        }

        /** Their numbers and titles. */
        public List<String> tasks() {
            return tasks;
        }
    }

    /** The document was kept without its tables and cannot be read again. */
    public static final class NoTables extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public NoTables() {
            super("noTables");
        }
    }

    /** It was corrected already; read in another encoding it would have other words at other places. */
    public static final class Corrected extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public Corrected() {
            super("corrected");
        }
    }

    /** The file itself was not kept. */
    public static final class NoSource extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public NoSource() {
            super("noSource");
        }
    }

    /** Nothing was corrected, or all of it is undone. */
    public static final class NothingToUndo extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public NothingToUndo() {
            super("nothingToUndo");
        }
    }

    /** No unit was chosen to be made. */
    public static final class NoUnitTicked extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public NoUnitTicked() {
            super("noUnitTicked");
        }
    }

    /** The document does not name it, or somebody has said meanwhile which unit it stands for. */
    public static final class UnitNotMissing extends ProposalRefusal {
        private static final long serialVersionUID = 1;

        public UnitNotMissing(String name) {
            super("unitNotMissing", name);
        }
    }
}
