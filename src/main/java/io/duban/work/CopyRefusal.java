package io.duban.work;

import io.duban.shared.Refusal;

/** Why a copy is not sent, or not withdrawn. */
public abstract sealed class CopyRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private CopyRefusal(String key, Object... arguments) {
        super("refusal.copy." + key, arguments);
    }

    /** Nobody else was chosen. */
    public static final class NoReaders extends CopyRefusal {
        private static final long serialVersionUID = 1;

        NoReaders() {
            super("noReaders");
            isAbout("readers");
        }
    }

    /** More than the number are chosen. */
    public static final class TooMany extends CopyRefusal {
        private static final long serialVersionUID = 1;

        TooMany(int most) {
            super("tooMany", most);
            isAbout("readers");
        }
    }

    /** Somebody was chosen who may not read it, or has left. */
    public static final class NotTheirs extends CopyRefusal {
        private static final long serialVersionUID = 1;

        NotTheirs() {
            super("notTheirs");
            isAbout("readers");
        }
    }

    /** All to whom it was sent have read it, or it was withdrawn. */
    public static final class NobodyLeft extends CopyRefusal {
        private static final long serialVersionUID = 1;

        NobodyLeft() {
            super("nobodyLeft");
        }
    }
}
