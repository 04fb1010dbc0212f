package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.UnitWords;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units as subjects of sentences that say what is done: 县公安局要严厉打击违规用火. Much less certain than what stands in
 * brackets or under labels, so only read where a document has neither.
 */
public final class UnitSubjects {

    private static final double SURE = 0.6;
    private static final String CUTS = "，,。；;！：:";
    private static final Pattern DOES = Pattern.compile(
            "^(?:(?:[该此本这]项?(?:工作|任务|事项)?)?并?由|请|各?责成)?(.{2,60}?)(?:(?:共同|联合|分别|具体|按(?:各自)?职责(?:分工)?)*"
                    + "(牵头|负总责|主抓|配合|协助|协同|参与|提供|搞好|选派|做好(?=[^，]{0,8}(?:保障|协调|宣传|支撑)))|(?:不?定期|统一|具体)?(?:要|应(?!急)当?|须|必须|负责|会同|组织|指导|督促|承担|做好|抓好|落实|开展|加强|制定|对|将|把|于|在|是|每|切实|严格|按|抽查|汇总|报))");
    /** Where the name of a department begins that says whose it is. */
    private static final Pattern PLACE = Pattern.compile("(?<=\\p{IsHan}{4})[省市县区州]\\p{IsHan}{2,}$");

    private static final WordList HELPS = WordList.of("提供 搞好 选派 做好");
    private static final String WITH = Statement.TOGETHER;

    private UnitSubjects() {}

    /** What each clause of a paragraph says of units, behind its number and title. */
    public static List<Statement> of(Paragraph paragraph) {
        List<Statement> found = new ArrayList<>();
        int from = Marker.of(paragraph.text()).map(Marker::length).orElse(0);
        for (Brackets.Piece piece : joined(Brackets.split(paragraph.text().substring(from), CUTS))) {
            int skip = piece.start() == 0 ? heading(piece.text()) : 0;
            clause(paragraph, piece.text().substring(skip), from + piece.start() + skip)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Who only sees to what others need helps them. */
    private static Role role(String verb) {
        return HELPS.has(verb) ? Role.COOPERATE : RoleWords.role(verb);
    }

    /** Where the first unit begins of a clause into which the heading has run, as in 强化队伍建设县应急管理局牵头; else 0. */
    private static int heading(String clause) {
        Matcher does = DOES.matcher(clause);
        if (!does.find() || UnitWords.isNamed(does.group(1))) {
            return 0;
        }
        Matcher place = PLACE.matcher(does.group(1));
        return place.find() && UnitWords.isNamed(does.group(1).substring(place.start()))
                ? does.start(1) + place.start()
                : 0;
    }

    /** A comma between two units cuts no clause. */
    private static List<Brackets.Piece> joined(List<Brackets.Piece> pieces) {
        List<Brackets.Piece> joined = new ArrayList<>();
        for (Brackets.Piece piece : pieces) {
            int last = joined.size() - 1;
            if ("，,".indexOf(piece.cutBy()) >= 0
                    && last >= 0
                    && isList(joined.get(last).text())) {
                Brackets.Piece before = joined.remove(last);
                joined.add(new Brackets.Piece(
                        before.text() + piece.cutBy() + piece.text(), before.start(), before.cutBy()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isList(String words) {
        return UnitWords.isNamed(words)
                && RoleWords.verb(words).isEmpty()
                && !DOES.matcher(words).find();
    }

    private static Optional<Statement> clause(Paragraph paragraph, String words, int start) {
        Matcher does = DOES.matcher(words);
        if (!does.find() || !UnitWords.isNamed(does.group(1))) {
            return Optional.empty();
        }
        Role role = Optional.ofNullable(does.group(2)).map(UnitSubjects::role).orElse(Role.RESPONSIBLE);
        List<Party> parties = new ArrayList<>(parties(paragraph, does.group(1), start + does.start(1), role));
        int with = words.indexOf(WITH) + WITH.length();
        if (with >= WITH.length()) {
            List<Party> others = parties(paragraph, UnitWords.leading(words.substring(with)), start + with, role);
            boolean leads = role == Role.RESPONSIBLE
                    && others.stream().anyMatch(party -> !party.isCollective())
                    && RoleWords.verb(words.strip()).isEmpty();
            parties.replaceAll(party -> leads ? party.as(Role.LEAD) : party);
            others.forEach(party -> parties.add(leads ? party.as(Role.COOPERATE) : party));
        }
        Range range = paragraph.at(start, start + words.length());
        return Optional.of(new Statement(range, words, parties, Optional.empty(), parties.size()));
    }

    private static List<Party> parties(Paragraph paragraph, String list, int at, Role role) {
        List<Party> parties = new ArrayList<>();
        for (Brackets.Piece piece : Brackets.split(list, UnitWords.MARKS)) {
            for (UnitNames.Named named : UnitNames.names(piece.text(), at + piece.start())) {
                Range range =
                        paragraph.at(named.start(), named.start() + named.raw().length());
                parties.add(new Party(named.name(), named.raw(), role, range, SURE, true));
            }
        }
        return parties;
    }
}
