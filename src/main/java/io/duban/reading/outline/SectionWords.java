package io.duban.reading.outline;

import io.duban.reading.vocabulary.DocumentKinds;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.WordList;
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

    private static final WordList CARRYING = WordList.of("保障 组织领导 组织实施 组织推进 组织落实 工作要求 工作机制 落实机制 监督 考核 推进机制 工作推进 落地");

    private static final WordList CASES = WordList.of("下列情形 下列情况 下列条件 下列行为 以下情形 以下情况 以下条件 以下行为");

    private static final WordList ANNOUNCED =
            WordList.of("见表 见下表 见附表 见后表 如表 如下表 如附表 如后表 列表 列于表 列下表 列附表 列后表 列于下表 列于附表 列于后表");
    private static final WordList AHEAD = WordList.of("如下 见后 如后");
    private static final Pattern MEASURES = Pattern.compile("\\p{IsHan}{0,4}(?:措施|举措|内容|做法|步骤|任务|要求)\\s*[:：]");

    private static final WordList NOTES = WordList.of("说明 填报说明 填表说明 编制说明 指标说明 有关说明 相关说明 附注说明 注释 附注");

    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\s*[:：\\d]");

    private SectionWords() {}

    /** Aims, principles, scope, from when on it holds, and the like. */
    static boolean isGeneral(String title) {
        return GENERAL.matcher(title).find() || IN_FORCE.matcher(title).find();
    }

    /** Only what stands over a table. */
    static boolean namesTable(String title) {
        return DocumentKinds.isTable(title);
    }

    /** Leads over to a table, as 具体任务见下表 does. */
    static boolean announcesTable(String text) {
        return ANNOUNCED.isIn(text) || AHEAD.ends(Punctuation.withoutEnd(text, "：:。"));
    }

    /** Stands over the steps of one task. */
    static boolean isOverMeasures(String line) {
        return MEASURES.matcher(line).matches();
    }

    /** Stands over what only explains a table. */
    static boolean isOverNotes(String line) {
        return NOTES.has(Punctuation.withoutEnd(line, ":："));
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).find();
    }

    /** An item whose sub-items are cases and not work. */
    static boolean listsCases(String title) {
        return CASES.isIn(title);
    }

    /** How the plan is to be carried out. */
    static boolean isCarrying(String title) {
        return CARRYING.isIn(title) || title.endsWith("实施");
    }
}
