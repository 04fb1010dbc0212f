package io.duban.reading.document;

/** A stretch of a document's one text: from {@code start} up to, not including, {@code end}. */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + "–" + end);
        }
    }

    /** The stretch from the beginning of this one to the end of the other, which must not begin earlier. */
    public Range through(Range other) {
        return new Range(start, Math.max(end, other.end));
    }

    /** A stretch of this one, counted from its beginning. */
    public Range within(int from, int to) {
        return new Range(start + from, start + to);
    }
}
