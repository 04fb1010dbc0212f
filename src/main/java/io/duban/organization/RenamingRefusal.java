package io.duban.organization;

import io.duban.shared.Refusal;
import java.time.LocalDate;

/** Why a unit may not be renamed like that. */
public abstract sealed class RenamingRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private RenamingRefusal(String reason, Object... arguments) {
        super("refusal.renaming." + reason, arguments);
    }

    /** Neither name is another. */
    public static final class SameName extends RenamingRefusal {
        private static final long serialVersionUID = 1;

        SameName(String name) {
            super("sameName", name);
            isAbout("name");
        }
    }

    /** A name is changed by a document. */
    public static final class BasisRequired extends RenamingRefusal {
        private static final long serialVersionUID = 1;

        BasisRequired() {
            super("basisRequired");
            isAbout("basis");
        }
    }

    /** What went out before today went out under the old name. */
    public static final class InThePast extends RenamingRefusal {
        private static final long serialVersionUID = 1;

        InThePast(LocalDate today) {
            super("inThePast", today);
            isAbout("from");
        }
    }

    /** A unit has one new name at a time to wait for. */
    public static final class AlreadyPlanned extends RenamingRefusal {
        private static final long serialVersionUID = 1;

        AlreadyPlanned(String name, LocalDate from) {
            super("alreadyPlanned", name, from);
        }
    }

    /** It is in force, or was taken back. */
    public static final class NotPlanned extends RenamingRefusal {
        private static final long serialVersionUID = 1;

        NotPlanned(String name) {
            super("notPlanned", name);
        }
    }
}
