package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements of responsibility that stand in brackets. */
public final class BracketStatements {

    private static final Pattern LABELLED = Pattern.compile("(?:^|[，,；;。、\\s])(?=[^，,；;。、\\s:：]{2,12}[ 　]?[:：])");
    /** 广州、深圳市政府: only the last of the names says what they are. */
    private static final Pattern CITIES =
            Pattern.compile("(?<![\\p{IsHan}])(?:\\p{IsHan}{2,3}、)+\\p{IsHan}{2,4}[市县区州]((?:人民)?政府)");

    private BracketStatements() {}

    static List<Statement> of(Paragraph paragraph) {
        List<Statement> found = new ArrayList<>();
        String text = paragraph.text();
        for (Brackets.Group group : Brackets.outermost(text)) {
            if (isStatement(group.inside(), group.closed(), isLast(text, group)) && !isOtherName(text, group)) {
                found.add(statement(paragraph, group));
            }
        }
        return found;
    }

    /** One name right behind another one, as in 县工信局（县大数据局）, says who that is. */
    private static boolean isOtherName(String text, Brackets.Group group) {
        String before = text.substring(0, group.start());
        List<Brackets.Piece> pieces = Punctuation.cut(before, UnitWords.MARKS + "。:：");
        return UnitWords.isNamed(group.inside())
                && !Punctuation.isIn(group.inside(), UnitWords.MARKS)
                && RoleWords.verb(group.inside()).isEmpty()
                && !pieces.isEmpty()
                && before.endsWith(pieces.get(pieces.size() - 1).text())
                && UnitWords.isNamed(pieces.get(pieces.size() - 1).text());
    }

    /**
     * Brackets at the end of what a paragraph says, which hold what may be units: at least one bears a name that the
     * document calls a unit elsewhere, as offices without a place in their names.
     */
    public static List<Statement> known(Paragraph paragraph, Set<String> names) {
        String text = paragraph.text();
        List<Statement> found = new ArrayList<>();
        for (Brackets.Group group : Brackets.outermost(text)) {
            List<Brackets.Piece> pieces = duties(group.inside());
            boolean one = pieces.stream()
                    .anyMatch(piece ->
                            names.contains(RoleWords.withoutVerb(piece.text().strip())));
            if (one && isLast(text, group) && pieces.stream().allMatch(UnitWords::mayBeUnit)) {
                found.add(statement(paragraph, group));
            }
        }
        return found;
    }

    /** Behind all that a paragraph says, or at the end of a sentence in it. */
    private static boolean isLast(String text, Brackets.Group group) {
        return Punctuation.isAll(text.substring(group.end()), "。；;")
                || (group.end() < text.length() && "。；;".indexOf(text.charAt(group.end())) >= 0)
                || (group.start() > 0 && "。；！".indexOf(text.charAt(group.start() - 1)) >= 0);
    }

    private static Statement statement(Paragraph paragraph, Brackets.Group group) {
        return StatementParser.parse(
                group.inside(),
                paragraph.range().start() + group.start() + 1,
                paragraph.at(group.start(), group.end()),
                paragraph.text().substring(group.start(), group.end()));
    }

    /** Brackets that name units, and yet were not read as a statement, where the paragraph has none. */
    public static List<String> unread(Paragraph paragraph) {
        if (Statements.in(paragraph)) {
            return List.of();
        }
        return Brackets.outermost(paragraph.text()).stream()
                .filter(group ->
                        Brackets.split(group.inside(), UnitWords.MARKS).stream().anyMatch(UnitWords::isUnit))
                .map(group -> paragraph.text().substring(group.start(), group.end()))
                .toList();
    }

    static boolean isStatement(String inside, boolean closed, boolean last) {
        Matcher label = LABELLED.matcher(inside);
        while (label.find()) {
            if (RoleWords.isLabelled(inside, label.end())) {
                return true;
            }
        }
        return closed && (isVerbal(inside) || listsUnits(inside, last));
    }

    /** A role's verb stands behind units, and most of the rest looks like units. */
    private static boolean isVerbal(String inside) {
        List<Brackets.Piece> pieces = duties(CITIES.matcher(inside.strip()).replaceAll("各市$1"));
        long units = pieces.stream().filter(UnitWords::mayBeUnit).count();
        return pieces.stream()
                        .anyMatch(piece -> RoleWords.verb(piece.text().strip()).isPresent())
                && units * 3 >= pieces.size() * 2L
                && pieces.stream().allMatch(piece -> piece.text().indexOf('。') < 0 && UnitWords.isShort(piece));
    }

    /** The pieces of a statement that are neither a rule for the whole document nor a time limit. */
    private static List<Brackets.Piece> duties(String inside) {
        return Brackets.split(DocumentRules.without(inside), UnitWords.MARKS).stream()
                .filter(piece -> !DocumentRules.isRule(piece.text()) && !TimeLimits.isLimit(piece.text()))
                .map(piece ->
                        new Brackets.Piece(Punctuation.withoutEnd(piece.text(), "。"), piece.start(), piece.cutBy()))
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }

    /** Units and nothing else: two anywhere, or behind everything that the paragraph says any list with one. */
    private static boolean listsUnits(String inside, boolean last) {
        List<Brackets.Piece> pieces = duties(inside);
        long units = pieces.stream().filter(UnitWords::isUnit).count();
        boolean only = units == pieces.size() && units > 1;
        return only || (last && units > 0 && pieces.stream().allMatch(UnitWords::mayBeUnit));
    }
}
