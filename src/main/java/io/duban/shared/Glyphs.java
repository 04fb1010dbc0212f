package io.duban.shared;

/** The many forms of one sign: full width digits and signs, dashes for a minus, blanks of all sorts. */
final class Glyphs {

    private static final int FULL_WIDTH = 0xFEE0;
    /** What stands in a text for bytes that are none of its encoding. */
    private static final int LOST = 0xFFFD;
    /** What stands in a text for a picture that was not copied along. */
    private static final int PICTURE = 0xFFFC;

    private Glyphs() {}

    /** With plain digits, signs and spaces; what stands for nothing at all is left out. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().forEach(one -> {
            if (isBlank(one)) {
                plain.append(Character.getType(one) == Character.FORMAT ? "" : " ");
            } else {
                plain.appendCodePoint(sign(one));
            }
        });
        return plain.toString().strip();
    }

    /** Whether a text can be kept with it at this place: no control, half or lost sign is, but tabs and line ends. */
    static boolean mayStand(int one, String typed, int at) {
        return switch (Character.getType(one)) {
            case Character.SURROGATE -> false;
            case Character.UNASSIGNED -> !isNoCharacter(one);
            case Character.CONTROL -> one == '\t' || one == '\n' || (one == '\r' && typed.startsWith("\n", at + 1));
            default -> one != LOST && one != PICTURE;
        };
    }

    /** What Unicode has set aside for programs, and no file of text or workbook can hold. */
    private static boolean isNoCharacter(int one) {
        return (one & 0xFFFE) == 0xFFFE || (one >= 0xFDD0 && one <= 0xFDEF);
    }

    /** Whether it only stands on another sign, such as an accent: without one it says nothing. */
    static boolean isMark(int one) {
        int type = Character.getType(one);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether a reader sees nothing of it: blanks, controls, joiners, fillers. */
    static boolean isBlank(int one) {
        return switch (Character.getType(one)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> isFiller(one);
        };
    }

    /** Letters and marks by their class that print nothing: Hangul fillers, the empty Braille cell, selectors. */
    private static boolean isFiller(int one) {
        return one == 0x115F
                || one == 0x1160
                || one == 0x3164
                || one == 0xFFA0
                || one == 0x2800
                || one == 0x034F
                || one == 0x17B4
                || one == 0x17B5
                || (one >= 0x180B && one <= 0x180F)
                || (one >= 0xFE00 && one <= 0xFE0F)
                || (one >= 0xE0100 && one <= 0xE01EF);
    }

    private static int sign(int one) {
        if (Character.getType(one) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(one, 10);
        }
        return switch (one) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2796', '\uFE58', '\uFE63' ->
                '-';
            case '\u2795', '\uFE62' -> '+';
            case '\uFE6A', '\u066A' -> '%';
            case '\uFE50' -> ',';
            case '\uFE52' -> '.';
            case '\u2044', '\u2215' -> '/';
            default -> one > 0xFF00 && one < 0xFF5F ? one - FULL_WIDTH : one;
        };
    }
}
