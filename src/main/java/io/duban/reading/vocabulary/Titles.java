package io.duban.reading.vocabulary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title ends that stands at the beginning of a paragraph. */
public final class Titles {

    /** A title is a sentence; one longer than this is text, and its first clause has to serve. */
    private static final int LONGEST = 40;

    private static final int LONGEST_LABEL = 20;
    private static final Pattern SENTENCE = Pattern.compile("[。；;]|[：:](?!\\d)");
    private static final String CLAUSES = "，,。；;：:";
    /** A blank parts a title from its text where no mark does: 扩大就业 城镇新增就业1500人。 */
    private static final Pattern BLANK = Pattern.compile("([\\p{IsHan}“”、]{4,24})[ \\u3000]+(?=\\p{IsHan}{2})");

    private static final Pattern TAIL = Pattern.compile("(?:[。：:；;\\s①-⑳]|[\\[［〔【]注?\\d{1,3}[\\]］〕】])+$");

    private Titles() {}

    /** How many characters from {@code from} on are title; the mark that ends it is not counted. */
    public static int length(String text, int from) {
        int limit = from
                + Brackets.outermost(text.substring(from)).stream()
                        .filter(group -> saysWho(group.inside()))
                        .mapToInt(Brackets.Group::start)
                        .findFirst()
                        .orElse(text.length() - from);
        Matcher end = SENTENCE.matcher(text).region(from, limit);
        int sentence = end.find() ? end.start() : limit;
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
        Matcher end = SENTENCE.matcher(text);
        if (!end.find() || end.end() == text.length()) {
            return "";
        }
        String first = text.substring(0, end.start());
        boolean label = text.charAt(end.start()) == '：' || text.charAt(end.start()) == ':';
        int longest = label ? LONGEST_LABEL : LONGEST;
        return first.length() <= longest && first.indexOf('，') < 0 ? first : "";
    }

    /** Whether it begins with a label such as 金融支持：. */
    public static boolean isLabelled(String text) {
        String title = runIn(text);
        return !title.isEmpty() && "：:".indexOf(text.charAt(title.length())) >= 0;
    }

    public static String bare(String title) {
        return TAIL.matcher(title.strip()).replaceAll("");
    }

    /** The first clause of a text. */
    public static String clause(String text) {
        int end = Punctuation.first(text, 0, CLAUSES);
        return end < 0 ? text : text.substring(0, end);
    }
}
