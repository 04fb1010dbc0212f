package io.duban.reading.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import io.duban.reading.characters.Characters;
import io.duban.reading.characters.Spacing;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table may hold; headings are tried in this order. */
public enum Column {
    NUMBER("^(?:序|编|项)?(?:号|次)$|^序号|编号$|^(?i:no\\.?)$"),
    NOTE("^备\\s*注|^附注|进展|(?:完成|落实|推进)情况"),
    MEASURE("(?:计量|度量)单位|^计量$|量纲"),
    LIMIT("时限|时间|节点|进度|期限|时序|(?:完成|截止)日期"),
    PERSON("^(?!.*(?:单位|部门|科室|机构)).*(?:责任人|领导|联系|负责人|负责同志|电话)|(?:联系人|电话)$"),
    LEAD("牵头|主办|主责|首责"),
    COOPERATE("配合|协[办同助作]|参与|参加|参建|会办|支[持撑]|督[导办]单位"),
    RESPONSIBLE("(?<!计量|度量)单位|部门|主体|[科处股]室|机构|(?:责任|落实)(?:区县|县区|主体|方)|(?:责任|职责)分工|^[省市县区州旗](?:级|直)$|^属地$"),
    SECTION("类别|类型|分类|大类|领域|板块|章节|专项|模块|维度"),
    CONTENT("内容|措施|举措|要求|标准|成果|说明|做法|路径"),
    TASK("问题(?!.*(?:措施|整改))|任务|事项|项目|名称|工作(?!目标)|条目|要点"),
    TARGET("目标|指标|预期值|20\\d\\d年"),
    UNUSED("(?!)");

    private static final int LONGEST_HEADING = 16;
    /** What was reached before, what it costs, and how points are given for it: nothing of a task. */
    private static final Pattern ASIDE = Pattern.compile(
            "实绩|实际(?:完成|数|值)|基数|基期|现状|(?:上年|去年)(?:完成|实际|数)|^(?:总|计划|估算|概算|年度)?(?:投资|资金)|概算|预算|金额|[评计赋扣加减得]分|^(?:标准)?分[值数]$|^权重");

    /** What says in brackets which of the units of a column leads does not name the column. */
    private static final WordList RULE = WordList.of("第一位 第一个 首位 为牵头 是牵头");

    private static final Pattern FILLED_IN = Pattern.compile("[:：]\\s*[^\\s）)]");

    /** What is to be reached on the way, quarter by quarter or month by month. */
    private static final Pattern STAGE = Pattern.compile(
            "^(?:20\\d\\d年)?(?:第?[一二三四1-4]季度|[上下]半年|\\d{1,2}(?:[-—~至]\\d{1,2})?月份?|[Qq][1-4])(?:末|底)?(?:阶段|工作|推进|形象)?(?:目标|节点|进度|计划|安排|任务|要求)?$");

    private final Pattern heading;

    Column(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** By its heading; empty where that says nothing, or is none, such as 填报单位：市水利局 and 【主办】市水利局. */
    public static Optional<Column> of(String heading) {
        String said = Spacing.none(Characters.narrow(heading));
        String bare = RULE.isIn(said) ? Brackets.withoutLast(said) : said;
        if (bare.length() <= LONGEST_HEADING
                && !FILLED_IN.matcher(BracketedLabels.plain(bare)).find()) {
            if (ASIDE.matcher(bare).find() || STAGE.matcher(bare).find()) {
                return Optional.of(UNUSED);
            }
            for (Column column : values()) {
                if (column.heading.matcher(bare).find()) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /** The word in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says who has to do with a task. */
    public boolean isUnits() {
        return this == LEAD || this == COOPERATE || this == RESPONSIBLE;
    }

    /** Whether a cell of a column like this says nothing of a task. */
    public boolean isIdle() {
        return this == NOTE || this == PERSON || this == UNUSED;
    }
}
