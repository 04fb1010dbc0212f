package io.duban.reading.document;

import io.duban.reading.characters.Characters;

/**
 * A paragraph without line breaks.
 *
 * @param text with narrow digits and letters, so that rules need not know wide ones; as long as what was printed
 * @param level 1 to 9 where the file itself marks a heading, 0 everywhere else
 */
public record Paragraph(Range range, String text, int level) implements Block {

    /** A paragraph whose words stand in the document as they were printed. */
    static Paragraph of(Range range, String printed, int level) {
        return new Paragraph(range, Characters.narrow(printed), level);
    }

    /** The place in the document of a stretch of this paragraph. */
    public Range at(int from, int to) {
        return range.within(from, to);
    }
}
