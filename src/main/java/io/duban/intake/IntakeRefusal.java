package io.duban.intake;

import io.duban.shared.Refusal;

/** Why a workbook is not taken. */
public abstract sealed class IntakeRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private IntakeRefusal(String key, Object... arguments) {
        super("refusal.intake." + key, arguments);
    }

    /** Only a draft takes a ledger. */
    public static final class NotADraft extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public NotADraft() {
            super("notADraft");
        }
    }

    /** The file is empty. */
    public static final class NothingUploaded extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public NothingUploaded() {
            super("nothingUploaded");
            isAbout("file");
        }
    }

    /** The file is larger than a workbook may be. */
    public static final class TooLarge extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public TooLarge(int megabytes) {
            super("tooLarge", megabytes);
            isAbout("file");
        }
    }

    /** Whatever its name says, the file's content is not an .xlsx workbook. */
    public static final class NotAWorkbook extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public NotAWorkbook() {
            super("notAWorkbook");
            isAbout("file");
        }
    }

    /** A workbook with macros, or a binary one. */
    public static final class OtherWorkbook extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public OtherWorkbook() {
            super("otherWorkbook");
            isAbout("file");
        }
    }

    /** The workbook opens with a password only. */
    public static final class Encrypted extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public Encrypted() {
            super("encrypted");
            isAbout("file");
        }
    }

    /** The workbook unpacks to more than tasks can need. */
    public static final class Swollen extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public Swollen() {
            super("swollen");
            isAbout("file");
        }
    }

    /** The workbook has faults; they are named in the preview. */
    public static final class HasFaults extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public HasFaults(int faults) {
            super("hasFaults", faults);
        }
    }

    /** The workbook is in the plan already. */
    public static final class AlreadyConfirmed extends IntakeRefusal {
        private static final long serialVersionUID = 1;

        public AlreadyConfirmed() {
            super("alreadyConfirmed");
        }
    }
}
