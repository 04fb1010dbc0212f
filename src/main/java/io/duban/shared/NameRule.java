package io.duban.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is one name. A name that was typed or sent is kept as it came, with joiners and marks that scripts need; a
 * workbook, which is laid out for the eye, names the thing whose name reads the same, and renames nothing by what an
 * eye cannot see.
 */
public final class NameRule {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private NameRule() {}

    /** As a cell means it: with single blanks, and none between Han characters, where people line names up. */
    public static String spelled(String text) {
        String plain = PlainText.of(text).strip();
        return plain.chars().noneMatch(Character::isWhitespace)
                ? plain
                : BETWEEN_HAN.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
    }

    /** Whether both read the same. */
    public static boolean alike(String one, String other) {
        return one.equals(other) || spelled(one).equals(spelled(other));
    }

    /** The name that stands, where the cell shows just that; else as the cell means it. */
    public static String beside(String cell, @Nullable String standing) {
        return standing != null && PlainText.beside(cell, standing).equals(standing) ? standing : spelled(cell);
    }
}
