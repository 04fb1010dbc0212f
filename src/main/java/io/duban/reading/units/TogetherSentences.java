package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.UnitWords;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who acts together with whom, where they are told to, as in 县城管局要会同县商务局对餐饮场所开展检查: the first leads. */
public final class TogetherSentences {

    private static final WordList BEFORE = WordList.of("由 请");
    private static final WordList SHALL = WordList.of("要 应 应当 当 须 负责 负 牵头 牵");

    private TogetherSentences() {}

    /** What the clauses of a paragraph say; only certain where nothing else says who is responsible. */
    public static List<Statement> of(Paragraph paragraph) {
        List<Statement> found = new ArrayList<>();
        for (Brackets.Piece clause : Brackets.split(paragraph.text(), "，,。；;！：:")) {
            String words = clause.text();
            int with = words.indexOf(Statement.TOGETHER);
            int from = BEFORE.length(words);
            String told = with < 0 ? "" : words.substring(from, with);
            String first = without(told);
            String others = with < 0 ? "" : UnitWords.leading(words.substring(with + Statement.TOGETHER.length()));
            boolean named = UnitNames.names(others, 0).stream().noneMatch(one -> UnitNames.isCollective(one.name()));
            boolean said = named && first.length() < told.length() && !others.isEmpty() && UnitWords.isNamed(first);
            if (said && RoleWords.verb(words).isEmpty()) {
                int second = with + Statement.TOGETHER.length();
                List<Party> parties = Stream.concat(
                                parties(paragraph, first, clause.start() + from, Role.LEAD),
                                parties(paragraph, others, clause.start() + second, Role.COOPERATE))
                        .toList();
                String raw = words.substring(0, second + others.length());
                Range range = paragraph.at(clause.start(), clause.start() + raw.length());
                found.add(new Statement(range, raw, parties, Optional.empty(), parties.size()));
            }
        }
        return found;
    }

    private static String without(String names) {
        String left = names;
        while (SHALL.ends(left)) {
            left = left.substring(0, left.length() - 1);
        }
        return left;
    }

    private static Stream<Party> parties(Paragraph paragraph, String list, int at, Role role) {
        Range whole = paragraph.at(at, at + list.length());
        return StatementParser.parse(list, whole.start(), whole, list).parties().stream()
                .map(party -> party.as(role));
    }
}
