package io.duban.reading.targets;

import io.duban.reading.vocabulary.WordList;
import java.util.regex.Pattern;

/** What there is already, or what the work only makes use of: no target. */
final class Holdings {

    private static final Pattern THERE = Pattern.compile(
            "现有|目前|截至|(?:由|从)20\\d\\d年[底末]?的$|已建成|已有|已累计|曾|上一?年度|首批|连续$|第$|近$|距|(?:发挥|联合|依托|利用|围绕|聚焦|针对|对照|由|从|(?<!为)全[省市县区州]|辖区内?)$|[仍尚]有|应修复|(?:存在|发现(?!率))[^，]*$");

    /** 由目前的38%提高到55%: what stands before the last number says nothing about the next. */
    private static final Pattern UP_TO_LAST_NUMBER = Pattern.compile("^.*\\d(?![\\d.年月])");

    private static final WordList ABOUT_NOW = WordList.of("目前 截至 现有");

    /** 与省内3所高校共建基地. */
    private static final Pattern TOGETHER = Pattern.compile("^[^，]{1,10}(?:共建|合作|联合|签[订约署]|对接|结对)");

    private static final Pattern WITH = Pattern.compile("[与和同][^，、]{0,6}$");

    private Holdings() {}

    static boolean concern(Setting setting) {
        String before = setting.before();
        boolean now = ABOUT_NOW.begins(setting.sentence().text()) && !Verbs.change(before);
        return now
                || (WITH.matcher(before).find()
                        && TOGETHER.matcher(setting.rest()).find())
                || (before.endsWith("等") && setting.wordsToNext().isPresent())
                || setting.rest().contains("基础上")
                || THERE.matcher(UP_TO_LAST_NUMBER.matcher(before).replaceFirst(""))
                        .find();
    }
}
