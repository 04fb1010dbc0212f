package io.duban.reading.targets;

import io.duban.reading.vocabulary.WordList;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units of measure that plans count in, as patterns: behind some of them no word may go on. */
final class Measures {

    private static final String COUNTS =
            "个 家 户 名 人 位(?![于列居数次]) 项 台 套 篇 件 座 处 条 所 张 辆 架 艘 只 株 棵 头 匹 羽 尾 台套 口 眼 盏 场 批 种 款 支"
                    + " 门(?!类) 例 部(?![门分委]) 间 宗 幅 册 卷 片 组 队 倍 级 颗 枚 箱 对(?![于接应]) 轮 届 期 块 列(?![为入]) 班 栋 幢 套次 杆 桶 份 笔 单(?![位元])"
                    + " 粒 趟 次 道(?!路) 番 节(?![能约水日点目]) 农户 农民 人/年 名/年";
    private static final String CROWDS = "人次 场次 批次 车次 航次 架次 辆次 台次 件次 户次 亩次 列次 项次 家次 个次 学时 课时 学位 床位 张床位";
    private static final String LENGTHS = "公里 海里 千米 米 厘米 毫米 km mm cm m";
    private static final String AREAS = "平方公里 平方千米 平方米 平米 公顷 亩 km2 km² ㎡ m2 m² hm2";
    private static final String VOLUMES = "立方米/日 立方米/秒 空立方米 立方米 立方 方(?![面案式向法位]) 升 毫升 m3/d m³/d m3 m³ L";
    private static final String WEIGHTS = "吨标准煤 吨标煤 公斤 千克 吨 斤 克 kg t";
    private static final String CONTENTS = "微克/立方米 毫克/升 毫克/立方米 微克/升 μg/m3 μg/m³ mg/L mg/m3";
    private static final String ENERGIES = "千瓦时 千瓦 兆瓦 吉瓦 度电 度 kWh MWh GWh kW KW MW GW ℃ dB 分贝";
    private static final String MONEY = "元 美元 欧元 港元";
    private static final String TIMES = "个工作日 工作日 个小时 小时 分钟 毫秒 秒 天 日 周(?!岁) 个月 年(?![度底末内起前后代初中来间]) 岁 ms";
    private static final String DATA =
            "PFLOPS EFLOPS Pflops EFlops PFlops TFLOPS FLOPS TOPS Gbps Mbps Tbps EB PB TB GB MB P 兆 亿次";
    private static final String TRADE = "国际标准箱 标准箱 标箱 TEU 载重吨 总吨";
    private static final String POINTS = "个百分点 百分点 分(?![钟别为之类级批期阶布])";

    /** Of longer names first, so that 个月 is not read as 个. */
    static final String ANY = Stream.of(
                    COUNTS, CROWDS, LENGTHS, AREAS, VOLUMES, WEIGHTS, CONTENTS, ENERGIES, MONEY, TIMES, DATA, TRADE,
                    POINTS)
            .flatMap(names -> Stream.of(names.split(" ", -1)))
            .sorted(Comparator.comparing(Measures::length).reversed())
            .map(name -> isLatin(name) ? name + "(?![A-Za-z])" : name)
            .collect(Collectors.joining("|"));

    private static final WordList DURATION = WordList.of("小时 个小时 分钟 工作日 个工作日 个月 周 天 日 毫秒 ms 秒 年 岁");

    private static final Pattern EXTENT = Pattern.compile("[十百千万亿]{0,3}(?:"
            + String.join("|", LENGTHS, AREAS, VOLUMES, WEIGHTS, ENERGIES).replace(' ', '|') + "|人|张|床|级)");

    private Measures() {}

    /** How large something is, not how many of them there are. */
    static boolean isExtent(String unit) {
        return EXTENT.matcher(unit).matches();
    }

    /** How long something takes or how old somebody is, not how much of it there is. */
    static boolean isDuration(String unit) {
        return DURATION.has(unit);
    }

    private static int length(String name) {
        int guard = name.indexOf('(');
        return guard < 0 ? name.length() : guard;
    }

    private static boolean isLatin(String name) {
        return name.charAt(name.length() - 1) < 128 && Character.isLetterOrDigit(name.charAt(name.length() - 1));
    }
}
