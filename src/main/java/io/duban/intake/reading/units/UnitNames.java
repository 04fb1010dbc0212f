package io.duban.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of units: what looks like one, what has to come off, and lists with a tail. */
final class UnitNames {

    private static final Pattern COLLECTIVE = Pattern.compile(
            "^(?:[省市县区州]?(?:直|级)?(?:各|有关|相关|其他)|其它)|成员单位$|牵头单位$|(?:有关|相关)(?:部门|单位|处室|科室|企业|区县?|县区?)$" + "|^各|等部门$");
    private static final Pattern LOOKS =
            Pattern.compile("(?:[厅局委办部院会社团司校队所处站署关库行馆台室段场联协]|中心|集团|公司|政府|街道|[镇乡区县市州盟旗]|单位|部门|机构|[专小]?组|专班|大学|学院|企业|园区"
                    + "|管委会|银行|分行|支行|协会|联盟|联合会|运营商|院校|高校|办公室|平台|法院|检察院|社区|局机关|医院|基地|分局|实验室|纪委|监委|主体)"
                    + "(?:[（(〔\\[【〈][^）)〕\\]】〉]*[）)〕\\]】〉])?$");
    private static final Pattern TAIL = Pattern.compile(
            "^(.+?)等((?:[省市县区]?(?:直|级)?(?:有关|相关|各|其他).*)|(?:[省市县区](?:直|级)?(?:部门|单位).*)|(?:部门|单位|部门单位|企业|方面)?)$");
    private static final Pattern LEADING = Pattern.compile("^(?:由|会同|联合|以及|并由|及|和|与|其中|[:：])+(?=\\p{IsHan}{2})");
    private static final Pattern NOTE = Pattern.compile("[（(〔\\[【][^）)〕\\]】]*(?:下同|不再|含|包括|以下|。。)[^）)〕\\]】]*[）)〕\\]】]");
    private static final Pattern TORN = Pattern.compile("(?<=\\p{IsHan})[/|\\\\·\\s]+(?=\\p{IsHan})");
    private static final Pattern FOREIGN_AND = Pattern.compile("(?<=\\p{IsHan})\\s*and\\s*(?=\\p{IsHan})");
    private static final Pattern IDLE_AND = Pattern.compile("[和与及](?=[局厅委办]$)");
    private static final Pattern JOINED =
            Pattern.compile("(?<=[厅局委办部会府院行司])(?:、|和|与|及|以及)(?=[省市县区各国州团][\\p{IsHan}]{2,})");

    private static final Pattern WORK = Pattern.compile(
            "^(?:推进|推动|推行|推广|打造|壮大|培育|建设|加强|加快|完善|实施|开展|优化|提升|提高|支持|构建|健全|深化|强化|发展|引导|落实|规范|扩大|促进|做[强大优实]|营造|统筹|改造|增强|畅通|激发|拓展|鼓励|创建|整合|探索|严格|依法)");

    private UnitNames() {}

    /** A name and where it begins in what it was cut from. */
    record Named(String name, String raw, int start) {}

    static boolean looksLikeUnit(String text) {
        String bare = text.strip();
        return !WORK.matcher(bare).find()
                && bare.length() >= 2
                && bare.length() <= 45
                && LOOKS.matcher(bare).find();
    }

    static boolean isCollective(String name) {
        return COLLECTIVE.matcher(name).find();
    }

    /** The names in one piece of a list: usually one, more where a tail or an "and" adds some, none for a bare tail. */
    static List<Named> names(String piece, int start) {
        List<Named> names = new ArrayList<>();
        int from = 0;
        Matcher joint = JOINED.matcher(piece);
        while (joint.find()) {
            addWithTail(piece.substring(from, joint.start()), start + from, names);
            from = joint.end();
        }
        addWithTail(piece.substring(from), start + from, names);
        return names;
    }

    private static void addWithTail(String piece, int start, List<Named> names) {
        Matcher tail = TAIL.matcher(piece.strip());
        if (tail.find()) {
            add(tail.group(1), start, names);
            if (tail.group(2).length() > 2) {
                add(tail.group(2), start + piece.indexOf(tail.group(2)), names);
            }
        } else {
            add(piece, start, names);
        }
    }

    private static void add(String piece, int start, List<Named> names) {
        String name = clean(piece);
        if (name.length() >= 2) {
            names.add(new Named(
                    name,
                    piece.strip(),
                    start + piece.length() - piece.stripLeading().length()));
        }
    }

    static String clean(String printed) {
        String name = FOREIGN_AND
                .matcher(NOTE.matcher(printed.strip()).replaceAll(""))
                .replaceAll("和");
        name = TORN.matcher(LEADING.matcher(name).replaceFirst("")).replaceAll("");
        return IDLE_AND.matcher(name.replace("*", "").replace("＊", "").strip())
                .replaceAll("")
                .strip();
    }
}
