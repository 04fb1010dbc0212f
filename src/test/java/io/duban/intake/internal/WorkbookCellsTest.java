package io.duban.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.intake.Nearest;
import io.duban.plan.Direction;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.TargetOperator;
import io.duban.reading.workbook.Grid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookCellsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2022-12-31",
        "2022/3/1, 2022-03-01",
        "2022.3.1, 2022-03-01",
        "2022年3月1日, 2022-03-01",
        "2022年2月, 2022-02-28",
        "2024年2月底, 2024-02-29",
        "2022年底, 2022-12-31",
        "2022年年底前, 2022-12-31",
        "2022年末, 2022-12-31",
        "2022-06, 2022-06-30"
    })
    void readsDaysAsPeopleWriteThem(String typed, LocalDate day) {
        assertThat(LimitCells.day(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022年13月", "尽快", "明年底", "22-12-31", "2022年前后", ""})
    void readsNoDayWhereThereIsNone(String typed) {
        assertThat(LimitCells.day(typed)).isEmpty();
    }

    @Test
    void readsAStageBehindAContinuousLimit() {
        var limit = LimitCells.limit("持续推进，2025年底取得阶段成效").orElseThrow();

        assertThat(limit.kind()).isEqualTo(LimitKind.CONTINUOUS);
        assertThat(limit.stages()).containsExactly(new Stage(LocalDate.of(2025, 12, 31), "取得阶段成效"));
    }

    @Test
    void readsStagesWithSemicolonsInTheirWords() {
        assertThat(LimitCells.stages("2022-12-31：农业用水6.0亿；工业0.8亿；2035年底:生活2.0亿"))
                .contains(List.of(
                        new Stage(LocalDate.of(2022, 12, 31), "农业用水6.0亿；工业0.8亿"),
                        new Stage(LocalDate.of(2035, 12, 31), "生活2.0亿")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成一期", "前言 2022-12-31：完成", "2022-02-30：完成"})
    void readsNoStagesWhereThereAreNone(String typed) {
        assertThat(LimitCells.stages(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "≥2000, AT_LEAST, 2000",
        ">=2000, AT_LEAST, 2000",
        "不低于2000, AT_LEAST, 2000",
        "２０００以上, AT_LEAST, 2000",
        "≤5.8, AT_MOST, 5.8",
        "控制在5.8以内, AT_MOST, 5.8",
        "约50, ABOUT, 50",
        "50左右, ABOUT, 50",
        "=3, EQUAL, 3",
        "＝3, EQUAL, 3",
        "下降35%, DECREASE_BY, 35",
        "降低35, DECREASE_BY, 35",
        "'≥2,000', AT_LEAST, 2000",
        "≥2000万亩, AT_LEAST, 2000"
    })
    void readsTargetsInSigns(String typed, TargetOperator operator, BigDecimal value) {
        var read = TargetCells.read(typed, "万亩", Direction.UP).orElseThrow();

        assertThat(read.operator()).isEqualTo(operator);
        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.assumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UP, AT_LEAST", "DOWN, AT_MOST", "KEEP, EQUAL"})
    void explainsABareNumberByTheDirection(Direction direction, TargetOperator operator) {
        var read = TargetCells.read("346万亩", "万亩", direction).orElseThrow();

        assertThat(read.operator()).isEqualTo(operator);
        assertThat(read.assumed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ⅲ类", "2022年平均保持Ⅲ类", "全部完成", "达到Ⅱ类"})
    void keepsWordsAsWords(String typed) {
        var read = TargetCells.read(typed, "类别", Direction.UP).orElseThrow();

        assertThat(read.value()).isNull();
        assertThat(read.words()).isEqualTo(typed);
        assertThat(read.operator()).isEqualTo(TargetOperator.EQUAL);
    }

    @Test
    void refusesANumberInAnotherUnit() {
        assertThat(TargetCells.read("≥2000公顷", "万亩", Direction.UP)).isEmpty();
    }

    @Test
    void findsTheNearestNames() {
        List<String> names = List.of("省水利厅", "省林草局", "省生态环境厅", "张家口市政府");

        assertThat(Nearest.of("省水务厅", names)).containsExactly("省水利厅");
        assertThat(Nearest.of("河北省生态环境厅", names)).containsExactly("省生态环境厅");
        assertThat(Nearest.of("教育部", names)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void namesColumnsAsSpreadsheetsDo(int column, String letters) {
        assertThat(Grid.letters(column)).isEqualTo(letters);
    }
}
