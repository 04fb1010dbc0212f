package io.duban.reading.alignment;

import java.util.Arrays;

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

    /** The same where it reaches {@code least}; else 0 may be answered, which is much faster for most pairs. */
    static double reaching(double least, String first, String second) {
        int length = first.length() + second.length();
        return length > 0 && 2.0 * shared(first, second) / length < least ? 0 : of(first, second);
    }

    /** How many characters they share, wherever these stand: no common stretches can be longer together. */
    private static int shared(String first, String second) {
        char[] one = sorted(first);
        char[] other = sorted(second);
        int shared = 0;
        int at = 0;
        for (char each : one) {
            while (at < other.length && other[at] < each) {
                at++;
            }
            if (at < other.length && other[at] == each) {
                shared++;
                at++;
            }
        }
        return shared;
    }

    private static char[] sorted(String text) {
        char[] characters = text.toCharArray();
        Arrays.sort(characters);
        return characters;
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
