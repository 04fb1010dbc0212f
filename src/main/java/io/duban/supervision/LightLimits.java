package io.duban.supervision;

/**
 * A plan's limits for its lights: the points of lag above which a task is yellow or red, and how many days before a
 * milestone without feedback it is yellow.
 */
public record LightLimits(int yellowLag, int redLag, int milestoneDays) {

    /** Refuses negative limits, points above 100, and a red limit below the yellow one. */
    public LightLimits {
        if (yellowLag < 0 || redLag < yellowLag || redLag > 100 || milestoneDays < 0) {
            throw new IllegalArgumentException("limits of lights: " + yellowLag + ", " + redLag + ", " + milestoneDays);
        }
    }

    /** The limits as long as no others are set: 10 points, 30 points, 7 days. */
    public static LightLimits usual() {
        return new LightLimits(10, 30, 7);
    }
}
