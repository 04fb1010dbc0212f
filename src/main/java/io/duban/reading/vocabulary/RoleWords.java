package io.duban.reading.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one vocabulary of the words that give a role: labels before units and verbs behind them. */
public final class RoleWords {

    private static final String DUTY =
            "牵头|责任|负责|主责|主办|承办|配合|协办|协同|协助|协作|会办|参与|参加|参建|支持|支撑|实施|落实|组织|考核|督导|督办|监督|督促|指导|验收|主要|第一|分工|整改(?=主体|单位|部门)";
    private static final String BEARER =
            "(?:[省市区县州]?[级直]?(?:单位|部门|分工|主体|机构|处室|科室|股室|区县|县区|县市区?|县[（(][^）)]{1,6}[）)]|市州|地市|乡镇|镇街|街镇|属地|地区|领导|责任人|负责人|人|者)|方(?!式|案|向|面|法|针|可|能|便))";

    private static final String KIND = "(?:项目|任务|工作|整改|[省市区县州镇]级)";

    /** Who bears a duty, and right behind it the name of a unit where others set a colon, as in 牵头单位县应急管理局. */
    private static final String GLUED =
            "(?:单位|部门)(?=[省市区县州旗盟国](?![级直])\\p{IsHan}{1,12}?(?:[局委办部厅院队站](?!\\p{IsHan}{0,2}[:：])|中心))";

    /** The words of a label without its colon; the first group holds its duties, the second who bears them. */
    static final String WORDS =
            KIND + "?((?:" + DUTY + "|[和及与、/]|[（(](?=配合|牵头|责任)|(?<=配合|牵头|责任)[）)])+)(" + BEARER + ")";

    /** Duties that make a label by themselves, as in 牵头：县卫健局. */
    static final String ALONE = "(?:牵头|主办|承办|协办|会办|配合|责任|主责|协同|协作|参与|参加|督办|分工)";

    /** 责任单位：, and in a sentence 责任单位为 and 责任在. */
    private static final String COLON = "\\s*(?:[:：]|为(?=\\p{IsHan}{2})|的是(?=\\p{IsHan}{2})|(?<=责任)在(?=[省市县区州镇乡]))";

    private static final int LONGEST = 24;
    private static final int LONGEST_LIMIT_LINE = 60;
    private static final Pattern LABEL = Pattern.compile("^" + KIND + "?((?:" + DUTY + "|[和及与、/])+)(?:(" + BEARER
            + "|(?:分管|包[保抓联])?领导)?" + COLON + "|" + GLUED + ")");
    private static final Pattern FULL_LABEL = Pattern.compile(
            "^(?:(?:" + WORDS + "|" + ALONE + ")" + COLON + "|" + KIND + "?(?:" + DUTY + ")+" + GLUED + ")");
    private static final Pattern BARE_LABEL = Pattern.compile("^" + WORDS + "\\s*[:：]?$");
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{IsHan}、])(" + WORDS + ")([ \\u3000]+)(?=[\\p{IsHan}])");
    private static final Pattern WITHIN = Pattern.compile("(?<=\\p{IsHan}{2}|\\p{IsHan}{2}[:：）)])(?:[ \\u3000]*" + WORDS
            + "|[ \\u3000]+" + ALONE + "|[ \\u3000]+\\p{IsHan}{0,2}(?:时限|期限|时间|时点|进度)(?:要求|节点|安排)?)\\s*[:：]");

    private static final WordList PEOPLE = WordList.of("领导 人 者");
    private static final Pattern LIMIT = Pattern.compile("^\\p{IsHan}{0,4}(?:时限|期限|时间|时点|进度|日期)(?:要求|节点|安排)?\\s*[:：]");
    private static final WordList CHIEF = WordList.of("第一 总责 总负责 主抓 统筹");
    private static final WordList HELP = WordList.of("配合 协 参 支持 支撑 督 会办 指导 验收");

    /** What one unit of a list does, in brackets behind its name. */
    private static final Pattern NOTED = Pattern.compile("^(.{2,}?)[（(](牵头|主办|主责|负责|配合|协办|参与)(?:单位|部门|负责)?[）)]$");

    private static final Pattern VERB =
            Pattern.compile("(?:共同|联合|具体|分别|分工)?(?:(?:按照?|根据|依据?)(?:各自|部门)?(?:职责|职能|职责职能)(?:和?分工)?)?(?:共同|分工|各自|分别|具体)?"
                    + "((?:[做抓搞]好)?(?:主办|承办|主责|会办|牵头|负责|组织实施|配合|落实|实施|[同均都]?[为是](?:属地|主要|第一)?(?:牵头|主办|主责|责任|配合|协办|协作|参与|支持)(?:单位|部门)"
                    + "|负?总责|总负责|各负其责|主抓|统筹|协调|(?:给予)?支持|参与|参加|协同|协助|协作|协办|督导|指导|推进|推动)"
                    + "(?:牵头|负责|组织|配合|落实|实施|推进|推动|抓总|[做抓]好(?:配合|落实)?|协调)*)$");

    private RoleWords() {}

    /**
     * A label such as 牵头单位：.
     *
     * @param role empty for a label that names people, who are no units
     */
    public record Label(Optional<Role> role, int length) {}

    /** A verb such as 按职责分工负责 at the end of a unit. */
    public record Verb(Role role, int start) {}

    public static Optional<Label> label(String text) {
        Matcher found = LABEL.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean people = found.group(2) != null && PEOPLE.ends(found.group(2));
        return Optional.of(new Label(people ? Optional.empty() : Optional.of(role(found.group(1))), found.end()));
    }

    /** Whether a line begins with a label, and a colon behind it. */
    public static boolean isLabelled(String line) {
        return isLabelled(line, 0);
    }

    /** The same at a place of a line. */
    public static boolean isLabelled(String line, int from) {
        return FULL_LABEL
                .matcher(line.substring(from, Math.min(line.length(), from + LONGEST)))
                .find();
    }

    /** Whether a line begins with the label of a time limit. */
    public static boolean isLimit(String line) {
        return LIMIT.matcher(line).find();
    }

    /** Whether a line says until when, and nothing else. */
    public static boolean isLimitLine(String line) {
        return line.length() <= LONGEST_LIMIT_LINE && isLimit(line);
    }

    /** The words behind the label of a time limit. */
    public static String withoutLabel(String line) {
        return LIMIT.matcher(line).replaceFirst("");
    }

    /** Whether a line only says who or until when, of what stands before it. */
    public static boolean isSaid(String line) {
        return isLabelled(line) || isSpaced(line) || isLimitLine(line);
    }

    /** Whether a line is a label and nothing else, its colon lost or before the end of the line. */
    public static boolean isLabel(String line) {
        return line.length() <= LONGEST && BARE_LABEL.matcher(line.strip()).matches();
    }

    /** Whether a line begins with a label behind which a blank stands for the colon. */
    public static boolean isSpaced(String line) {
        Matcher found = SPACED.matcher(line);
        return found.find() && found.start() == 0;
    }

    /** The text, as long as before, with colons in place of the blanks behind labels. */
    public static String withColons(String text) {
        StringBuilder colons = new StringBuilder(text);
        Matcher found = SPACED.matcher(text);
        while (found.find()) {
            colons.setCharAt(found.end(1), '：');
        }
        return colons.toString();
    }

    /** Where in some words a label begins behind a name that no mark ends, as in 县发改局配合单位：. */
    public static Optional<Integer> labelWithin(String text) {
        Matcher found = WITHIN.matcher(text);
        return found.find()
                        && ("\u3000 ".indexOf(text.charAt(found.start())) >= 0
                                || UnitNames.isUnit(Punctuation.withoutEnd(text.substring(0, found.start()), ":：")))
                ? Optional.of(found.start())
                : Optional.empty();
    }

    public static Optional<Verb> verb(String text) {
        Matcher found = VERB.matcher(text);
        return found.find() ? Optional.of(new Verb(role(found.group(1)), found.start())) : Optional.empty();
    }

    /** The role that stands in brackets behind a name, as in 市教育局（牵头）; {@code start} is where the brackets begin. */
    public static Optional<Verb> noted(String text) {
        Matcher found = NOTED.matcher(text);
        return found.find() ? Optional.of(new Verb(role(found.group(2)), found.end(1))) : Optional.empty();
    }

    /** Some words without the verb of a role at their end. */
    public static String withoutVerb(String text) {
        return verb(text).map(verb -> text.substring(0, verb.start())).orElse(text);
    }

    /** The role that words such as 牵头 or 配合 give. */
    public static Role role(String words) {
        if (words.contains("牵头")
                || words.contains("主办")
                || words.contains("主责")
                || (CHIEF.isIn(words) && !words.startsWith("做好"))) {
            return Role.LEAD;
        }
        return HELP.isIn(words) || words.endsWith("统筹协调") || words.equals("协调") ? Role.COOPERATE : Role.RESPONSIBLE;
    }
}
