package io.duban.reading.vocabulary;

import io.duban.reading.characters.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of units: what looks like one, what has to come off, and lists with a tail. */
public final class UnitNames {

    /** The fields that departments are for, so far as they are named before everything else. */
    private static final String FIELD =
            "(?:外交|国防|发展|发改|科技|科学|教育|工业|经济|经信|工信|民族|公安|国安|民政|司法|财政|人力|人社|自然|生态|环境|住房|住建|交通|水利|水务|农业|农委|商务|文化|文旅|卫生"
                    + "|卫健|退役|应急|审计|国资|市场|广播|广电|体育|统计|医疗|医保|乡村|林业|林草|地方金融|金融|数据|大数据|政务|行政|信访|机关|外事|外办|扶贫|城管|城市|综合|园林|知识产权|邮政|药品|粮食|能源|通信|气象|税务|海关|宣传|组织|统战|政法|网信|编办|铁路|民航|消防|移民|疾控|证监|人民银行)";

    private static final WordList NO_UNIT = WordList.of("包括 例如 比如 含 见 即 以 按 如 原 指 简称");
    private static final Pattern FIELD_NAMED = Pattern.compile(FIELD);
    private static final Pattern COLLECTIVE = Pattern.compile(
            "^(?:[省市县区州]?(?:直|级)?(?:各|有关|相关|其他)|其它|地方(?:各级|人民政府|政府|党委)|\\p{IsHan}{2,6}各(?:乡镇|街道|县|区|有关|相关|部门|单位))|成员单位$|牵头单位$|(?:有关|相关)(?:部门|单位|处室|科室|企业|区县?|县区?)$"
                    + "|^各|等部门$");
    private static final Pattern LOOKS = Pattern.compile(
            "(?:(?<![控入持参招认])股|[一二三四五六七八九十附职]中|[厅局委办部院会社团司校队所处站署关库行馆台室段场联协]|中心|集团|公司|政府|街道|[镇乡区县市州盟旗村]|单位|部门|机构|[专小]?组|专班|大学|学院|企业|园区"
                    + "|管委会|银行|分行|支行|协会|联盟|联合会|运营商|院校|高校|办公室|平台|法院|检察院|社区|局机关|医院|基地|分局|实验室|纪委|监委|主体|党委|县区|海关|总站|大队|支队|公安)"
                    + "(?:[（(〔\\[【〈][^）)〕\\]】〉]*[）)〕\\]】〉])?$");
    private static final Pattern TAIL = Pattern.compile(
            "^(.+?)等((?:[省市县区]?(?:直|级)?(?:有关|相关|各|其他).*)|(?:[省市县区](?:直|级)?(?:部门|单位).*)|(?:部门|单位|部门单位|企业|方面)?|(?:\\d+|[一二三四五六七八九十]+)[个家].{1,12})$");
    /** 青龙乡等6个乡镇人民政府 names one of them. */
    private static final Pattern COUNTED = Pattern.compile("(?:\\d+|[一二三四五六七八九十]+)[个家]");

    private static final Pattern LEADING =
            Pattern.compile("^(?:由|会同|会商|商(?=[省市县区国])|联合|以及|并由|及|和|与|其中|[:：])+(?=\\p{IsHan}{2})");
    private static final Pattern NOTE = Pattern.compile("[（(〔\\[【][^）)〕\\]】]*(?:下同|不再|含|包括|以下|。。)[^）)〕\\]】]*[）)〕\\]】]");
    private static final Pattern TORN = Pattern.compile("(?<=\\p{IsHan})[/|\\\\·\\s]+(?=\\p{IsHan})");
    private static final Pattern FOREIGN_AND = Pattern.compile("(?<=\\p{IsHan})\\s*and\\s*(?=\\p{IsHan})");
    private static final Pattern IDLE_AND = Pattern.compile("[和与及](?=[局厅委办]$)");
    private static final Pattern JOINED = Pattern.compile(
            "(?<=[厅局委办部会府院行司室心队站社])(?:、|和|与|及|以及|会同|会商)(?=(?:[省市县区各国州旗盟团]|有关|相关|地方)[\\p{IsHan}]{2,})|(?<=等(?:部门|单位|有关部门|相关部门))(?:和|与|及|以及)(?=\\p{IsHan}{2})");

    /**
     * What an organ of the state, of a place or of an enterprise is called: a field and a kind of body, or a kind of
     * its own.
     */
    private static final Pattern BODY = Pattern.compile("^(?:"
            + "[*＊]?(?:[省市县区州旗盟]|乡(?![镇村])|镇(?!街))(?![场级直]|政(?![府务协法])).{1,20}[厅局委办部会院社联室站所校馆](?:[（(〔].{1,15}[）)〕])?"
            + "|(?:国家|全国|中国|中央|最高)\\p{IsHan}{1,16}(?:部|委|局|署|行|办|会|院|社|联|公司|集团|银行|工会|中心)"
            + "|" + FIELD + ".{0,12}(?:[部厅局委办署]|总局|总署|总社|委员会)"
            + "|各[乡镇村](?:[（(][^）)]{1,4}[）)])?|(?:各|有关|相关|地方|省直|市直|县直|区直)\\p{IsHan}{0,3}(?:[（(][^）)]{1,6}[）)])?.{0,10}(?:政府|管委会|办事处|党委|部门|单位|区县?|县区?|乡镇|街道|镇街|科室|处室|成员单位|企业|高校|学校|院校|医院|园区|银行|机构|协会|商会|社区|村|行业|平台|公司)"
            + "|\\p{IsHan}{2,10}(?:人民政府|市政府|县政府|区政府|镇政府|乡政府|管委会|管理委员会|街道办事处|街道|乡|镇|区委|县委|市委)"
            + "|.{2,24}(?:公司|集团|银行|分行|支行|信用社|大学|学院|法院|检察院|医院|分局|支队|大队|供电局|海事局|气象局|邮政局|总工会|工会|妇联|残联|红十字会|工商联|科协|团委|研究院|协会|中心|[林农牧]场|试验站|工作站|合作社|供销社|联社)"
            + "|[省市县区州]直\\p{IsHan}{0,4}(?:工委|党委)|团[省市县区州国]\\p{IsHan}{0,2}委|团中央)$");

    private static final Pattern WORK = Pattern.compile(
            "^(?:推进|推动|推行|推广|打造|壮大|培育|建设(?!银行|[局厅委部])|加强|加快|完善|实施|开展|优化|提升|提高|支持|构建|健全|深化|强化|发展(?!和?改革)|引导|落实|规范|扩大|促进|做[强大优实]|营造|统筹|改造|增强|畅通|激发|拓展|鼓励|创建|整合|探索|严格|依法)");

    private UnitNames() {}

    /** A name and where it begins in what it was cut from. */
    public record Named(String name, String raw, int start) {}

    public static boolean looksLikeUnit(String text) {
        String bare = text.strip();
        return !WORK.matcher(bare).find()
                && !isCounted(bare)
                && bare.length() >= 2
                && bare.length() <= 45
                && LOOKS.matcher(bare).find();
    }

    /** 更新电梯120部 ends like a ministry. */
    private static boolean isCounted(String words) {
        int last = words.length() - 1;
        return last > 0 && Digits.is(words.charAt(last - 1)) && Character.isIdeographic(words.charAt(last));
    }

    /** Whether it is what a unit is called, and nothing else that ends alike. */
    static boolean isUnit(String text) {
        String bare = clean(text);
        return looksLikeUnit(bare) && BODY.matcher(bare).matches() && !NO_UNIT.begins(bare);
    }

    /** Whether a field that departments are for is named at a place of a name. */
    public static boolean hasField(String name, int at) {
        return at < name.length()
                && FIELD_NAMED.matcher(name).region(at, name.length()).lookingAt();
    }

    public static boolean isCollective(String name) {
        return COLLECTIVE.matcher(name).find();
    }

    /** The names in one piece of a list: usually one, more where a tail or an "and" adds some, none for a bare tail. */
    public static List<Named> names(String piece, int start) {
        List<Named> names = new ArrayList<>();
        int slash = piece.indexOf('/');
        if (slash > 0 && isUnit(piece.substring(0, slash)) && isUnit(piece.substring(slash + 1))) {
            addWithTail(piece.substring(0, slash), start, names);
            names.addAll(names(piece.substring(slash + 1), start + slash + 1));
            return names;
        }
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
            if (tail.group(2).length() > 2 && !COUNTED.matcher(tail.group(2)).lookingAt()) {
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

    public static String clean(String printed) {
        String name = FOREIGN_AND
                .matcher(NOTE.matcher(printed.strip()).replaceAll(""))
                .replaceAll("和");
        name = TORN.matcher(LEADING.matcher(name).replaceFirst("")).replaceAll("");
        return IDLE_AND.matcher(name.replace("*", "").replace("＊", "").strip())
                .replaceAll("")
                .strip();
    }
}
