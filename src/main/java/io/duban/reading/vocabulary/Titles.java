package io.duban.reading.vocabulary;

import io.duban.reading.characters.Digits;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title ends that stands at the beginning of a paragraph. */
public final class Titles {

    /** A title is a sentence; one longer than this is text, and its first clause has to serve. */
    private static final int LONGEST = 40;

    private static final int LONGEST_LABEL = 20;
    private static final String CLAUSES = "，,。；;：:";
    /** A blank parts a title from its text where no mark does: 扩大就业 城镇新增就业1500人。 */
    private static final Pattern BLANK = Pattern.compile("([\\p{IsHan}“”、]{4,24})[ \\u3000]+(?=\\p{IsHan}{2})");

    private Titles() {}

    /** How many characters from {@code from} on are title; the mark that ends it is not counted. */
    public static int length(String text, int from) {
        int limit = from
                + Brackets.outermost(text.substring(from)).stream()
                        .filter(group -> saysWho(group.inside()))
                        .mapToInt(Brackets.Group::start)
                        .findFirst()
                        .orElse(text.length() - from);
        int sentence = Math.min(limit, sentence(text, from));
        Matcher blank = BLANK.matcher(text).region(from, limit);
        if (blank.lookingAt() && blank.end(1) < sentence && sentence < text.length()) {
            return blank.end(1);
        }
        if (sentence - from <= LONGEST) {
            return sentence;
        }
        int clause = Punctuation.first(text, from, CLAUSES);
        return clause < 0 ? limit : Math.min(clause, limit);
    }

    private static boolean saysWho(String inside) {
        List<Brackets.Piece> pieces = Brackets.split(inside, UnitWords.MARKS);
        return pieces.stream()
                        .anyMatch(piece -> RoleWords.isLabelled(piece.text().strip()))
                || (pieces.stream().anyMatch(UnitWords::isUnit)
                        && pieces.stream().allMatch(UnitWords::mayBeUnit));
    }

    /** The run-in title of a paragraph without number, or an empty text: a short first sentence or label. */
    public static String runIn(String text) {
        int end = sentence(text, 0);
        if (end >= text.length() - 1) {
            return "";
        }
        String first = text.substring(0, end);
        boolean label = "：:".indexOf(text.charAt(end)) >= 0;
        int longest = label ? LONGEST_LABEL : LONGEST;
        return first.length() <= longest && first.indexOf('，') < 0 ? first : "";
    }

    /** Where the sentence or label ends that begins at a place; a colon between digits, as in 4：1, ends none. */
    private static int sentence(String text, int from) {
        int end = Punctuation.first(text, from, "。；;：:");
        while (end >= 0
                && "：:".indexOf(text.charAt(end)) >= 0
                && Digits.isIn(text.substring(end + 1, Math.min(end + 2, text.length())))) {
            end = Punctuation.first(text, end + 1, "。；;：:");
        }
        return end < 0 ? text.length() : end;
    }

    /** Whether it begins with a label such as 金融支持：. */
    public static boolean isLabelled(String text) {
        String title = runIn(text);
        return !title.isEmpty() && "：:".indexOf(text.charAt(title.length())) >= 0;
    }

    public static String bare(String title) {
        String bare = Punctuation.withoutEnd(title, "。：:；;");
        String noted = FootnoteMark.withoutLast(bare);
        return noted.equals(bare) ? bare.stripLeading() : bare(noted);
    }

    /** The first clause of a text. */
    public static String clause(String text) {
        int end = Punctuation.first(text, 0, CLAUSES);
        return end < 0 ? text : text.substring(0, end);
    }
}
