package io.duban.reading.vocabulary;

import java.util.List;

/** Words between the marks of a list: whether they are units, or may be. */
public final class UnitWords {

    /** What stands between the units of a list. */
    public static final String MARKS = "、，,；;";

    private static final String SETTING_OFF = "\u3000\t";

    private static final WordList LIMIT = WordList.of("完成 月底 年底 持续推进 按进度推进");
    private static final int LONGEST_LIMIT = 20;
    private static final int LONGEST_PIECE = 45;
    private static final int LONGEST_LIST = 40;

    /** With what goes on behind units that act together. */
    private static final List<String> WORK =
            List.of("对", "将", "把", "在", "按", "就", "逐", "每", "开展", "组织", "做好", "负责", "制定", "完成");

    /** Words by which a text says that it names who bears a duty. */
    private static final WordList GIVING = WordList.of("牵头 主办 承办 责任单位 责任部门 配合单位 配合部门 分工负责");

    private UnitWords() {}

    /** Whether a text has words that say who bears a duty. */
    public static boolean areGiven(String text) {
        return GIVING.isIn(text);
    }

    /** Whether every word of a list looks like a unit. */
    public static boolean isList(String text) {
        List<Brackets.Piece> pieces = Brackets.split(text, MARKS);
        return pieces.stream().allMatch(UnitWords::mayBeUnit)
                && pieces.stream().anyMatch(piece -> !TimeLimits.isLimit(piece.text()) && looksLikeUnit(piece.text()));
    }

    /** The same where units may stand with only blanks between them, as in a cell. */
    public static boolean isSpacedList(String text) {
        return isList(Blanks.listed(text));
    }

    /** Whether some words are names of units and nothing else. */
    public static boolean isNamed(String words) {
        return Brackets.split(words.strip(), MARKS).stream().allMatch(UnitWords::isUnit);
    }

    /** The units with which some words begin, as many of them as there are; nothing where there are none. */
    public static String leading(String words) {
        int work = WORK.stream()
                .mapToInt(words::indexOf)
                .filter(place -> place > 1)
                .min()
                .orElse(words.length());
        for (int end = Math.min(work, LONGEST_LIST); end > 1; end--) {
            String list = words.substring(0, end);
            if (UnitNames.looksLikeUnit(list)
                    && isNamed(list)
                    && RoleWords.verb(list).isEmpty()) {
                return list;
            }
        }
        return "";
    }

    /**
     * Where what units are to do begins, when a text from a place on begins with them and a wide blank sets them off:
     * behind 市商务局、市文旅局　; the place itself where it does not.
     */
    public static int behind(String text, int from) {
        int gap = Punctuation.first(text, from, SETTING_OFF);
        boolean units = gap > from
                && !text.substring(gap).isBlank()
                && Brackets.split(text.substring(from, gap), MARKS).stream().allMatch(UnitWords::isUnit);
        return units ? gap + 1 : from;
    }

    /** Whether it is not too long for a name. */
    public static boolean isShort(Brackets.Piece piece) {
        return piece.text().strip().length() <= LONGEST_PIECE;
    }

    /** Whether it looks like a unit, or says what a unit does or until when. */
    public static boolean mayBeUnit(Brackets.Piece piece) {
        String text = piece.text().strip();
        String name = RoleWords.withoutVerb(text);
        boolean limit = text.length() < LONGEST_LIMIT && LIMIT.isIn(text);
        return text.length() <= LONGEST_PIECE
                && (name.isBlank()
                        || limit
                        || UnitNames.names(name, 0).stream().allMatch(one -> UnitNames.looksLikeUnit(one.name())));
    }

    private static boolean looksLikeUnit(String text) {
        List<UnitNames.Named> names = UnitNames.names(text, 0);
        return !names.isEmpty() && names.stream().allMatch(one -> UnitNames.looksLikeUnit(one.name()));
    }

    /** Whether it is what units are called, perhaps with what they do. */
    public static boolean isUnit(Brackets.Piece piece) {
        String text = piece.text().strip();
        String name = RoleWords.withoutVerb(text);
        List<UnitNames.Named> names = UnitNames.names(name, 0);
        return text.length() <= LONGEST_PIECE
                && !names.isEmpty()
                && names.stream().allMatch(one -> UnitNames.isUnit(one.name()));
    }
}
