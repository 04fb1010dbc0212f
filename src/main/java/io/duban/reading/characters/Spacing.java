package io.duban.reading.characters;

/** Blanks of the narrow kind, tabs and line ends in a text. */
public final class Spacing {

    private static final String BLANKS = " \t\n\u000B\f\r";

    private Spacing() {}

    /** A text without any. */
    public static String none(CharSequence text) {
        return joined(text, "");
    }

    /** A text with a single blank in the place of each run of them. */
    public static String single(CharSequence text) {
        return joined(text, " ");
    }

    private static String joined(CharSequence text, String blank) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean now = BLANKS.indexOf(text.charAt(i)) >= 0;
            if (now && !before) {
                joined.append(blank);
            } else if (!now) {
                joined.append(text.charAt(i));
            }
            before = now;
        }
        return joined.toString();
    }
}
