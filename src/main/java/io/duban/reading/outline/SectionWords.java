package io.duban.reading.outline;

import java.util.regex.Pattern;

/** What the title of a section says about its kind. */
final class SectionWords {

    private static final Pattern GENERAL = Pattern.compile(
            "^(?:[“\"]?十[一二三四五六七八九]五[”\"]?(?:时期|期间)?)?(?:总体(?:要求|目标|思路|安排|考虑|战略)|总则|指导思想|基本(?:原则|思路|要求|情况)|工作原则|实施原则"
                    + "|(?:工作|主要|发展|总体|具体|行动|阶段性?|任务|预期|规划|整改|治理|年度|建设|创建|攻坚|活动|服务|防治|改革|近期|中期|远期|总的)?目标(?:任务)?|适用(?:范围|对象)|附则|名词解释|术语.*|定义"
                    + "|(?:发展|现实|工作|规划|面临|当前)?(?:的)?(?:基础|背景|形势|环境|现状|机遇|挑战|成效|成就)(?:与.*|和.*)?|主要成[效就绩]|形势分析|重大意义|重要意义|编制(?:目的|依据)"
                    + "|施行(?:日期|时间|说明)|有效期|实施(?:日期|时间|期限)|其他(?:事项)?|考[评核](?:对象|方式|内容)|进度安排|时间安排)"
                    + "(?:$|[（(，,、和与及])");
    private static final Pattern IN_FORCE = Pattern.compile("^本\\p{IsHan}{2,6}自.{2,14}起(?:施行|执行|实施|生效)");

    private static final Pattern CARRYING =
            Pattern.compile("保障|组织(?:领导|实施|推进|落实)|实施$|工作(?:要求|机制)|落实机制|监督|考核|推进机制|工作推进|落地");

    private static final Pattern CASES = Pattern.compile("(?:下列|以下)(?:情形|情况|条件|行为)");

    private static final Pattern TABLE = Pattern.compile("(?:表|清单|目录)(?:[（(].*[）)])?$");

    private static final Pattern ANNOUNCED = Pattern.compile("(?:[见如]|列于?)(?:下|附|后)?表|(?:如下|见后|如后)[：:。]?$");
    private static final Pattern MEASURES = Pattern.compile("\\p{IsHan}{0,4}(?:措施|举措|内容|做法|步骤|任务|要求)\\s*[:：]");

    private static final Pattern NOTES = Pattern.compile("^(?:(?:填报|填表|编制|指标|有关|相关|附注)?说明|注释|附注)\\s*[:：]?$");

    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\s*[:：\\d]");

    private SectionWords() {}

    /** Aims, principles, scope, from when on it holds, and the like. */
    static boolean isGeneral(String title) {
        return GENERAL.matcher(title).find() || IN_FORCE.matcher(title).find();
    }

    /** Only what stands over a table. */
    static boolean namesTable(String title) {
        return TABLE.matcher(title).find();
    }

    /** Leads over to a table, as 具体任务见下表 does. */
    static boolean announcesTable(String text) {
        return ANNOUNCED.matcher(text).find();
    }

    /** Stands over the steps of one task. */
    static boolean isOverMeasures(String line) {
        return MEASURES.matcher(line).matches();
    }

    /** Stands over what only explains a table. */
    static boolean isOverNotes(String line) {
        return NOTES.matcher(line).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).find();
    }

    /** An item whose sub-items are cases and not work. */
    static boolean listsCases(String title) {
        return CASES.matcher(title).find();
    }

    /** How the plan is to be carried out. */
    static boolean isCarrying(String title) {
        return CARRYING.matcher(title).find();
    }
}
