package io.duban.reading.evaluation;

/** How many were found rightly, wrongly, and not at all. */
public record Score(int right, int surplus, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, surplus + other.surplus, missed + other.missed);
    }

    /** The share of the found that is right, from 0 to 1; 1 where nothing was found. */
    public double precision() {
        return right + surplus == 0 ? 1 : (double) right / (right + surplus);
    }

    /** The share of the labelled that was found, from 0 to 1; 1 where nothing is labelled. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
