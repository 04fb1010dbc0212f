package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences each clause of which says what units do, or until when: 县应急管理局负责指导，县融媒体中心负责宣传报道; and those by
 * which units are told to do something: 请县教育局、县财政局抓紧制定方案, and 会议要求，县信访局要逐案建档.
 */
final class UnitSentences {

    private static final Pattern CLAUSE =
            Pattern.compile("^([^，,]{3,60}?)(牵头|负责|配合|协助|参与)(?!单位|部门|人|同志|[^，,]{0,6}的$)[^，,]{2,24}$");
    private static final Pattern ORDER = Pattern.compile(
            "^(?:请|责成|要求|会议(?:要求|强调|议定|决定|明确)[，,：:]?)([^，,：:]{3,60}?)(?=尽快|尽早|抓紧|应当?|要|须|负责|牵头|继续|会同|于|按照?|认真|切实|及时|加[快强大]|做好|根据|进一步|制定|研究|提出|完成|落实|组织|开展|在|对|结合|立即|马上)");

    private UnitSentences() {}

    /** What another way found in the same sentence stays as it is. */
    static void add(Paragraph paragraph, List<Statement> found) {
        List<Range> taken = found.stream().map(Statement::range).toList();
        int from = Marker.of(paragraph.text()).map(Marker::length).orElse(0);
        for (Brackets.Piece sentence : Punctuation.cut(paragraph.text().substring(from), "。；;！")) {
            String words = sentence.text();
            int start = from + sentence.start();
            Range range = paragraph.at(start, start + words.length());
            boolean free =
                    taken.stream().noneMatch(other -> other.start() < range.end() && range.start() < other.end());
            if (free) {
                said(paragraph, words, start)
                        .or(() -> ordered(paragraph, words, start))
                        .ifPresent(found::add);
            }
        }
    }

    /** Empty where a clause says something else, unless another one says who leads. */
    private static Optional<Statement> said(Paragraph paragraph, String sentence, int start) {
        List<Party> parties = new ArrayList<>();
        Optional<Statement.Limit> limit = Optional.empty();
        boolean tail = false;
        for (Brackets.Piece piece : Brackets.split(sentence, "，,")) {
            int at = start + piece.start();
            Matcher clause = CLAUSE.matcher(piece.text());
            boolean verbal = RoleWords.verb(piece.text().strip()).isPresent() && UnitWords.isNamed(piece.text());
            if (verbal) {
                parties.addAll(parties(paragraph, piece.text(), at));
            } else if (TimeLimits.isLimit(piece.text())) {
                limit = Optional.of(new Statement.Limit(
                        piece.text(), paragraph.at(at, at + piece.text().length())));
            } else if (clause.find() && UnitWords.isNamed(clause.group(1))) {
                parties.addAll(parties(paragraph, clause.group(1) + clause.group(2), at));
            } else {
                tail = true;
            }
        }
        if (tail && parties.stream().noneMatch(party -> party.role() == Role.LEAD)) {
            return Optional.empty();
        }
        Range range = paragraph.at(start, start + sentence.length());
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(range, sentence, parties, limit, parties.size()));
    }

    private static Optional<Statement> ordered(Paragraph paragraph, String sentence, int start) {
        Matcher order = ORDER.matcher(sentence);
        while (order.find()) {
            if (UnitWords.isNamed(order.group(1))) {
                List<Party> parties = parties(paragraph, order.group(1), start + order.start(1));
                Range range = paragraph.at(start, start + order.end(1));
                return Optional.of(new Statement(range, order.group(), parties, Optional.empty(), parties.size()));
            }
        }
        return Optional.empty();
    }

    private static List<Party> parties(Paragraph paragraph, String named, int at) {
        Range range = paragraph.at(at, at + named.length());
        return StatementParser.parse(named, paragraph.range().start() + at, range, named)
                .parties();
    }
}
