package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Blanks;
import io.duban.reading.vocabulary.BracketedLabels;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;
import java.util.List;
import java.util.Optional;

/**
 * Lines that hold nothing but units, or say nothing but until when, whatever stands before it: a label in brackets that
 * no vocabulary knows, as in 【谁来办】县水利局主办, or marks that only catch the eye, as in ▶市卫健委（牵头） ▶市教育局.
 */
final class UnitLines {

    private static final int LONGEST_LABEL = 8;
    private static final String OPENING = "【〔[";

    private UnitLines() {}

    static void add(Paragraph paragraph, List<Statement> found) {
        String text = paragraph.text();
        int from = begin(text);
        if (text.isBlank()
                || (from == 0
                        && (!BracketedLabels.isMark(text.charAt(0))
                                || Marker.of(text).isPresent()))) {
            return;
        }
        String words = Punctuation.withoutEnd(plain(text).substring(from), "。；;");
        int start = paragraph.range().start() + from;
        boolean until = TimeLimits.isLimit(words) && !words.contains("，");
        if (until) {
            Statement.Limit limit = new Statement.Limit(words.strip(), paragraph.at(from, from + words.length()));
            found.add(new Statement(paragraph.range(), text, List.of(), Optional.of(limit), 0));
        } else if (areUnits(Brackets.split(words, UnitWords.MARKS))) {
            found.add(StatementParser.parse(words, start, paragraph.range(), text));
        }
    }

    private static boolean areUnits(List<Brackets.Piece> pieces) {
        boolean roles = pieces.stream().map(piece -> piece.text().strip()).anyMatch(words -> RoleWords.verb(words)
                .or(() -> RoleWords.noted(words))
                .isPresent());
        return pieces.stream().allMatch(UnitWords::isUnit)
                || (roles
                        && pieces.stream().anyMatch(UnitWords::isUnit)
                        && pieces.stream().allMatch(UnitWords::mayBeUnit));
    }

    /** Behind the label with which a line begins; 0 where it begins with none. */
    private static int begin(String text) {
        return Brackets.outermost(text).stream()
                .filter(group -> group.start() == 0 && group.closed() && group.end() <= LONGEST_LABEL)
                .filter(group -> OPENING.indexOf(text.charAt(0)) >= 0)
                .map(Brackets.Group::end)
                .findFirst()
                .orElse(0);
    }

    /** As long as before, blanks in place of marks, and marks of lists in place of the blanks between units. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, BracketedLabels.isMark(plain.charAt(i)) ? ' ' : plain.charAt(i));
        }
        return Blanks.listed(plain.toString());
    }
}
