package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Blanks;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the statements of responsibility in a paragraph. */
public final class Statements {

    /** 由县教育局、县卫健局分别负责 and 该项工作由县林业局主办, with what goes on behind it, in running text. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:^|(?<=[，,。；;．.、）)\\s]))(?:[该此本上以前这][项述上]?(?:重点)?(?:事|工作|任务|事项|项目|措施|问题)?(?:均|统一|具体|主要)?[，,]?)?由(?=[^。；;]{3,80}?(?:负责|牵头|主办|承办|主责|统筹|主抓|负总责)(?:[，,。；;]|$))");

    /** How a paragraph says it that has no brackets for it, tried one after the other. */
    private static final List<BiConsumer<Paragraph, List<Statement>>> WAYS =
            List.of(Statements::onLines, UnitLines::add, Statements::inSentences, UnitsBefore::add);

    private Statements() {}

    public static boolean in(Paragraph paragraph) {
        return !of(paragraph).isEmpty();
    }

    /** Whether a paragraph says who in brackets or under labels, apart from its sentences. */
    public static boolean standApart(Paragraph paragraph) {
        List<Statement> found = BracketStatements.of(paragraph);
        onLines(paragraph, found);
        return found.stream().anyMatch(statement -> !statement.parties().isEmpty());
    }

    /** The statements of a paragraph in order. */
    public static List<Statement> of(Paragraph paragraph) {
        List<Statement> found = BracketStatements.of(paragraph);
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
        return found.isEmpty() && BracketStatements.isStatement(paragraph.text(), true, true)
                ? List.of(StatementParser.parse(
                        paragraph.text(), paragraph.range().start(), paragraph.range(), paragraph.text()))
                : found;
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
        int start = 0;
        while (start >= 0) {
            int next = start;
            boolean until = saysUntil(words, start);
            if (until || RoleWords.isLabelled(words, start)) {
                int stop = until ? Brackets.end(words, start, "。；;") : words.indexOf('。', start);
                int end = stop < 0 ? words.length() : Math.min(words.length(), stop + 1);
                String line = Blanks.listed(words.substring(start, end));
                found.add(StatementParser.parse(
                        line, paragraph.range().start() + start, paragraph.at(start, end), text.substring(start, end)));
                next = end - 1;
            }
            start = next(words, next);
        }
    }

    /** The next place where a line may begin, behind a mark or a blank; -1 where there is none. */
    private static int next(String words, int from) {
        int mark = Punctuation.first(words, from, "。；;！，, \t\n");
        return mark < 0 ? -1 : mark + 1;
    }

    /** 完成时间：2026年6月。 and nothing else up to the end of the sentence. */
    private static boolean saysUntil(String words, int from) {
        String sentence = words.substring(from, Brackets.end(words, from, "。；;"));
        return RoleWords.isLimitLine(sentence) && TimeLimits.isLimit(RoleWords.withoutLabel(sentence));
    }

    private static void inSentences(Paragraph paragraph, List<Statement> found) {
        inClauses(paragraph, found);
        UnitSentences.add(paragraph, found);
        found.sort(Comparator.comparingInt(statement -> statement.range().start()));
    }

    private static void inClauses(Paragraph paragraph, List<Statement> found) {
        String text = paragraph.text();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            int stop = Brackets.end(text, clause.end(), "。；;");
            int end = clause.end();
            boolean said = false;
            for (Brackets.Piece piece : Brackets.split(text.substring(clause.end(), stop), "、，,")) {
                boolean certain = UnitWords.isUnit(piece) || TimeLimits.isLimit(piece.text());
                boolean verb = RoleWords.verb(piece.text().strip()).isPresent();
                if (!certain && !UnitWords.mayBeUnit(piece)) {
                    end = said ? Math.max(end, clause.end() + named(piece)) : end;
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

    /** Where the units end with which a piece begins that goes on with a list; 0 where there are none. */
    private static int named(Brackets.Piece piece) {
        int length = piece.cutBy() == '、' ? UnitWords.leading(piece.text()).length() : 0;
        return length > 0 ? piece.start() + length : 0;
    }
}
