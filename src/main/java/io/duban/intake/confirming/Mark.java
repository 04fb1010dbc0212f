package io.duban.intake.confirming;

/**
 * A stretch of the document, from {@code start} up to, not including, {@code end}, and what was taken from it.
 *
 * @param sure from 0 to 1
 * @param inferred whether it follows from something else than the words at that place
 */
public record Mark(Aspect aspect, int start, int end, double sure, boolean inferred) {

    boolean covers(int position) {
        return start <= position && position < end;
    }
}
