package io.duban.reading.vocabulary;

import java.util.regex.Pattern;

/** The ways of numbering met in plans. */
public enum MarkerKind {
    /** Headings without a number match no pattern, see {@code BareHeadings}. */
    BARE_TOP("(?!)"),
    BARE_ABOVE("(?!)"),
    BARE("(?!)"),
    /** Posts of public accounts mark their headings so. */
    PICTURE("^([\\x{2600}-\\x{27BF}\\x{1F300}-\\x{1FAFF}])\\x{FE0F}?\\s*(?!" + Items.CALLED
            + "[\\d一二三四五六七八九十])(?!.*(?:打印|关闭|分享|扫一扫|扫码|点击|关注|来源|相关|解读|读懂|阅读))(?=[^。；：:，！？!?]{4,24}$)"),
    CHAPTER("^第([一二三四五六七八九十百]+)(?:部分|章|篇|编)[、：:\\s　]*"),
    SECTION("^第([一二三四五六七八九十百]+)节[、：:\\s　]*"),
    ARTICLE("^第([一二三四五六七八九十百]+)条[、：:\\s　]*"),
    /** The numbers of accounts, and Roman ones, as in 壹　筑牢底盘 and Ⅱ、保障. */
    CAPITAL("^([壹贰叁肆伍陆柒捌玖拾]{1,3}|[Ⅰ-Ⅻ])(?:[、．.][\\s　]*|[ 　]+)(?=\\S)"),
    /** The ten stems, as in 甲、 and （乙）. */
    STEM("^[（(]?([甲乙丙丁戊己庚辛壬癸])(?:[、．.]|(?<=[（(].)[）)])[\\s　]*(?=\\S)"),
    HAN("^([一二三四五六七八九十]{1,3})[ 　]?[、．.][\\s　]*"),
    HAN_BRACKET("^[（(]?[ 　]?([㈠-㈩]|(?<=[（(][ 　]?)[一二三四五六七八九十]{1,3}(?=[ 　]?[）)]))[ 　]?[）)]?+(?![项条款][由和及与至均、])[、．.]?[\\s"
            + "　]*"),
    /** What kind of item it is, and its number, as in 议定事项一： or 任务3. */
    NAMED("^(?:[\\x{25A0}-\\x{25FF}\\x{2605}\\x{2606}※•·][\\s　]*)?(?:\\p{IsHan}{0,2}" + Items.CALLED
            + "([一二三四五六七八九十]{1,3}|\\d{1,2})(?:[:：、.．][\\s　]*|[\\s"
            + "　]+|(?<=\\d)(?![个项条家座处万亿年月日名以]))(?=\\S)|第([一二三四五六七八九十]{1,3}|\\d{1,2})[项个件桩](?:问题|事项|任务|实事|大事)?[:：、\\s"
            + "　]*)"),
    DIGIT("^([⒈-⒛]|\\d{1,3}(?=[ 　]?[.．﹒、](?!\\d)|/[\\p{IsHan}“]))[ 　]?[.．﹒、/]?[\\s　]*"),
    DIGIT_BRACKET("^[（(]?([⑴-⒇]|(?<=[（(])\\d{1,2}(?=[）)]))[）)]?+(?![项条款][由和及与至均、])[、．.]?[\\s　]*"),
    CIRCLED("^([①-⑳])[\\s　]*");

    private final Pattern pattern;

    MarkerKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether it is that of headings without a number. */
    public boolean isBare() {
        return compareTo(BARE) <= 0;
    }

    /** What items are called before their numbers. */
    private static final class Items {
        static final String CALLED = "(?:问题|事项|任务|项目|行动|工程|举措|措施|实事|要点)";
    }

    Pattern pattern() {
        return pattern;
    }
}
