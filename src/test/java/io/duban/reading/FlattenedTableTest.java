package io.duban.reading;

import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of tasks that lost their lines on the way to plain text, layout A12 and the noise of family H. */
class FlattenedTableTest {

    @Test
    void readsATableWithEachCellOnALineOfItsOwn() {
        List<ProposedTask> tasks = PlanReader.read("""
                任务分解表

                序号

                工作任务

                牵头单位

                配合单位

                完成时限

                一、治水

                1

                疏浚干渠，更换闸门。

                县水利局

                县财政局、县林业局

                2031年6月底

                3

                整修山塘。

                县水利局

                无

                持续推进

                修复水坝。

                县应急局

                县财政局

                2032年10月底

                扫一扫在手机打开当前页
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠，更换闸门", "整修山塘");
        assertThat(units(tasks.get(0))).containsExactly("lead 县水利局", "cooperate 县财政局", "cooperate 县林业局");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-06-30]");
        assertThat(tasks.get(1).segments()).hasSize(2);
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2032-10-31]");
        assertThat(tasks.get(1).ongoing()).isFalse();
    }

    /** As a browser gives it out: cells with tabs between, and the breaks within a cell as breaks of the line. */
    @Test
    void readsRowsThatBrokeWithinTheirCellsBesideAMergedCell() {
        List<ProposedTask> tasks = PlanReader.read("""
                2031年重点任务分解表
                领域\t序号\t任务\t举措\t主责部门\t协办部门\t完成时限
                治水\t1\t疏浚干渠\t疏浚干渠，
                更换闸门\t县水利局\t县财政局
                县林业局
                县应急局\t6月底前
                2\t整修山塘\t整修山塘\t县水利局\t县财政局\t3月底前完成勘查，
                10月底前完工
                护林\t3\t营造
                防护林\t补植林带\t县林业局\t—\t长期坚持
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "整修山塘", "营造防护林");
        assertThat(units(tasks.get(0)))
                .containsExactly("lead 县水利局", "cooperate 县财政局", "cooperate 县林业局", "cooperate 县应急局");
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2031-10-31]");
        assertThat(units(tasks.get(2))).containsExactly("lead 县林业局");
        assertThat(tasks.get(2).ongoing()).isTrue();
        assertThat(tasks.get(2).path()).startsWith("护林");
    }

    /** No column of numbers, a first cell merged over several rows, lines of one cell below one another, and sums. */
    @Test
    void readsItemsBesideAMergedCellWithEachCellOnALineOfItsOwn() {
        var plan = PlanReader.read("""
                重点任务分解表

                一级指标

                重点任务

                分值

                责任部门

                （第一位为牵头）

                完成期限


                治水

                （10分）

                1.疏浚干渠5公里。

                6

                县水利局

                县财政局

                2031年6月30日


                2.整修山塘8座，更换闸门，

                加固堤岸。

                4

                县农业农村局

                各乡镇人民政府

                2031年7月31日


                小计

                10


                种树

                （5分）

                3.补种果树3万株。

                5

                县林业局

                县财政局

                县妇联

                持续推进


                合计

                15
                """);
        List<ProposedTask> tasks = plan.tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 县水利局", "responsible 县财政局");
        assertThat(units(tasks.get(1))).containsExactly("lead 县农业农村局", "responsible 各乡镇人民政府");
        assertThat(units(tasks.get(2))).containsExactly("lead 县林业局", "responsible 县财政局", "responsible 县妇联");
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2031-07-31]");
        assertThat(tasks.get(2).ongoing()).isTrue();
        assertThat(tasks.get(2).path().get(0)).isEqualTo("种树（5分）");
        assertThat(plan.tasks()).hasSize(3);
    }

    @Test
    void keepsSectionsBetweenTabbedRowsAndRowsThatBreakOff() {
        List<ProposedTask> tasks = PlanReader.read("""
                序号\t任务\t牵头单位\t配合单位\t完成时限
                一、治水
                1\t疏浚干渠\t县水利局\t县财政局、
                县林业局\t2031年6月底
                — 2 —
                二、种树
                2\t补种果树\t县林业局\t无\t12月底
                """).tasks();
        assertThat(tasks)
                .extracting(ProposedTask::path)
                .containsExactly(List.of("一、治水", "1 疏浚干渠"), List.of("二、种树", "2 补种果树"));
        assertThat(units(tasks.get(0))).containsExactly("lead 县水利局", "cooperate 县财政局", "cooperate 县林业局");
    }

    @Test
    void alignsRowsThatLackACellMergedOverTheOnesAbove() {
        List<ProposedTask> tasks = PlanReader.read("""
                类别\t序号\t项目\t牵头单位\t配合单位\t完成时限
                治水\t1\t疏浚干渠\t县水利局\t县财政局\t2031年6月底
                2\t整修山塘\t县农业农村局\t无\t2031年7月底
                """).tasks();
        assertThat(units(tasks.get(1))).containsExactly("lead 县农业农村局");
        assertThat(tasks.get(1).path()).containsExactly("治水", "2 整修山塘");
    }

    @Test
    void keepsAUnitThatLeadsAndCooperatesInOneRow() {
        List<ProposedTask> tasks = PlanReader.read("""
                序号\t项目\t牵头单位\t配合单位
                1\t疏浚干渠\t县水利局\t县水利局、县财政局
                """).tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 县水利局", "cooperate 县水利局", "cooperate 县财政局");
    }

    @Test
    void partsRowsThatFollowOneAnotherOnALine() {
        List<ProposedTask> tasks = PlanReader.read("""
                序号\t项目\t牵头单位\t1\t疏浚干渠\t县水利局\t2\t整修山塘\t县水利局
                3\t补种果树\t县林业局
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "整修山塘", "补种果树");
    }
}
