package io.duban.modeling;

import io.duban.modeling.checking.Finding;
import io.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;

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

    /** The file itself is not read: what is wrong with it is said by the check that found it. */
    public static final class NotReadable extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NotReadable(Finding finding) {
            super(
                    "notReadable",
                    new DefaultMessageSourceResolvable(
                            new String[] {finding.rule().messageKey()},
                            finding.arguments().toArray()));
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

    /** A comment says something, in 2000 characters at most. */
    public static final class CommentMissing extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        CommentMissing() {
            super("commentMissing");
            isAbout("words");
        }
    }

    /** The last text of the draft does not have the element, or not any more. */
    public static final class ElementGone extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        ElementGone() {
            super("elementGone");
            isAbout("element");
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

    /** The checks found something that has to be mended first. */
    public static final class Unsound extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        Unsound(int findings) {
            super("unsound", findings);
        }
    }

    /** Others try models just now; a moment later it is this one's turn. */
    public static final class OthersTry extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        OthersTry() {
            super("othersTry");
        }
    }

    /** The engine itself does not take it. */
    public static final class EngineRefused extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        public EngineRefused(String why) {
            super("engineRefused", why);
        }
    }

    /** The move is in another state by now. */
    public static final class MoveNotNow extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        MoveNotNow() {
            super("moveNotNow");
        }
    }

    /** What runs by the version in force has nothing newer to go on by. */
    public static final class NothingNewer extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NothingNewer(int number) {
            super("nothingNewer", number);
        }
    }

    /** Nothing runs by the version any more, or nothing was moved that could go back. */
    public static final class NothingToMove extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NothingToMove() {
            super("nothingToMove");
        }
    }

    /** Another move of the same model is under way. */
    public static final class AlreadyMoving extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        AlreadyMoving() {
            super("alreadyMoving");
        }
    }

    /** The step that was named is not one on which the work of the other can go on. */
    public static final class NotFitting extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        NotFitting(String element) {
            super("notFitting", element);
            isAbout("steps");
        }
    }

    /** It was tried again and went wrong again. */
    public static final class IncidentAgain extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        IncidentAgain(IncidentRemains again) {
            super("incidentAgain", again.words());
        }
    }

    /** Somebody waits for what failed, so that it has to be done. */
    public static final class WaitedFor extends ModelingRefusal {
        private static final long serialVersionUID = 1;

        WaitedFor() {
            super("waitedFor");
        }
    }
}
