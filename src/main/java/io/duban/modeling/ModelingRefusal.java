package io.duban.modeling;

import io.duban.shared.Refusal;

/** Why something is not done to a model. */
public abstract sealed class ModelingRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private ModelingRefusal(String reason, Object... arguments) {
        super("refusal.modeling." + reason, arguments);
    }

    /** No file, or an empty one. */
    public static final class NothingUploaded extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        public NothingUploaded() {
            super("nothingUploaded");
            isAbout("file", "source");
        }
    }

    /** No model that people can read is as large as this. */
    public static final class TooLarge extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        TooLarge(int kilobytes) {
            super("tooLarge", kilobytes);
            isAbout("file", "source");
        }
    }

    /** It cannot be read as XML. */
    public static final class NotXml extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NotXml(int line) {
            super("notXml", line);
            isAbout("file", "source");
        }
    }

    /** A document type lets a file draw in others, and grow without end. */
    public static final class DocumentType extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        DocumentType() {
            super("documentType");
            isAbout("file", "source");
        }
    }

    /** XML of another kind, or more or less than one process. */
    public static final class NotOneProcess extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NotOneProcess() {
            super("notOneProcess");
            isAbout("file", "source");
        }
    }

    /** The process in it is another one. */
    public static final class OtherModel extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        OtherModel(String found, String wanted) {
            super("otherModel", found, wanted);
            isAbout("file", "source");
        }
    }

    /** The draft is not in the state in which this may be done. */
    public static final class NotNow extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NotNow() {
            super("notNow");
        }
    }

    /** Somebody else saved after the text that was changed here. */
    public static final class SavedMeanwhile extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        SavedMeanwhile(String who, int revision) {
            super("savedMeanwhile", who, revision);
        }
    }

    /** Whoever approves wants to know what for. */
    public static final class ReasonRequired extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        ReasonRequired() {
            super("reasonRequired");
            isAbout("reason");
        }
    }

    /** Nobody approves what he himself drew. */
    public static final class OwnDrawing extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        OwnDrawing() {
            super("ownDrawing");
        }
    }

    /** The checks found something that has to be mended first. */
    public static final class Unsound extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        Unsound(int findings) {
            super("unsound", findings);
        }
    }

    /** The engine itself does not take it. */
    public static final class EngineRefused extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        public EngineRefused(String why) {
            super("engineRefused", why);
        }
    }
}
