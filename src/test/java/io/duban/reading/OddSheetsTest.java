package io.duban.reading;

import static io.duban.reading.workbook.OddXlsx.number;
import static io.duban.reading.workbook.OddXlsx.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.OddXlsx;
import org.junit.jupiter.api.Test;

/** Odd cells in sheets with headings of any kind: nothing is read wrongly without a remark at the cell. */
class OddSheetsTest {

    @Test
    void readsTheDayOfACellOfADate() {
        Proposal plan = read(list().row(text("1"), text("疏浚干渠"), text("市水利局"), "<c t=\"d\"><v>2022-12-31</v></c>"));
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2022-12-31]");
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void namesTheCellWhereASpreadsheetMadeADayOfANumber() {
        Proposal plan = read(list().format("yyyy\"年\"m\"月\"")
                .row(number("44197", 1), text("疏浚干渠"), text("市水利局"), number("44926", 1))
                .row(text("1-2"), text("补种果树"), "<c s=\"1\"><f>B9</f><v>44197</v></c>", text("2022年底")));
        assertThat(plan.tasks()).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(plan.tasks().get(0).number()).isEmpty();
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2022-12-31]");
        assertThat(plan.tasks().get(1).units()).isEmpty();
        assertThat(plan.remarks())
                .containsExactly(
                        new Remark(RemarkKind.DAY_MISPLACED, "清单!A2（2021年1月）、C3（2021年1月）"),
                        new Remark(RemarkKind.UNITS_MISSING, "补种果树"));
    }

    @Test
    void readsTheDayOfANumberInAColumnOfLimitsAndSaysSo() {
        Proposal plan = read(list().row(text("1"), text("疏浚干渠"), text("市水利局"), number("44926", 0))
                .row(text("2"), text("补种果树"), text("市林业局"), number("2022", 0))
                .row(text("3"), text("培训果农44926人"), text("市农业局"), text("44926")));
        assertThat(plan.tasks())
                .extracting(task -> String.valueOf(task.deadline().orElseThrow()))
                .containsExactly("2022-12-31", "2022-12-31", "2022-12-31");
        assertThat(plan.remarks())
                .containsExactly(new Remark(RemarkKind.DAY_FROM_NUMBER, "清单!D2（2022年12月31日）、D4（2022年12月31日）"));
    }

    @Test
    void leavesCellsOutThatOnlySayTrueOrFalseAndNamesThem() {
        String yes = "<c t=\"b\"><v>1</v></c>";
        Proposal plan = read(list().row(text("1"), text("疏浚干渠"), yes, text("2022年底"))
                .row(text("2"), text("补种果树"), text("市林业局"), "<c t=\"b\"><v>0</v></c>"));
        assertThat(plan.tasks().get(0).units()).isEmpty();
        assertThat(plan.tasks().get(1).deadline()).isEmpty();
        assertThat(plan.text()).doesNotContain("TRUE", "FALSE");
        assertThat(plan.remarks())
                .containsExactly(
                        new Remark(RemarkKind.TRUTH_VALUES, "清单!C2（TRUE）、D3（FALSE）"),
                        new Remark(RemarkKind.UNITS_MISSING, "疏浚干渠"));
    }

    @Test
    void remarksWhiteWordsInCellsWithoutAColour() {
        Proposal plan = read(list().white()
                .row(text("1"), text("疏浚干渠"), "<c s=\"1\" t=\"inlineStr\"><is><t>市水利局</t></is></c>", text("2022年底"))
                .row(text("2"), text("补种果树"), "<c s=\"2\" t=\"inlineStr\"><is><t>市林业局</t></is></c>", text("2022年底")));
        assertThat(plan.tasks()).allMatch(task -> task.units().size() == 1);
        assertThat(plan.remarks()).containsExactly(new Remark(RemarkKind.WHITE_WORDS, "清单!C2"));
    }

    @Test
    void readsCellsWhoseStyleIsNone() {
        Proposal plan = read(list().row(
                        "<c s=\"99\"><v>1</v></c>",
                        "<c s=\"-1\" t=\"inlineStr\"><is><t>疏浚干渠</t></is></c>",
                        "<c s=\"x\" t=\"inlineStr\"><is><t>市水利局</t></is></c>",
                        "<c s=\"\" t=\"inlineStr\"><is><t>2022年底</t></is></c>"));
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2022-12-31]");
        assertThat(Reading.units(plan.tasks().get(0))).containsExactly("responsible 市水利局");
    }

    @Test
    void namesCellsWithErrorsFormulasWithoutValuesAndWordsThatAreStruckOut() {
        Proposal plan = read(list().struck()
                .row(text("1"), text("疏浚干渠"), "<c t=\"e\"><v>#REF!</v></c>", "<c><f>A1</f></c>")
                .row(text("2"), text("补种果树"), "<c s=\"1\" t=\"inlineStr\"><is><t>市水利局</t></is></c>", text("2022年底")));
        assertThat(plan.tasks()).hasSize(2).allMatch(task -> task.units().isEmpty());
        assertThat(plan.remarks())
                .containsExactly(
                        new Remark(RemarkKind.BROKEN_CELLS, "清单!C2"),
                        new Remark(RemarkKind.FORMULAS_WITHOUT_VALUE, "清单!D2"),
                        new Remark(RemarkKind.STRUCK_OUT, "清单!C3"));
    }

    @Test
    void takesErrorsThatWerePastedAsWordsForErrors() {
        Proposal plan = read(list().row(text("1"), text("疏浚干渠"), text("#N/A"), text("2022年底")));
        assertThat(plan.tasks().get(0).units()).isEmpty();
        assertThat(plan.remarks()).containsExactly(new Remark(RemarkKind.BROKEN_CELLS, "清单!C2"));
    }

    @Test
    void saysOfARowWhatItsWordsCountBesideItsTargets() {
        Proposal plan = read(list().row(text("1"), text("疏浚干渠30公里，治理面积200平方公里"), text("市水利局"), text("2022年底"))
                .row(text("2"), text("植树"), text("市林业局"), text("2022年底")));
        assertThat(plan.remarks()).isEmpty();
        Proposal beside = read(new OddXlsx()
                .words("序号", "任务", "目标", "牵头单位", "完成时限")
                .row(text("1"), text("新建泵站12座"), text("治理面积200平方公里"), text("市水利局"), text("2022年底"))
                .row(text("2"), text("造林3万亩"), text("造林3万亩"), text("市林业局"), text("2022年底")));
        assertThat(beside.remarks()).containsExactly(new Remark(RemarkKind.VALUES_PASSED, "新建泵站12座：12座"));
    }

    @Test
    void readsTheWordsThatAFormatPutsAroundANumberAndNotWhatAFormatHides() {
        Proposal plan = read(list().format("\"2022年\"0\"月\"")
                .format(";;;")
                .row(text("1"), text("疏浚干渠"), text("市水利局"), number("6", 1))
                .row(text("2"), text("补种果树"), "<c s=\"2\" t=\"inlineStr\"><is><t>市林业局</t></is></c>", text("2022年底")));
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2022-06-30]");
        assertThat(plan.tasks().get(1).units()).isEmpty();
        assertThat(plan.remarks())
                .containsExactly(
                        new Remark(RemarkKind.HIDDEN_WORDS, "清单!C3"), new Remark(RemarkKind.UNITS_MISSING, "补种果树"));
    }

    @Test
    void remarksWhatLiesOverTheCells() {
        Proposal plan = read(
                list().row(text("1"), text("疏浚干渠"), text("市水利局"), text("2022年底"))
                        .over("comments", "<comments><commentList><comment ref=\"C2\"/></commentList></comments>")
                        .over(
                                "drawing",
                                "<d xmlns:a=\"a\"><sp><txBody><a:t>注：年底</a:t><a:t>完成</a:t></txBody></sp><pic/><graphicFrame/></d>"));
        assertThat(plan.remarks())
                .containsExactly(
                        new Remark(RemarkKind.NOTES, "清单!C2"),
                        new Remark(RemarkKind.TEXT_BOXES, "清单!“注：年底完成”"),
                        new Remark(RemarkKind.PICTURES, "清单"),
                        new Remark(RemarkKind.EMBEDDED, "清单"));
    }

    @Test
    void makesNoTaskOfASum() {
        Proposal plan = read(list().row(text("1"), text("疏浚干渠"), text("市水利局"), text("2022年底"))
                .row(text(""), text("合　计"), text(""), text("")));
        assertThat(plan.tasks()).hasSize(1);
    }

    @Test
    void readsWideDigitsAndRadicalsAndPointsAtWhatIsPrinted() {
        Proposal plan = PlanReader.read("关于发展果园的意见\n一、重点任务\n１．新建水闸。新建水闸１２座。（责任单位：省⽔利厅，２０２２年１２⽉底前完成）");
        ProposedTask task = plan.tasks().get(0);
        assertThat(Reading.units(task)).containsExactly("responsible 省水利厅");
        assertThat(task.deadline()).hasToString("Optional[2022-12-31]");
        assertThat(Reading.targets(task)).hasSize(1).first().asString().contains("12 座");
        Proposal.Evidence limit = task.evidence().get("deadline");
        assertThat(plan.text().substring(limit.start(), limit.end())).contains("２０２２年１２月底前");
    }

    private static OddXlsx list() {
        return new OddXlsx().words("序号", "任务", "责任单位", "完成时限");
    }

    private static Proposal read(OddXlsx book) {
        return PlanReader.read(book.bytes(), "清单.xlsx");
    }
}
