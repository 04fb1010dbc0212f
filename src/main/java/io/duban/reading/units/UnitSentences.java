package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences each clause of which says what units do: 县应急管理局负责指导，县融媒体中心负责宣传报道. */
final class UnitSentences {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;！]+");
    private static final Pattern CLAUSE =
            Pattern.compile("^([^，,]{3,60}?)(牵头|负责|配合|协助|参与)(?!单位|部门|人|同志|[^，,]{0,6}的$)[^，,]{2,24}$");

    private UnitSentences() {}

    static void add(Paragraph paragraph, List<Statement> found) {
        Matcher sentence = SENTENCE.matcher(paragraph.text());
        while (sentence.find()) {
            parties(paragraph, sentence.group(), sentence.start()).ifPresent(parties -> {
                Range range = paragraph.at(sentence.start(), sentence.end());
                found.add(new Statement(range, sentence.group(), parties, Optional.empty(), parties.size()));
            });
        }
    }

    /** Empty where a clause says something else. */
    private static Optional<List<Party>> parties(Paragraph paragraph, String sentence, int start) {
        List<Party> parties = new ArrayList<>();
        for (Brackets.Piece piece : Brackets.split(sentence, "，,")) {
            Matcher clause = CLAUSE.matcher(piece.text());
            if (!clause.find() || !UnitWords.isNamed(clause.group(1))) {
                return Optional.empty();
            }
            int at = start + piece.start();
            String named = clause.group(1) + clause.group(2);
            Range range = paragraph.at(at, at + named.length());
            parties.addAll(StatementParser.parse(named, paragraph.range().start() + at, range, named)
                    .parties());
        }
        return Optional.of(parties);
    }
}
