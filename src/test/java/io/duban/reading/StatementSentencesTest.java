package io.duban.reading;

import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of units as they are found, families A to C of the catalogue of layouts, one line a wording. */
class StatementSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （市水利局、青禾区政府）                    | responsible 市水利局; responsible 青禾区政府
            （市水利局）                                | responsible 市水利局
            （*市水利局、人行青禾市分行）               | lead 市水利局; responsible 人行青禾市分行
            （责任单位：省水利厅、林草局、供销社）      | responsible 省水利厅; responsible 省林草局; responsible 省供销社
            （责任单位：市水利局，港口委）              | responsible 市水利局; responsible 市港口委
            （牵头单位：市水利局，责任单位：港口委）    | lead 市水利局; responsible 港口委
            （责任单位：省水利厅、云岭银保监局）        | responsible 省水利厅; responsible 云岭银保监局
            （省水利厅牵头，东州、西山、南平市政府配合） | lead 省水利厅; cooperate 东州市政府; cooperate 西山市政府; cooperate 南平市政府
            （责任单位：市水利局，东山县、西山县政府）  | responsible 市水利局; responsible 东山县政府; responsible 西山县政府
            （区水利局牵头，区教育局、区妇联配合）      | lead 区水利局; cooperate 区教育局; cooperate 区妇联
            """)
    void readsTheUnits(String statement, String expected) {
        assertThat(units(task("1.修渠。疏浚干渠。" + statement))).containsExactly(expected.split("; "));
    }

    @Test
    void letsTheUnitsBehindTheFirstCommaCooperateWhereTheDocumentSaysSo() {
        var tasks = Reading.plan("1.修渠。疏浚干渠。（责任单位：市水利局，市财政局。首个逗号之前的为牵头单位，其后的为配合单位，下同）")
                .tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "cooperate 市财政局");
    }

    @Test
    void readsUnitsAndTimeLimitOnTwoLines() {
        var task = task("1.修渠。疏浚干渠。\n责任单位：市水利局，市财政局\n完成时限：2032年6月底");
        assertThat(units(task)).containsExactly("responsible 市水利局", "responsible 市财政局");
        assertThat(task.deadline()).hasToString("Optional[2032-06-30]");
    }

    @Test
    void takesNoBracketForUnitsThatExplains() {
        assertThat(units(task("1.修渠。设立市水系办（市水利局二级机构）和展馆（含水利局旧址），疏浚干渠。"))).isEmpty();
    }

    @Test
    void findsTheLeadBeforeTheFirstCommaWhereASentenceInTheFirstBracketSaysSo() {
        var tasks = Reading.plan(
                        "1.修渠。疏浚干渠。（责任单位：市水利局、市林业局，市财政局。首个逗号之前列明的为牵头单位，其余为责任单位，下同）", "2.种树。补种果树。（责任单位：市林业局，市财政局）")
                .tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "lead 市林业局", "responsible 市财政局");
        assertThat(units(tasks.get(1))).containsExactly("lead 市林业局", "responsible 市财政局");
    }
}
