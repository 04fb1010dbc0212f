package io.duban.reading;

import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.vocabulary.TimeLimits;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what, in the many ways in which notices, letters and lists of promises say it. */
class AssignmentsTest {

    @Test
    void whoActsTogetherWithOthersLeadsThem() {
        assertThat(units(task("1.修渠。疏浚干渠。\n【市水利局会同市财政局、市林业局】")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
        assertThat(units(task("1.修渠。疏浚干渠。（市妇联会同市教育局）"))).containsExactly("lead 市妇联", "cooperate 市教育局");
    }

    /** The verb behind them all says what all do. */
    @Test
    void whoIsResponsibleTogetherDoesNotLead() {
        assertThat(units(task("1.修渠。疏浚干渠。（市水利局会同市财政局负责）"))).containsExactly("responsible 市水利局", "responsible 市财政局");
    }

    @Test
    void aRoleInBracketsClosesItsGroup() {
        assertThat(units(task("1.修渠。疏浚干渠。\n⊙整改主体：市水利局、市财政局（牵头），市林业局、东河区人民政府（配合）")))
                .containsExactly("lead 市水利局", "lead 市财政局", "cooperate 市林业局", "cooperate 东河区人民政府");
    }

    @Test
    void aRoleInBracketsIsOneUnitsWhereOthersHaveNone() {
        assertThat(units(task("1.修渠。疏浚干渠。\n整改单位：市水利局（牵头）、市财政局、市林业局")))
                .containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
    }

    @Test
    void marksBeforeLabelsOnlyCatchTheEye() {
        assertThat(units(task("1.修渠。疏浚干渠。\n▷牵头：市水利局　▷参与：市财政局、市林业局")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
    }

    @Test
    void numbersWithoutAMarkAreASeries() {
        var plan = PlanReader.read("""
                        青禾市2031年民生实事
                        01 修渠
                        任务内容：疏浚干渠5公里。
                        ◇牵头：市水利局　◇参与：市财政局
                        02　植树
                        任务内容：植树3万株。
                        ◇牵头：市林业局
                        03 建园
                        任务内容：建公园4个。
                        ◇牵头：市城市管理局
                        """);
        assertThat(plan.tasks()).extracting(Proposal.ProposedTask::title).containsExactly("修渠", "植树", "建园");
        assertThat(units(plan.tasks().get(0))).containsExactly("lead 市水利局", "cooperate 市财政局");
    }

    /** Where a document says 牵头 of others, 会同 does not say who leads. */
    @Test
    void leadsAreOnlyThoseWhoAreCalledSoWhereAnyAre() {
        var plan = Reading.plan("1.修渠。疏浚干渠。（市水利局牵头，市财政局配合）", "2.植树。植树3万株。（市林业局会同市财政局）");
        assertThat(units(plan.tasks().get(1))).containsExactly("responsible 市林业局", "responsible 市财政局");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市水利局负总责，市财政局配合，东河镇为属地责任单位。       | lead 市水利局; cooperate 市财政局; responsible 东河镇
            市水利局、市林业局同为牵头单位，东河镇政府配合。           | lead 市水利局; lead 市林业局; cooperate 东河镇政府
            责任在市水利局，市财政局、市供销社给予支持。               | responsible 市水利局; cooperate 市财政局; cooperate 市供销社
            市水利局统筹，市财政局参加。                               | lead 市水利局; cooperate 市财政局
            分工：市水利局负责，市财政局督导。                         | responsible 市水利局; cooperate 市财政局
            此事由市水利局牵头，市财政局配合，各乡镇具体落实。         | lead 市水利局; cooperate 市财政局; responsible 各乡镇
            疏浚支渠，加固堤岸，市妇联主抓，市财政局协助。             | lead 市妇联; cooperate 市财政局
            市直机关工委牵头，团市委配合。                             | lead 市直机关工委; cooperate 团市委
            """)
    void rolesAreSaidInManyWords(String sentence, String expected) {
        assertThat(String.join("; ", units(task("1.修渠。疏浚干渠。\n" + sentence)))).isEqualTo(expected);
    }

    @Test
    void aLimitWithExceptionsIsThatOfEveryTaskWithoutOne() {
        var plan = PlanReader.read("""
                        关于下达2031年实事任务的通知
                        除另有注明外，各项任务均应于十二月十五日前全面完成。
                        第一件　修渠
                        疏浚干渠5公里。由市水利局主办，市财政局协办。
                        第二件　植树
                        植树3万株，10月31日前完成。由市林业局主办，市财政局协办。
                        青禾市人民政府
                        2031年3月1日
                        """);
        assertThat(plan.tasks())
                .extracting(one -> one.deadline().map(Object::toString).orElse(""))
                .containsExactly("2031-12-15", "2031-10-31");
    }

    /** Neither a day of signing nor a year in the title: then the number of the document says which year it is. */
    @Test
    void theYearMayStandInTheNumberOnly() {
        var plan = PlanReader.read("""
                        关于印送村庄清洁事项的函
                        （一）清沟
                        清理沟渠5公里，12月底前完成。市水利局牵头，市财政局配合。
                        （二）修厕
                        修缮公厕8座，明年2月底前完成。市住建局牵头，市财政局配合。
                        （三）种树
                        种树3万株。明年春灌前（3月15日前）完成。市林业局牵头，市财政局配合。
                        10月28日印　　桐农办函〔2031〕19号
                        """);
        assertThat(plan.tasks())
                .extracting(one -> one.deadline().map(Object::toString).orElse(""))
                .containsExactly("2031-12-31", "2032-02-29", "2032-03-15");
    }

    @Test
    void whatIsDoneByTheEndOfTheYearIsLaterThanItsStages() {
        assertThat(TimeLimits.of("9月底前设备到位，年底前完成", OptionalInt.of(2031)).date()).hasToString("Optional[2031-12-31]");
    }
}
