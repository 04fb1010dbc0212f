package io.duban.intake.confirming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form for the many in which plans write the same department: 发展和改革委员会, 发展改革委 and 发改委. Names that
 * departments had before the reforms of 2018 and 2023 (国务院机构改革方案) come to those that took over all of their work.
 */
final class ShortForms {

    private static final Map<String, String> USUAL = new LinkedHashMap<>();
    private static final Map<String, String> SUCCESSORS = new LinkedHashMap<>();

    static {
        USUAL.put("人民政府", "政府");
        USUAL.put("管理委员会", "管委会");
        USUAL.put("委员会", "委");
        USUAL.put("发展和改革|发展改革", "发改");
        USUAL.put("工业和信息化|工业信息化", "工信");
        USUAL.put("住房和城乡建设|住房城乡建设", "住建");
        USUAL.put("人力资源和社会保障|人力资源社会保障|人力社保", "人社");
        USUAL.put("文化和旅游|文化旅游", "文旅");
        USUAL.put("卫生健康", "卫健");
        USUAL.put("市场监督管理", "市场监管");
        USUAL.put("自然资源和规划|自然资源规划", "自规");
        USUAL.put("国有资产监督管理", "国资");
        USUAL.put("退役军人事务", "退役军人");
        USUAL.put("医疗保障", "医保");
        USUAL.put("应急管理", "应急");
        USUAL.put("林业和草原|林业草原", "林草");
        USUAL.put("交通运输", "交通");
        USUAL.put("科学技术", "科技");
        USUAL.put("广播电视", "广电");
        USUAL.put("民族宗教事务|民族宗教", "民宗");
        USUAL.put("机关事务(?:管理|服务)", "机关事务");
        USUAL.put("行政审批服务", "行政审批");
        USUAL.put("政务服务管理", "政务服务");
        USUAL.put("综合行政执法|城市管理(?:综合|行政)*执法|城市管理", "城管");
        USUAL.put("地方金融监督管理", "地方金融监管");
        USUAL.put("大数据(?:发展)?管理", "大数据");
        USUAL.put("扶贫开发(?:领导小组)?办公室", "扶贫办");
        USUAL.put("中国人民银行|人民银行", "人行");
        USUAL.put("供销合作(?:总)?社|供销总社", "供销社");
        USUAL.put("残疾人联合会", "残联");
        USUAL.put("妇女联合会", "妇联");
        USUAL.put("科学技术协会|科技协会", "科协");
        USUAL.put("工商业联合会", "工商联");
        USUAL.put("办公室$", "办");

        SUCCESSORS.put("环境保护|环保(?=[厅局])", "生态环境");
        SUCCESSORS.put("国土资源|国土(?=[厅局])", "自然资源");
        SUCCESSORS.put("农业(?=[厅局委])|农牧|农委", "农业农村");
        SUCCESSORS.put("旅游发展|旅发(?=委)|旅游(?=局)|(?<!广播)文化(?=[厅局])|文广新", "文旅");
        SUCCESSORS.put("卫生和?计划生育|卫生计生|卫计", "卫健");
        SUCCESSORS.put("工商行政管理|(?<!农)工商(?=局)|质量技术监督|质监|食品药品监督管理|食药监", "市场监管");
        SUCCESSORS.put("安全生产监督管理|安监", "应急");
        SUCCESSORS.put("林业(?=[厅局])", "林草");
        SUCCESSORS.put("经济和信息化|经信", "工信");
        SUCCESSORS.put("城乡建设|建设(?=[厅局])", "住建");
        SUCCESSORS.put("扶贫办", "乡村振兴局");
        SUCCESSORS.put("金融(?:工作)?办|金融工作局", "地方金融监管局");
    }

    private static final Pattern KIND = Pattern.compile("[厅局委办]$");

    private ShortForms() {}

    /** The name in its shortest usual form. */
    static String usual(String name) {
        return replaced(name.replaceAll("\\s", ""), USUAL);
    }

    /** The same for the department that took over, without what kind of department it is. */
    static String successor(String name) {
        return KIND.matcher(replaced(usual(name), SUCCESSORS)).replaceFirst("");
    }

    private static String replaced(String name, Map<String, String> words) {
        String done = name;
        for (Map.Entry<String, String> word : words.entrySet()) {
            done = Pattern.compile(word.getKey()).matcher(done).replaceAll(Matcher.quoteReplacement(word.getValue()));
        }
        return done;
    }
}
