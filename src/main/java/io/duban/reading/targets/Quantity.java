package io.duban.reading.targets;

import io.duban.reading.characters.Digits;
import io.duban.reading.characters.Spacing;
import io.duban.reading.vocabulary.HanNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit of measure, and where it stands in its sentence; a coefficient has no unit. */
record Quantity(String value, String unit, int start, int end) {

    private static final String POWER = "[十百千万亿]{0,3}";
    private static final String UNIT = "(?:[%％‰]|" + POWER + "(?:" + Measures.ANY + ")(?:[（(]\\p{IsHan}[)）])?(?:/(?:"
            + POWER + "(?:" + Measures.ANY
            + ")|年|月|日|GDP|人))?|/(?:10|十)?万|[万亿](?![\\p{IsHan}])|[百千万亿]{1,2}\\p{IsHan}{1,2}(?=以[上内]|左右|[，,、]|$))";
    private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final Pattern ALL = Pattern.compile("(?<![\\d.,A-Za-z+＋第])(" + NUMBER + ")(?:" + UNIT
            + "?\\s*[-~～—–－至到]+\\s*(" + NUMBER + "))?\\s*(" + UNIT + ")");

    /** Only what is said to be reached can do without a unit: 系数提高到0.58. */
    private static final Pattern COEFFICIENT = Pattern.compile(
            "(?:(?<=[到至达于在过破低为])(?=\\d)|(?<=[、和])(?=\\d+\\.\\d+)|(?<=提高|提升|增加|降低|下降)(?=\\d+\\.\\d))(\\d+\\.\\d+|\\d{1,3})(?=(?:以[上下内]|左右|及以上)?(?:[，,、]|和(?=\\d)|$))");

    private static final String HAN = "[一二两三四五六七八九]";
    private static final Pattern IN_WORDS = Pattern.compile("(?<![\\d第零一二两三四五六七八九十百千万几数上近成每])((?<=不少于|不低于|至少)" + HAN
            + "(?![十百千万亿])|(?:" + HAN + "?[千百十])+零?" + HAN + "?|" + HAN + "(?=[万亿])|(?=万[名家个户人场]))(" + UNIT
            + ")(?<![兆届期轮级])(?![级强大一]|[^，]{0,20}(?:工程|计划|行动|项目)|(?:民生|为民|惠民|为民办)?实事)");

    /** Small numbers in words count where something is made or reached: 建成基地两个, and not 两个方面. */
    private static final Pattern FEW = Pattern.compile(
            "(?:建成|建设|打造|培育|新增|新建|创建|创成|认定|引进|形成|达到|增加到|设立|组建|布局|举办|制定)[^，]{0,16}?([两三四五六七八九])(个|家|条|处|座|批|项|所|支|场|部)(?!方面|层面|维度|环节|阶段|责任|原则|重点|关键|领域|坚持|转变|体系|机制|统筹|结合|保障|关系|方向|清单|一|类|层|[年月])");

    /** 车桩比降至4：1. */
    private static final Pattern RATIO = Pattern.compile("(?<=[到至达于为比])(\\d+(?:\\.\\d+)?[:：∶]\\d+(?:\\.\\d+)?)");

    private static final int DIGITS_OF_A_SPAN = 2;

    static List<Quantity> in(String sentence) {
        List<Quantity> all = new ArrayList<>();
        for (Matcher found = ALL.matcher(sentence); found.find(); ) {
            String low = found.group(1).replace(",", "");
            String value = found.group(2) == null
                    ? low
                    : Spacing.none(
                            sentence.substring(found.start(1), found.end(2)).replace(",", ""));
            String unit = found.group(3).replace('％', '%');
            add(all, new Quantity(value, unit, found.start(), found.end()));
        }
        for (Matcher found = IN_WORDS.matcher(sentence); found.find(); ) {
            String value = found.group(1).isEmpty() ? "1" : String.valueOf(HanNumber.of(found.group(1)));
            add(all, new Quantity(value, found.group(2), found.start(), found.end()));
        }
        for (Matcher found = FEW.matcher(sentence); found.find(); ) {
            String value = String.valueOf(HanNumber.of(found.group(1)));
            add(all, new Quantity(value, found.group(2), found.start(1), found.end(2)));
        }
        for (Pattern bare : List.of(RATIO, COEFFICIENT)) {
            for (Matcher found = bare.matcher(sentence); found.find(); ) {
                add(all, new Quantity(found.group(1), "", found.start(), found.end()));
            }
        }
        all.sort(Comparator.comparingInt(Quantity::start));
        return all;
    }

    private static void add(List<Quantity> all, Quantity next) {
        boolean free = all.stream().noneMatch(other -> next.start < other.end && other.start < next.end);
        if (free && !next.isDate()) {
            all.add(next);
        }
    }

    /** 3个和4个工作日: the last one tells what the others are, too. */
    Quantity counting(String other) {
        return new Quantity(value, other, start, end);
    }

    boolean isMoney() {
        return unit.endsWith("元");
    }

    boolean isShare() {
        return unit.equals("%") || unit.equals("‰") || unit.endsWith("百分点");
    }

    /** Grades such as 5级, which nobody counts. */
    boolean isClass() {
        return unit.equals("级");
    }

    boolean isLength() {
        return unit.endsWith("米") || unit.endsWith("公里");
    }

    /** How large something is, not how many of them there are. */
    boolean isExtent() {
        return Measures.isExtent(unit) || isMoney();
    }

    /** How long something takes, not how much of it there is. */
    boolean isDuration() {
        return Measures.isDuration(unit);
    }

    /** Years of schooling or of life, which never say by when something is to be done. */
    boolean isLong() {
        return unit.equals("年") || unit.equals("岁");
    }

    /** 2025年 is a year and not so many of them. */
    private boolean isDate() {
        return unit.equals("年") && value.chars().takeWhile(Digits::is).count() > DIGITS_OF_A_SPAN;
    }
}
