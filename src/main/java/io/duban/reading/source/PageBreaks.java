package io.duban.reading.source;

import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Punctuation;

/** Page breaks made by hand: one within a sentence ends no line, every other one does. */
final class PageBreaks {

    /** The sign for one in a text. */
    static final char SIGN = '\f';

    private static final int NUMBER = 20;

    private PageBreaks() {}

    /** The text with line ends, or nothing, in the place of page breaks. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int at = joined.indexOf("\f"); at >= 0; at = joined.indexOf("\f", at)) {
            String before = joined.substring(joined.lastIndexOf("\n", at) + 1, at);
            String after = joined.substring(at + 1, Math.min(joined.length(), at + NUMBER))
                    .stripLeading();
            boolean within = Punctuation.isIn(before, "，。；,;")
                    && !Punctuation.ends(before.stripTrailing(), "。；：！？;:!?）)”」…")
                    && Marker.of(after).isEmpty();
            joined.replace(at, at + 1, within ? "" : "\n");
        }
        return joined.toString();
    }
}
