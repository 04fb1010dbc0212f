package io.duban.reading.targets;

import io.duban.reading.vocabulary.WordList;
import java.util.regex.Pattern;

/** The words directly before a quantity that say what is to happen to it. */
final class Verbs {

    private static final String MOVES = "高升长大加减低缩短到持定在";
    private static final WordList ARRIVED = WordList.of("达 达到");
    private static final WordList BOUNDS = WordList.of("超过 突过 不低于 不少于 不高于 不超于 不多于 不低过 不少过 不高过 不超过 不多过 至少");
    private static final WordList CHANGES = WordList.of("不少于 不低于 增长 增加 下降 压减 压缩 降低 占比 比重");
    private static final WordList EXCEEDS = WordList.of("超过 超破 突过 突破");
    private static final WordList NOT_MORE = WordList.of("不超过 不超破 不突过 不突破");
    private static final WordList RATES_OF_MONEY = WordList.of("税率 费率 利率");

    /** Any word that can govern money or a share, one after the other. */
    private static final Pattern GOVERN = Pattern.compile(
            "(?:[高升长大加减降低缩短到持定在制][到至在]|达到?|[超突][过破]?|不[低少小高超多][于过]|[高低大小优]于|至少|力争|下降|降低|减少|压减|压缩|压降|精简|缩减|缩短|节约|削减"
                    + "|增长|提高|提升|增加|新增|保持|维持|稳定|到位|覆盖|增幅|增速|占比|比重|率|比例|总量|总数|规模|面积|数量|强度|为|约|将近|实现|完成|累计|再|每年|年均|安排"
                    + "|使用外资)+(?:了|约|到|至|在)?$");

    /** 压缩办理时限50%以上: what changes stands between the word for it and the share. */
    private static final Pattern CHANGE_OF = Pattern.compile("(?:压缩|压减|减少|降低|缩短|精简|节约|提高|提升|增加)\\p{IsHan}{2,10}$");

    /** Money that is brought in or brought about: 到位资金, 新增普惠贷款. */
    private static final Pattern RAISE = Pattern.compile(
            "(?:完成[^，]{0,12}(?:投资|产值|税收|收入|[交贸]易额)|(?:带动|拉动|撬动|吸引|签约|募集|筹集|争取|到位|引进|引入|新增|清收|回收|收回|盘活)[^，]{0,14}|(?:发放|投放)[^，]{0,12}(?:贷款|信贷)[^，]{0,4}|(?:筹措|筹集|整合|统筹|落实)[^，]{0,14}资金)$");

    private static final WordList SPAN = WordList.of("天数 年限 时长 周期");
    private static final Pattern OF_YEAR = Pattern.compile("20\\d\\d年[底末]?的$");

    private Verbs() {}

    static boolean reach(String before) {
        return (isMoved(before, MOVES + "制") || BOUNDS.ends(before));
    }

    /** Like {@link #reach}, for spans of years, of which a bound is rather a condition. */
    static boolean growTo(String before) {
        return isMoved(before, MOVES);
    }

    /** 优良天数345天: the name itself says that days are counted. */
    static boolean nameSpan(String before) {
        return SPAN.ends(before);
    }

    /** Whether it grows, falls, or has to be so much at least. */
    static boolean change(String before) {
        return (isMoved(before, MOVES + "制降") || isChange(before));
    }

    /** Whether money or a share is what the words before it are about. */
    static boolean govern(String before) {
        return GOVERN.matcher(OF_YEAR.matcher(before).replaceFirst("")).find()
                || RAISE.matcher(before).find();
    }

    /** Whether a word for a change stands before the name of what changes. */
    static boolean changeName(String before) {
        return CHANGE_OF.matcher(before).find();
    }

    /** Whether money is brought in, and not given away. */
    static boolean raise(String before) {
        return RAISE.matcher(before).find();
    }

    /** 2020年的15%: the year's own value. */
    static boolean endWithYear(String before) {
        return OF_YEAR.matcher(before).find();
    }

    /** 达到, or a word such as 提高到 or 降至. */
    private static boolean isMoved(String before, String moves) {
        int last = before.length() - 1;
        return ARRIVED.ends(before)
                || (last > 0 && "到至在".indexOf(before.charAt(last)) >= 0 && moves.indexOf(before.charAt(last - 1)) >= 0);
    }

    private static boolean isChange(String before) {
        boolean exceeds = EXCEEDS.ends(before) && !NOT_MORE.ends(before);
        return exceeds || CHANGES.ends(before) || (before.endsWith("率") && !RATES_OF_MONEY.ends(before));
    }
}
