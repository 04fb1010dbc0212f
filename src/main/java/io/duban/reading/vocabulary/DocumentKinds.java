package io.duban.reading.vocabulary;

/** What kinds of documents are called at the end of their titles; notes such as （试行） may stand behind that. */
public final class DocumentKinds {

    private static final WordList PLANS = WordList.of("意见 方案 计划 规划 纲要 办法 措施");
    private static final WordList OTHERS =
            WordList.of("举措 政策 预案 要点 细则 规定 行动 分工 清单 决定 指引 条例 任务 分工表 分解表 任务表 明细表 项目表 指标表 责任表 一览表 台账");
    private static final WordList TABLES = WordList.of("表 清单 目录");
    private static final String NOTICE = "通知";

    private DocumentKinds() {}

    /** Whether a title is that of a plan or of measures to be taken. */
    public static boolean isPlan(String title) {
        return PLANS.ends(Brackets.withoutLast(title));
    }

    /** Whether a title is that of anything that divides work. */
    public static boolean isWork(String title) {
        return isPlan(title) || OTHERS.ends(Brackets.withoutLast(title));
    }

    /** Whether a title is that of a notice, which may enclose a plan. */
    public static boolean isNotice(String title) {
        return Brackets.withoutLast(title).endsWith(NOTICE);
    }

    /** Whether a title stands over a table. */
    public static boolean isTable(String title) {
        return TABLES.ends(Brackets.withoutLast(title));
    }
}
