package io.duban.reading;

import static io.duban.reading.Reading.plan;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of writing that documents of strangers showed, each in a small case of its own. */
class UnseenKindsTest {

    /** Cells of several paragraphs, parted by lines with a tab only; sections and sums between the rows. */
    @Test
    void readsATableFromABrowserWhoseCellsHeldParagraphs() {
        List<ProposedTask> tasks = PlanReader.read("""
                水利项目清单

                时限\t编号\t项目名称\t责任单位

                甲组　治水

                6月底
                \t
                A-1
                \t
                疏浚干渠
                \t
                县水利局
                县财政局

                小计：1项

                乙组　种树

                2031年9月底
                \t
                B-1
                \t
                栽种防护林
                \t
                县林业局

                打印本页
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "栽种防护林");
        assertThat(units(tasks.get(0))).containsExactly("responsible 县水利局", "responsible 县财政局");
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2031-09-30]");
    }

    /** Above the headings stands a line with tabs, and names break off in the middle of their cells. */
    @Test
    void readsATableBelowALineOfItsOwnWithTabs() {
        List<ProposedTask> tasks = PlanReader.read("""
                治水任务表

                填报单位：县水利局\t2031年4月\t单位：个
                序号\t工作任务\t主责单位\t协同单位\t完成时间
                1\t疏浚干渠\t县公安局
                （交通大队）\t县财政局
                县水利局\t2031年6月
                2\t整修山塘\t县水利局\t县农业农村局\t2031年9月
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "整修山塘");
        assertThat(units(tasks.get(0))).containsExactly("lead 县公安局（交通大队）", "cooperate 县财政局", "cooperate 县水利局");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-06-30]");
    }

    @Test
    void readsUnitsAndLimitsBehindLabelsThatNobodyKnows() {
        List<ProposedTask> tasks = plan(
                        "1.疏浚干渠。疏浚渠道5公里。", "【谁来办】县水利局主办，县财政局协办。", "【何时成】2031年第三季度末", "2.整修山塘。", "▶县农业农村局（牵头）　▶县林业局")
                .tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 县水利局", "cooperate 县财政局");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-09-30]");
        assertThat(units(tasks.get(1))).containsExactly("lead 县农业农村局", "responsible 县林业局");
    }

    @Test
    void readsRolesInSentences() {
        List<ProposedTask> tasks = plan(
                        "1.疏浚干渠。县水利局负总责，县财政局、县林业局协同推进，完工的渠段由县水利局验收。",
                        "2.整修山塘。这项工作由县水利局和县农业农村局共同负责，8月31日前完成。",
                        "3.栽种防护林。县林业局要会同县财政局对苗木开展检查。")
                .tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 县水利局", "cooperate 县财政局", "cooperate 县林业局");
        assertThat(units(tasks.get(1))).containsExactly("responsible 县水利局", "responsible 县农业农村局");
        assertThat(units(tasks.get(2))).containsExactly("lead 县林业局", "cooperate 县财政局");
    }

    /** Beside brackets only who is told to act together with others, and only where nobody else is named. */
    @Test
    void readsWhoIsToActTogetherBesideBrackets() {
        List<ProposedTask> tasks = plan(
                        "1.疏浚干渠。（县水利局牵头）", "2.整修山塘。县水利局要会同县财政局对堤岸开展检查。", "3.栽种防护林。县林业局会同县财政局座谈。（县住建局牵头）")
                .tasks();
        assertThat(units(tasks.get(1))).containsExactly("lead 县水利局", "cooperate 县财政局");
        assertThat(units(tasks.get(2))).containsExactly("lead 县住建局");
    }

    /** What looks like a limit is either read or told, with the task in which it stands. */
    @Test
    void saysWhatLooksLikeALimitAndWasNotRead() {
        List<Remark> remarks =
                plan("1.疏浚干渠。（县水利局牵头，秋季开学前）", "2.整修山塘。（县水利局牵头，2031年9月底前）").remarks();
        assertThat(remarks)
                .filteredOn(remark -> remark.kind() == RemarkKind.VALUES_PASSED)
                .extracting(Remark::where)
                .containsExactly("疏浚干渠：秋季开学前");
    }
}
