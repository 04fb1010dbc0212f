package io.duban.modeling.trying;

/** A made-up matter, and how the people behave to whom it comes. */
public enum TrialCase {
    /** Everybody acts on the day on which the step is due, and goes on. */
    PUNCTUAL,
    /** Everybody acts {@value #LATE_BY} working days later than that. */
    LATE,
    /** At each step that can return, each return that is drawn is answered once before it goes on. */
    RETURNED,
    /** One unit objects once, and a step that can refuse refuses. */
    OBJECTED,
    /** As many units as that have a part in it. */
    TWELVE_UNITS,
    /** One unit, not the lead where there are others, never acts. */
    SILENT_UNIT;

    public static final int LATE_BY = 5;

    private static final int USUALLY = 3;
    private static final int MANY = 12;

    /** How many units have a part in the matter, the lead among them. */
    public int units() {
        return this == TWELVE_UNITS ? MANY : USUALLY;
    }
}
