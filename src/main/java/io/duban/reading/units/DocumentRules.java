package io.duban.reading.units;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.UnitWords;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules that a document states once for all its tasks.
 *
 * @param firstLeads the first unit of every statement leads
 * @param commaLeads the units before the first comma lead
 * @param semicolonLeads those before the first semicolon do
 * @param togetherLeads whoever acts together with others (会同) leads them, since nobody else is said to lead
 * @param restCooperates the units behind those only cooperate
 * @param everywhere units that take part in every task although no task repeats them
 * @param until when all tasks before these words are to be done that say nothing themselves, and whether those behind
 *     them are as well
 */
public record DocumentRules(
        boolean firstLeads,
        boolean commaLeads,
        boolean semicolonLeads,
        boolean togetherLeads,
        boolean restCooperates,
        List<Party> everywhere,
        Optional<Until> until,
        Optional<Range> range) {

    private static final Pattern FIRST = Pattern.compile(
            "(?:列|排|标)?(?:在|名)?(?:第一位|首位|第[一1](?:家|个)?|最前面?)(?:的|单位|的单位|部门)*(?:为|是)(?:牵头|主要?责任?)(?:单位|部门)?");
    private static final Pattern COMMA = Pattern.compile(
            "(?:(?:第一个|首个)[逗顿]|(?:第一个|首个)?(分))号(?:之|以)?前(?:列[明出]|所列|标[明注]|排列)?(?:的)?(?:单位|部门)?(?:均|都)?[为是]?(?:牵头|主办|主责)(?:单位|部门)?");
    private static final Pattern REST = Pattern.compile(
            "(?:其后|[号之]后|后面|其余|其他)(?:所列|列[明出])?(?:的)?(?:单位|部门)?(?:均|都)?[为是](?:配合|协同|协办|协助|参与|会办)(?:单位|部门)");
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?:以下|下列|各项|以上)?(?:任务|工作|措施)?(?:均|都|皆)需?由?([^。；;，]{2,60}?)(?:具体|分别|按职责)?(?:落实|负责|配合|参与|组织实施)[，,、]?(?:以下|下文)?不再(?:重复)?(?:一一)?(?:列出|列明|罗列|列|做分工|作分工)");

    /** The same in other words: 各镇按照属地原则抓好落实，表中不再逐一列出. */
    private static final Pattern EVERYWHERE_TOO = Pattern.compile("(各[^，。；;：:\\n"
            + "]{1,40}?)(?:均[须应需要]|按照?|对|做好|落实|负责|抓好|承担|同步)[^。；;\\n"
            + "]{0,60}?不再(?:逐[项一条]|一一|重复|另行|单独)*(?:列出|列明|罗列|列|点名|标注|注明|作分工|做分工)");

    /** 以上项目均于2026年12月底前完成, and with exceptions: 除另有注明外，各项任务应于12月15日前完成. */
    private static final Pattern UNTIL = Pattern.compile(
            "(以上|上述|前述|除(?:另有|特别|单独)[^，,。；;]{1,10}外[，,]?(?:其余|其他)?(?:各项|所有|全部|以下|上述|以上)?)[^，,。；;：:\\n"
                    + "]{0,10}?(?:(?:均|全部|都|一律)[须应需要]?|应当?)[于在]?((?:20\\d\\d年)?(?:\\d{1,2}月)?(?:年?[底末]|\\d{1,2} ?日)?(?:之|以)?前)(?:全部|全面)?(?:完成|完工|建成|办结|交付|到位)");

    private static final WordList RULE = WordList.of("下同 不再 以下均 牵头部门的按照 为牵头 号前为 依次 排名不分");

    private static final Pattern SENTENCE = Pattern.compile("(?<=。)(?![^。]*[:：])[^。]+");

    /** A limit of many tasks. */
    record Until(Statement.Limit limit, boolean everywhere) {

        boolean isOf(int start) {
            return everywhere || start < limit.range().start();
        }
    }

    public DocumentRules {
        everywhere = List.copyOf(everywhere);
    }

    /** Finds the rules anywhere in a text. */
    public static DocumentRules find(String text) {
        Matcher first = FIRST.matcher(text);
        Matcher comma = COMMA.matcher(text);
        boolean firstLeads = first.find();
        boolean marked = comma.find();
        boolean semicolonLeads = marked && comma.group(1) != null;
        List<Party> parties = new ArrayList<>();
        Optional<Range> range = firstLeads ? Optional.of(new Range(first.start(), first.end())) : Optional.empty();
        Optional<Matcher> everywhere = Stream.of(EVERYWHERE, EVERYWHERE_TOO)
                .map(rule -> rule.matcher(text))
                .filter(Matcher::find)
                .findFirst();
        if (everywhere.isPresent()) {
            Matcher all = everywhere.get();
            Range place = new Range(all.start(), all.end());
            parties.addAll(StatementParser.parse(all.group(1), all.start(1), place, all.group())
                    .parties());
            range = Optional.of(range.map(place::through).orElse(place));
        }
        boolean rest = REST.matcher(text).find();
        return new DocumentRules(
                firstLeads,
                marked && !semicolonLeads,
                semicolonLeads,
                !text.contains("牵头"),
                rest,
                parties,
                until(text),
                range);
    }

    private static Optional<Until> until(String text) {
        return UNTIL.matcher(text)
                .results()
                .map(found -> new Until(
                        new Statement.Limit(found.group(2), new Range(found.start(2), found.end(2))),
                        found.group(1).startsWith("除")))
                .findFirst();
    }

    static boolean isRule(String piece) {
        return RULE.isIn(UnitNames.clean(piece)) && !UnitWords.isNamed(piece);
    }

    /** A text with its rules blanked out, its length unchanged: whole sentences behind the units, else their words. */
    static String without(String text) {
        String left = SENTENCE.matcher(text)
                .replaceAll(found -> "。".repeat(found.group().length()));
        for (Pattern rule : List.of(FIRST, COMMA, EVERYWHERE, EVERYWHERE_TOO)) {
            left = rule.matcher(left)
                    .replaceAll(found -> "。".repeat(found.group().length()));
        }
        return left;
    }

    /** A statement with the roles that the rules give. */
    Statement applied(Statement statement) {
        boolean hasLead = statement.parties().stream().anyMatch(party -> party.role() == Role.LEAD);
        int together = togetherLeads && !hasLead ? statement.beforeTogether() : 0;
        int leads = semicolonLeads
                ? statement.beforeSemicolon()
                : commaLeads ? statement.beforeComma() : firstLeads ? 1 : together;
        if (hasLead || leads == 0) {
            return statement;
        }
        boolean helping = restCooperates || leads == together;
        List<Party> parties = new ArrayList<>();
        for (Party party : statement.parties()) {
            boolean leading = parties.size() < leads && party.role() == Role.RESPONSIBLE;
            boolean behind = helping && parties.size() >= leads && party.role() == Role.RESPONSIBLE;
            parties.add(leading ? party.as(Role.LEAD) : behind ? party.as(Role.COOPERATE) : party);
        }
        return statement.with(parties);
    }
}
