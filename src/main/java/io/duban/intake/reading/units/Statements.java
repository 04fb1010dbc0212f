package io.duban.intake.reading.units;

import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.document.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the statements of responsibility in a paragraph. */
public final class Statements {

    private static final String DUTY =
            "(?:(?:牵头|责任|主责|主办|承办|配合|协办|协同|协助|参与|参加|支持|实施|落实|组织|考核|主要|第一)+(?:单位|部门|主体|机构|处室|科室|领导|人))";
    private static final Pattern LABELLED = Pattern.compile("(?:^|[，,；;。、\\s])" + DUTY + "\\s*[:：]");
    private static final Pattern ON_A_LINE = Pattern.compile("(?:^|(?<=[。；！\\s]))" + DUTY + "\\s*[:：]([^。]*)(?:。|$)");
    private static final Pattern LIMIT_ALONE = Pattern.compile("^(?:完成|办结|落实)?(?:时限|时间|期限)[:：][^。]{2,30}$");
    private static final Pattern VERB = Pattern.compile("(?:牵头|负责|配合|落实|组织实施|参与|协助|协同)$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("[*＊]?[省市县区州].{1,20}[厅局委办](?:[（(〔].{1,15}[）)〕])?|各.{1,15}(?:政府|管委会)");
    private static final Pattern ENDS = Pattern.compile("[。；;\\s]*");

    /** 广州、深圳市政府: only the last of the names says what they are. */
    private static final Pattern CITIES =
            Pattern.compile("(?<![\\p{IsHan}])(?:\\p{IsHan}{2,3}、)+\\p{IsHan}{2,4}[市县区州]((?:人民)?政府)");

    private static final Pattern LIMIT = Pattern.compile("完成|月底|年底|持续推进|按进度推进");
    private static final int LONGEST_LIMIT = 20;
    private static final int LONGEST_PIECE = 45;

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
        if (found.isEmpty()) {
            onLines(paragraph, found);
        }
        found.removeIf(
                statement -> statement.parties().isEmpty() && statement.limit().isEmpty());
        return found;
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

    /** Whether every word of a list looks like a unit. */
    public static boolean isList(String text) {
        return Brackets.split(text, "、，,；;").stream().allMatch(Statements::mayBeUnit);
    }

    private static void onLines(Paragraph paragraph, List<Statement> found) {
        if (LIMIT_ALONE.matcher(paragraph.text()).find()) {
            found.add(StatementParser.parse(
                    paragraph.text(), paragraph.range().start(), paragraph.range(), paragraph.text()));
        }
        Matcher line = ON_A_LINE.matcher(paragraph.text());
        while (line.find()) {
            Range whole = paragraph.at(line.start(), line.end());
            found.add(
                    StatementParser.parse(line.group(), paragraph.range().start() + line.start(), whole, line.group()));
        }
    }

    private static boolean isStatement(String inside, boolean closed, boolean last) {
        if (LABELLED.matcher(inside).find()) {
            return true;
        }
        return closed && (isVerbal(inside) || listsUnits(inside, last));
    }

    /** It ends in a role's verb, and most of what stands before that looks like units. */
    private static boolean isVerbal(String inside) {
        String words = inside.strip();
        if (!VERB.matcher(words).find() || words.indexOf('。') >= 0) {
            return false;
        }
        List<Brackets.Piece> pieces = Brackets.split(CITIES.matcher(words).replaceAll("各市$1"), "、，,；;");
        long units = pieces.stream().filter(Statements::mayBeUnit).count();
        return units * 3 >= pieces.size() * 2L
                && pieces.stream().allMatch(piece -> piece.text().strip().length() <= LONGEST_PIECE);
    }

    private static boolean mayBeUnit(Brackets.Piece piece) {
        String text = piece.text().strip();
        String name = RoleWords.verb(text)
                .map(verb -> text.substring(0, verb.start()))
                .orElse(text);
        boolean limit = text.length() < LONGEST_LIMIT && LIMIT.matcher(text).find();
        return text.length() <= LONGEST_PIECE
                && (name.isBlank() || limit || UnitNames.looksLikeUnit(UnitNames.clean(name)));
    }

    /** Departments and nothing else: two anywhere, or behind everything that the paragraph says any list with one. */
    private static boolean listsUnits(String inside, boolean last) {
        List<Brackets.Piece> pieces = Brackets.split(inside, "、，,；;");
        long departments = pieces.stream()
                .filter(piece -> DEPARTMENT.matcher(piece.text().strip()).matches())
                .count();
        boolean only = departments == pieces.size() && departments > 1;
        return only || (last && departments > 0 && isList(inside));
    }
}
