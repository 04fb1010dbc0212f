package io.duban.reading.targets;

import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** The name of what is measured, taken from the words around a quantity. */
final class Indicators {

    private static final Pattern YEAR = Pattern.compile(
            "^(?:.*?[\\d一二三四五十]年(?:左右)?(?:时间)?(?:以?内|之内)|.*?十[一二三四五六七八九]五[”\"]?(?:时期|期间|期末|末|规划期)|(?:今年|本年度?|年[内底]前?(?!均))|.*?(?:到|至|在|于|从|自)?\\s*20\\d\\d\\s*年(?:底|末|年底)?(?:[、和及与]20\\d\\d年(?:底|末)?)*(?:前|之前|起)?(?:，|力争|争取|基本|实现|完成)*)");

    /** The number of a measure, and the month by whose end it is to be done. */
    private static final Pattern MONTH = Pattern.compile(
            "^(?:[（(]?[\\d一二三四五六七八九十]{1,2}[）)]|\\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}条)?\\s*(?:\\d{1,2}月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)?(?:之|以)?前?)?");

    /** 果园占比2032年达到70%: the name may also stand before the year. */
    private static final Pattern ONE_YEAR = Pattern.compile("(?:到|至)?\\s*20\\d\\d\\s*年(?:底|末)?(?:前)?.*$");

    private static final Pattern COMPARED =
            Pattern.compile("(?:由|从)(?:目前|现有)?的?○?\\d.*$|(?:较|(?<!占)比|与|由|从)\\s*20\\d\\d\\s*年(?:相比|水平)?.*$");
    private static final Pattern END = Pattern.compile(
            "(?:力争|分别|均|都|各|至少|新增|增加|净增|累计|稳定|基本|年均|平均|达到?|降至|降到|提[高升][到至]?|增[加长]到?|增至|控制在|稳定在|保持在|维持在|超过?|突破|不低于|不少于|不超过|不高于|下降|降低|减少|完成|实现|为|约|在|到|至|占比|再|每年|缩短|压缩|压减|延长|扩大|稳定|保持|[、和及])+$");
    private static final Pattern VERB = Pattern.compile(
            "^(?:其中[：，]?|各|均|将|确保|力争|争取|全[省市县区]|首期|每年|重点|新增|新建|改建|培训|培养|评选|认定|遴选|选拔|资助|扶持|支持|招引|孵化|研制|引进和培养|组织和|建成(?!区)|建设|打造|培育|集聚|引进|引育|推动|推进|全面|引导|完成|实现|形成|创建|发布|举办|开展|实施|上线|组织)+");
    /** Words that point back to what was named before. */
    private static final Pattern POINTER =
            Pattern.compile("^(?:其中|同比|逐步|年底前|前|起|的|发展|改造|[三四五]年内?|(?:[较比])(?:20\\d\\d年|年初|上年).*|分别\\p{IsHan}{0,2})?$");

    private static final WordList BOUNDS = WordList.of("以上 以内 以下 及以上 及以内 及以下 左右 内");
    private static final int LONGEST_BEHIND = 30;
    private static final int LONGEST = 40;

    private Indicators() {}

    /** The subjects before 分别, as many as are named there. */
    static List<String> distributed(String before) {
        String subject = cleaned(before);
        return Punctuation.cut(subject, "、和及").stream()
                .map(piece -> piece.text().strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String of(String before, String after) {
        String subject = cleaned(before);
        if (subject.endsWith("等") || VERB.matcher(subject).replaceFirst("").length() < 2) {
            String object = object(after.substring(BOUNDS.length(after)));
            return object.isEmpty() ? subject : clipped(object);
        }
        String bare = VERB.matcher(subject).replaceFirst("");
        return clipped(bare);
    }

    private static String object(String behind) {
        int mark = Punctuation.first(behind, 0, "，。；、");
        return behind.substring(0, Math.min(mark < 0 ? behind.length() : mark, LONGEST_BEHIND))
                .strip();
    }

    /** Whether a name says nothing by itself. */
    static boolean pointsBack(String name) {
        return POINTER.matcher(name).matches();
    }

    private static String cleaned(String before) {
        String said = COMPARED.matcher(MONTH.matcher(before).replaceFirst("")).replaceFirst("");
        String behindYear = ended(YEAR.matcher(said).replaceFirst(""));
        return behindYear.isEmpty() ? ended(ONE_YEAR.matcher(said).replaceFirst("")) : behindYear;
    }

    private static String ended(String words) {
        return END.matcher(words.strip()).replaceFirst("").strip();
    }

    private static String clipped(String name) {
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
