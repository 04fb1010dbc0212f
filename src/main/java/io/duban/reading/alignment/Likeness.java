package io.duban.reading.alignment;

import java.text.Normalizer;

/**
 * By what a task is known again, all of it without white space and marks.
 *
 * @param start how its text begins
 * @param path the headings over it
 */
public record Likeness(String title, String start, String path) {

    private static final String NOT_COUNTED = "[\\s。．.、,，;；:：()（）\\[\\]〔〕“”\"'‘’《》—\\-~～]";

    /** Without white space and marks, full width as half width. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll(NOT_COUNTED, "");
    }
}
