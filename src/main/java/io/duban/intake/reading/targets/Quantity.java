package io.duban.intake.reading.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit of measure, and where it stands in its sentence. */
record Quantity(String value, String unit, int start, int end) {

    private static final String POWER = "[十百千万亿]{0,3}";
    private static final String MEASURE =
            "个工作日|个百分点|平方公里|平方千米|平方米|立方米/日|立方米|吨标准煤|吨标煤|千瓦时|标准箱|标箱|国际标准箱|微克/立方米|毫克/升|毫克/立方米|人次|场次|批次|车次|航次|架次|辆次|人/年|农户|农民|亿元|公顷|公里|海里|千米|千瓦|兆瓦|吉瓦|小时|分钟|毫秒"
                    + "|美元|度电|度|升|吨|元|亩|户|家|个|名|人|项|台|套|次|篇|件|座|处|条|所|张|辆|架|艘|只|株|头|场|批|种|款|支|门|位|例|部|座|间|宗|幅|册|片|组|队|倍|级|颗|枚|箱|对|轮|届|期|块|个月|周(?!岁)|天|日|米|秒"
                    + "|PFLOPS|EFLOPS|Pflops|TFLOPS|FLOPS|TOPS|TEU|Gbps|Mbps|kWh|GWh|MWh|GW|MW|kW|KW|PB|TB|GB|ms|P(?![A-Za-z])|℃|dB|分贝";
    private static final String UNIT = "(?:[%％‰]|" + POWER + "(?:" + MEASURE + ")(?:（[套次台件]）)?(?:/(?:" + POWER + "(?:"
            + MEASURE + ")|年|月|日|GDP|人))?|[万亿](?![\\p{IsHan}]))";
    private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final Pattern ALL = Pattern.compile("(?<![\\d.,A-Za-z+＋第])(" + NUMBER + ")(?:" + UNIT
            + "?\\s*[-~～—–－至到]+\\s*(" + NUMBER + "))?\\s*(" + UNIT + ")");

    static List<Quantity> in(String sentence) {
        List<Quantity> all = new ArrayList<>();
        Matcher found = ALL.matcher(sentence);
        while (found.find()) {
            String low = found.group(1).replace(",", "");
            String value = found.group(2) == null
                    ? low
                    : sentence.substring(found.start(1), found.end(2)).replaceAll("[,\\s]", "");
            String unit = found.group(3).replace('％', '%');
            all.add(new Quantity(value, unit, found.start(), found.end()));
        }
        return all;
    }

    boolean isMoney() {
        return unit.endsWith("元");
    }

    boolean isShare() {
        return unit.equals("%") || unit.equals("‰");
    }

    /** Hours and days: how long something takes, not how much of it there is. */
    boolean isDuration() {
        return unit.matches("小时|分钟|个工作日|个月|周(?!岁)|天|日|毫秒|ms|秒");
    }
}
