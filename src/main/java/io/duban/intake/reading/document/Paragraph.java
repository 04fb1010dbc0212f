package io.duban.intake.reading.document;

/**
 * A paragraph without line breaks.
 *
 * @param level 1 to 9 where the file itself marks a heading, 0 everywhere else
 */
public record Paragraph(Range range, String text, int level) implements Block {

    /** The place in the document of a stretch of this paragraph. */
    public Range at(int from, int to) {
        return range.within(from, to);
    }
}
