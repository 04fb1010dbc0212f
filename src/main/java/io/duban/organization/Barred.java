package io.duban.organization;

import io.duban.shared.Refusal;

/** Whoever wrote, handed in or proposed something does not decide on it (回避). */
public abstract sealed class Barred extends Refusal {

    private static final long serialVersionUID = 1;

    private Barred(String reason, Object... arguments) {
        super("refusal.organization." + reason, arguments);
    }

    /** The day, the act, who can decide instead. */
    static final class ByOwnWork extends Barred {
        private static final long serialVersionUID = 1;

        ByOwnWork(Object... words) {
            super("barredByOwnWork", words);
        }
    }

    /** A stand-in did it in one's name: the day, the act, who can decide instead, who stood in. */
    static final class ByWorkInOnesName extends Barred {
        private static final long serialVersionUID = 1;

        ByWorkInOnesName(Object... words) {
            super("barredByWorkInOnesName", words);
        }
    }

    /** The absent person did it: the day, the act, who can decide instead, who is absent. */
    static final class ByWorkOfTheAbsent extends Barred {
        private static final long serialVersionUID = 1;

        ByWorkOfTheAbsent(Object... words) {
            super("barredByWorkOfTheAbsent", words);
        }
    }
}
