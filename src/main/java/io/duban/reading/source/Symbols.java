package io.duban.reading.source;

import java.util.Locale;

/** Signs of the fonts of signs that Office brings, as ordinary characters. */
final class Symbols {

    private static final int PRIVATE = 0xF000;
    private static final int LAST = 0xF0FF;
    private static final char UNKNOWN = '□';

    private static final String OF_SYMBOL =
            "A3≤ B3≥ B1± B4× B8÷ B9≠ BA≡ BB≈ A5∞ B0° B7• AB↔ AC← AD↑ AE→ AF↓ D6√ 61α 62β 67γ 6Cλ 6Dμ 70π 73σ 44Δ 53Σ 57Ω "
                    + "2D− A8◆ D7· 2A* D0∠ C7∩ C8∪ CE∈";
    private static final String OF_WINGDINGS =
            "FC✓ FE☑ FD☒ FB✗ A8□ 6F□ 71□ 6C● 6E■ 75◆ 76❖ 77◆ D8➢ A7▪ 9F• 9E· A2○ A1○ A6○ E0→ DF← E1↑ E2↓ E8→ F0→ 46☞ 50✓ 52☑ A3□ "
                    + "81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8C① 8D② 8E③ 8F④ 90⑤ 91⑥ 92⑦ 93⑧ 94⑨ 95⑩";

    /** Private characters before paragraphs, where no font says more: all of them are points. */
    private static final String POINTS = "B7 A7 D8 FC 6C 6E 75 76 77 A8 9F FE B2 A1";

    private Symbols() {}

    /** The sign of a font at a place from 0 to 255, perhaps counted from the beginning of the private ones. */
    static char of(String font, int code) {
        int place = code & 0xFF;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings") || name.startsWith("webdings")) {
            return named(OF_WINGDINGS, place);
        }
        char known = named(OF_SYMBOL, place);
        boolean plain = name.startsWith("symbol") && place >= ' ' && place <= '?';
        return known == UNKNOWN && plain ? (char) place : known;
    }

    static boolean isUnknown(char sign) {
        return sign == UNKNOWN;
    }

    /** With ordinary characters for private ones; those that nobody knows stay private. */
    static String plain(String text, String font) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            if (each >= PRIVATE && each <= LAST) {
                boolean point = font.isEmpty() && POINTS.contains("%02X".formatted(each & 0xFF));
                char sign = point ? '•' : of(font, each);
                plain.setCharAt(i, isUnknown(sign) ? each : sign);
            }
        }
        return plain.toString();
    }

    /** Whether some are left that only the font knows which wrote them. */
    static boolean hasPrivate(String text) {
        return text.codePoints().anyMatch(each -> Character.getType(each) == Character.PRIVATE_USE);
    }

    private static char named(String signs, int place) {
        int at = signs.indexOf("%02X".formatted(place));
        while (at > 0 && signs.charAt(at - 1) != ' ') {
            at = signs.indexOf("%02X".formatted(place), at + 1);
        }
        return at < 0 ? UNKNOWN : signs.charAt(at + 2);
    }
}
