package io.duban.intake.internal;

import io.duban.plan.Direction;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ItemKind;
import io.duban.reading.workbook.OwnWorkbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger's own words: a Chinese document, whatever language its reader has chosen for the screens. */
final class WorkbookWords {

    static final String TASKS = OwnWorkbook.TASKS;
    static final String INDICATORS = OwnWorkbook.INDICATORS;
    static final String GUIDE = "填写说明";
    static final String UNITS = "单位名录";

    static final String NUMBER = "序号";
    static final String KIND = "类别";
    static final String SECTION = "章节";
    static final String TITLE = "任务名称";
    static final String CONTENT = "任务内容";
    static final String LEAD = "牵头单位";
    static final String RESPONSIBLE = "责任单位";
    static final String COOPERATING = "配合单位";
    static final String LIMIT = "完成时限";
    static final String STAGES = "阶段节点";
    static final String CRITERIA = "验收标准";
    static final String RESULT = "成果形式";

    static final String TASK_NUMBER = "任务序号";
    static final String INDICATOR_NAME = "指标名称";
    static final String NATURE = "约束性/预期性";
    static final String UNIT = "计量单位";
    static final String DIRECTION = "方向";
    static final String BASELINE_YEAR = "基期年";
    static final String BASELINE_VALUE = "基期值";

    static final List<String> TASK_COLUMNS = List.of(
            NUMBER, KIND, SECTION, TITLE, CONTENT, LEAD, RESPONSIBLE, COOPERATING, LIMIT, STAGES, CRITERIA, RESULT);

    static final List<String> INDICATOR_COLUMNS =
            List.of(TASK_NUMBER, INDICATOR_NAME, NATURE, UNIT, DIRECTION, BASELINE_YEAR, BASELINE_VALUE);

    /** What may stand in a heading's place; people write them so. */
    static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("编号", NUMBER),
            Map.entry("任务", TITLE),
            Map.entry("名称", TITLE),
            Map.entry("主要内容", CONTENT),
            Map.entry("时限", LIMIT),
            Map.entry("时间节点", STAGES),
            Map.entry("性质", NATURE),
            Map.entry("指标", INDICATOR_NAME),
            Map.entry("单位", UNIT));

    static final String CONTINUOUS = "持续推进";
    static final String INFERRED = "（推定）";
    static final String LEVELS = " > ";

    private static final Map<ItemKind, String> KINDS =
            Map.of(ItemKind.TASK, "任务", ItemKind.POLICY, "政策", ItemKind.PROJECT, "项目");
    private static final Map<IndicatorNature, String> NATURES =
            Map.of(IndicatorNature.BINDING, "约束性", IndicatorNature.EXPECTED, "预期性");
    private static final Map<Direction, String> DIRECTIONS =
            Map.of(Direction.UP, "上升", Direction.DOWN, "下降", Direction.KEEP, "保持");

    private WorkbookWords() {}

    static String of(ItemKind kind) {
        return word(KINDS, kind);
    }

    static String of(IndicatorNature nature) {
        return word(NATURES, nature);
    }

    static String of(Direction direction) {
        return word(DIRECTIONS, direction);
    }

    static Optional<ItemKind> kind(String word) {
        return meaning(KINDS, word);
    }

    static Optional<IndicatorNature> nature(String word) {
        return meaning(NATURES, word.endsWith("性") ? word : word + "性");
    }

    static Optional<Direction> direction(String word) {
        return meaning(DIRECTIONS, word);
    }

    static List<String> choices(String column) {
        return switch (column) {
            case KIND -> List.of("任务", "政策", "项目");
            case NATURE -> List.of("约束性", "预期性");
            case DIRECTION -> List.of("上升", "下降", "保持");
            default -> List.of();
        };
    }

    private static <T> String word(Map<T, String> words, T meaning) {
        return words.getOrDefault(meaning, "");
    }

    private static <T> Optional<T> meaning(Map<T, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
