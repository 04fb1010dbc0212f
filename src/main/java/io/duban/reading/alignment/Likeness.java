package io.duban.reading.alignment;

import java.text.Normalizer;

/**
 * By what a task is known again, all of it without white space and marks.
 *
 * @param start how its text begins
 * @param path the headings over it
 */
public record Likeness(String title, String start, String path) {

    private static final String NOT_COUNTED = " \t\n\r。．.、,，;；:：()（）[]〔〕“”\"'‘’《》—-~～";

    /** Without white space and marks, full width as half width. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(each -> NOT_COUNTED.indexOf(each) < 0)
                .forEach(each -> plain.append((char) each));
        return plain.toString();
    }
}
