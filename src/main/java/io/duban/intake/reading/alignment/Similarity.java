package io.duban.intake.reading.alignment;

/** How alike two short texts are: the measure of Ratcliff and Obershelp, by which the labels are aligned. */
public final class Similarity {

    private final String first;
    private final String second;

    private Similarity(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** From 0, nothing in common, to 1, the same. */
    public static double of(String first, String second) {
        int length = first.length() + second.length();
        if (length == 0) {
            return 1;
        }
        int common = new Similarity(first, second).common(0, first.length(), 0, second.length());
        return 2.0 * common / length;
    }

    /** The longest common stretch, and what is common before and behind it. */
    private int common(int firstFrom, int firstTo, int secondFrom, int secondTo) {
        int best = 0;
        int bestFirst = firstFrom;
        int bestSecond = secondFrom;
        for (int i = firstFrom; i < firstTo - best; i++) {
            for (int j = secondFrom; j < secondTo - best; j++) {
                int length = run(i, firstTo, j, secondTo);
                if (length > best) {
                    best = length;
                    bestFirst = i;
                    bestSecond = j;
                }
            }
        }
        if (best == 0) {
            return 0;
        }
        return best
                + common(firstFrom, bestFirst, secondFrom, bestSecond)
                + common(bestFirst + best, firstTo, bestSecond + best, secondTo);
    }

    private int run(int i, int firstTo, int j, int secondTo) {
        int length = 0;
        while (i + length < firstTo && j + length < secondTo && first.charAt(i + length) == second.charAt(j + length)) {
            length++;
        }
        return length;
    }
}
