package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedIndicator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final String TEXT = """
            杨柳县人民政府关于整治灌区的实施意见
            杨政发〔2030〕3号
            一、重点任务
            （一）整治干渠。到2031年疏浚干渠达到40公里以上。（2031年底前完成，牵头单位：杨柳县水利局）
            （二）整治支渠。到2032年疏浚干渠达到60公里以上。（2032年底前完成，牵头单位：杨柳县农业农村局，配合单位：杨柳县水利局）
            （三）管护渠道。到2031年疏浚干渠达到55公里以上。（持续推进，责任单位：杨柳县渠道站）
            杨柳县人民政府
            2030年6月1日
            """;

    private final Sheets sheets = new Sheets(TEXT, "杨柳县水利局", "杨柳县农业农村局");

    @Test
    void unitesUnitsWithOneLeadAndTheStrongestPartOfEach() {
        Row merged = merged(1, 2);
        assertThat(sheets.units(merged.asPart())).containsExactly("杨柳县水利局 L", "杨柳县农业农村局 R");
        assertThat(merged.item().units().get(1).inferred()).isTrue();
    }

    @Test
    void keepsTheFirstNumberAndTitleAndJoinsTheTexts() {
        Row merged = merged(1, 2);
        assertThat(merged.key()).isEqualTo(1);
        assertThat(merged.item().title()).isEqualTo("整治干渠");
        assertThat(merged.item().content())
                .isEqualTo(sheets.sheet.row(1).item().content() + "\n"
                        + sheets.sheet.row(2).item().content());
    }

    @Test
    void isDueOnTheLaterDayWithTheEarlierOneAsAStage() {
        assertThat(merged(1, 2).item().timeLimit())
                .isEqualTo(new TimeLimit(
                        LimitKind.DATE,
                        LocalDate.of(2032, 12, 31),
                        List.of(new Stage(LocalDate.of(2031, 12, 31), "整治干渠"))));
    }

    @Test
    void runsOnWhereOneOfThemRunsOn() {
        TimeLimit limit = merged(1, 3).item().timeLimit();
        assertThat(limit.kind()).isEqualTo(LimitKind.CONTINUOUS);
        assertThat(limit.stages()).containsExactly(new Stage(LocalDate.of(2031, 12, 31), "整治干渠"));
    }

    @Test
    void bringsYearsOfOneIndicatorTogether() {
        List<ProposedIndicator> indicators = merged(1, 2).item().indicators();
        assertThat(indicators).hasSize(1);
        assertThat(indicators.get(0).targets())
                .extracting(target -> target.year())
                .containsExactly(2031, 2032);
    }

    @Test
    void keepsTargetsThatContradictEachOtherApartWithTheirPlaces() {
        Row merged = merged(1, 3);
        assertThat(merged.item().indicators()).hasSize(2);
        ProposedIndicator second = merged.item().indicators().get(1);
        assertThat(second.name()).endsWith("（2）");
        assertThat(merged.marks())
                .filteredOn(mark -> mark.isAbout(Aspect.TARGET, Mark.target(second.name(), 2031)))
                .singleElement()
                .satisfies(mark -> assertThat(sheets.text.substring(mark.start(), mark.end()))
                        .contains("55"));
    }

    @Test
    void keepsNamesWithoutAUnit() {
        assertThat(merged(1, 3).unmatched()).extracting(NamedUnit::name).containsExactly("杨柳县渠道站");
    }

    @Test
    void canBeSplitAgainWhereItWasJoined() {
        assertThat(merged(1, 2).parts())
                .containsExactly(
                        sheets.sheet.row(1).asPart(), sheets.sheet.row(2).asPart());
    }

    private Row merged(int one, int other) {
        return Merging.of(List.of(sheets.sheet.row(one), sheets.sheet.row(other)), 1);
    }
}
