package io.duban.shared;

/**
 * Words that somebody typed, as a pattern of SQL in which they mean themselves. Which quotation mark, bracket, dash or
 * comma an input method gives is not what anybody looks for: each stands for any one sign, and a blank for whatever is
 * between two words.
 */
public final class LikePattern {

    private static final String SIGNS = "\"'＂＇,，、;；:：−·";

    private LikePattern() {}

    public static String containing(String words) {
        return "%" + beginning(words);
    }

    public static String beginning(String words) {
        StringBuilder pattern = new StringBuilder();
        words.codePoints().forEach(sign -> append(pattern, sign));
        return pattern.append('%').toString();
    }

    private static void append(StringBuilder pattern, int sign) {
        if (isOfManyForms(sign)) {
            pattern.append('_');
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            pattern.append('%');
        } else {
            if (sign == '\\' || sign == '%' || sign == '_') {
                pattern.append('\\');
            }
            pattern.appendCodePoint(sign);
        }
    }

    private static boolean isOfManyForms(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> SIGNS.indexOf(sign) >= 0;
        };
    }
}
