package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Blanks;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.LimitWords;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the statements of responsibility in a paragraph. */
public final class Statements {

    private static final Pattern LABELLED = Pattern.compile("(?:^|[，,；;。、\\s])(?=[^，,；;。、\\s:：]{2,12}[ 　]?[:：])");
    private static final Pattern START = Pattern.compile("^|(?<=[。；;！\\s])");
    private static final Pattern ENDS = Pattern.compile("[。；;\\s]*");

    /** 广州、深圳市政府: only the last of the names says what they are. */
    private static final Pattern CITIES =
            Pattern.compile("(?<![\\p{IsHan}])(?:\\p{IsHan}{2,3}、)+\\p{IsHan}{2,4}[市县区州]((?:人民)?政府)");

    /** 由县教育局、县卫健局分别负责 and what goes on behind it, in running text. */
    private static final Pattern CLAUSE = Pattern.compile("(?:^|(?<=[，,。；;]))由(?=[^。；;]{3,80}?(?:负责|牵头)(?:[，,。；;]|$))");

    /** How a paragraph says it that has no brackets for it, tried one after the other. */
    private static final List<BiConsumer<Paragraph, List<Statement>>> WAYS =
            List.of(Statements::onLines, Statements::inSentences, UnitSentences::add);

    private Statements() {}

    public static boolean in(Paragraph paragraph) {
        return !of(paragraph).isEmpty();
    }

    /** The statements of a paragraph in order. */
    public static List<Statement> of(Paragraph paragraph) {
        List<Statement> found = new ArrayList<>();
        String text = paragraph.text();
        for (Brackets.Group group : Brackets.outermost(text)) {
            boolean last = ENDS.matcher(text.substring(group.end())).matches()
                    || (group.start() > 0 && "。；！".indexOf(text.charAt(group.start() - 1)) >= 0);
            if (isStatement(group.inside(), group.closed(), last)) {
                Range whole = paragraph.at(group.start(), group.end());
                String raw = text.substring(group.start(), group.end());
                found.add(StatementParser.parse(
                        group.inside(), paragraph.range().start() + group.start() + 1, whole, raw));
            }
        }
        for (BiConsumer<Paragraph, List<Statement>> way : WAYS) {
            found.removeIf(statement ->
                    statement.parties().isEmpty() && statement.limit().isEmpty());
            if (found.isEmpty()) {
                way.accept(paragraph, found);
            }
        }
        found.removeIf(
                statement -> statement.parties().isEmpty() && statement.limit().isEmpty());
        return found;
    }

    /** The statements of words that are there to say who and until when, as those in brackets are. */
    static List<Statement> alone(Paragraph paragraph) {
        List<Statement> found = of(paragraph);
        return found.isEmpty() && isStatement(paragraph.text(), true, true)
                ? List.of(StatementParser.parse(
                        paragraph.text(), paragraph.range().start(), paragraph.range(), paragraph.text()))
                : found;
    }

    /** Brackets that name units, and yet were not read as a statement, where the paragraph has none. */
    public static List<String> unread(Paragraph paragraph) {
        if (in(paragraph)) {
            return List.of();
        }
        return Brackets.outermost(paragraph.text()).stream()
                .filter(group ->
                        Brackets.split(group.inside(), UnitWords.MARKS).stream().anyMatch(UnitWords::isUnit))
                .map(group -> paragraph.text().substring(group.start(), group.end()))
                .toList();
    }

    /** A list of units that needs no label since its column says what it is. */
    public static Optional<Statement> list(Paragraph paragraph, Role role) {
        Statement read =
                StatementParser.parse(paragraph.text(), paragraph.range().start(), paragraph.range(), paragraph.text());
        List<Party> parties = read.parties().stream()
                .map(party -> party.role() == Role.RESPONSIBLE ? party.as(role) : party)
                .toList();
        return parties.isEmpty() ? Optional.empty() : Optional.of(read.with(parties));
    }

    /** Lines that begin with labels, behind which blanks may stand for the marks. */
    private static void onLines(Paragraph paragraph, List<Statement> found) {
        String text = paragraph.text();
        if (RoleWords.isLimitLine(text)) {
            found.add(StatementParser.parse(text, paragraph.range().start(), paragraph.range(), text));
            return;
        }
        String words = RoleWords.withColons(text);
        Matcher start = START.matcher(words);
        int from = 0;
        while (from <= words.length() && start.find(from)) {
            from = start.end() + 1;
            boolean until = saysUntil(words, start.end());
            if (until || RoleWords.isLabelled(words, start.end())) {
                int stop = until ? Brackets.end(words, start.end(), "。；;") : words.indexOf('。', start.end());
                int end = stop < 0 ? words.length() : Math.min(words.length(), stop + 1);
                String line = Blanks.listed(words.substring(start.end(), end));
                found.add(StatementParser.parse(
                        line,
                        paragraph.range().start() + start.end(),
                        paragraph.at(start.end(), end),
                        text.substring(start.end(), end)));
                from = end;
            }
        }
    }

    /** 完成时间：2026年6月。 and nothing else up to the end of the sentence. */
    private static boolean saysUntil(String words, int from) {
        String sentence = words.substring(from, Brackets.end(words, from, "。；;"));
        return RoleWords.isLimitLine(sentence) && TimeLimits.isLimit(RoleWords.withoutLabel(sentence));
    }

    private static void inSentences(Paragraph paragraph, List<Statement> found) {
        String text = paragraph.text();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            int stop = Brackets.end(text, clause.end(), "。；;");
            List<Brackets.Piece> pieces = Brackets.split(text.substring(clause.end(), stop), "、，,");
            int end = clause.end();
            boolean said = false;
            for (Brackets.Piece piece : pieces) {
                boolean certain = UnitWords.isUnit(piece) || LimitWords.isLimit(piece.text());
                boolean verb = RoleWords.verb(piece.text().strip()).isPresent();
                if (!certain && !UnitWords.mayBeUnit(piece)) {
                    break;
                }
                said |= verb && (certain || said || end > clause.end());
                end = certain || (verb && said)
                        ? clause.end() + piece.start() + piece.text().length()
                        : end;
            }
            if (said) {
                found.add(StatementParser.parse(
                        text.substring(clause.end(), end),
                        paragraph.range().start() + clause.end(),
                        paragraph.at(clause.start(), end),
                        text.substring(clause.start(), end)));
            }
        }
    }

    private static boolean isStatement(String inside, boolean closed, boolean last) {
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
                .filter(piece -> !DocumentRules.isRule(piece.text()) && !LimitWords.isLimit(piece.text()))
                .filter(piece -> !piece.text().replace("。", "").isBlank())
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
