package io.duban.reading;

import static io.duban.reading.Reading.plan;
import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and until when, said in sentences, and text whose lines stand beside each other. */
class RunningTextTest {

    private static final String[] SENTENCES = {
        "1.管住火源。县林业局要会同各乡镇设置检查站，县公安局要严查用火。", "2.备足物资。县应急管理局牵头建库。县财政局、县人武部配合。", "3.宣传到户。县融媒体中心、县教育局开展宣传。",
    };

    @Test
    void unitsAreSubjectsOfSentencesWhereNothingElseNamesThem() {
        List<Proposal.ProposedTask> tasks = plan(SENTENCES).tasks();
        assertThat(units(tasks.get(0))).containsExactly("responsible 县林业局", "responsible 各乡镇", "responsible 县公安局");
        assertThat(units(tasks.get(1))).containsExactlyInAnyOrder("lead 县应急管理局", "cooperate 县财政局", "cooperate 县人武部");
        assertThat(units(tasks.get(2))).containsExactly("responsible 县融媒体中心", "responsible 县教育局");
        assertThat(tasks.get(0).units())
                .allSatisfy(unit -> assertThat(unit.evidence().inferred()).isTrue());
    }

    @Test
    void unitsInSentencesAreNotTakenWhereBracketsNameThem() {
        List<Proposal.ProposedTask> tasks = plan(SENTENCES[0], SENTENCES[1], SENTENCES[2], "4.整治隐患。县水利局要排查。（责任单位：县住建局）")
                .tasks();
        assertThat(units(tasks.get(0))).isEmpty();
        assertThat(units(tasks.get(3))).containsExactly("responsible 县住建局");
    }

    @ParameterizedTest
    @CsvSource({
        "5月底前完成应急工程，年底前全部完成。, 2031-12-31",
        "3月10日前完成排查，6月30日前完成整治。, 2031-06-30",
        "9月中旬前完成。, 2031-09-20",
    })
    void aTaskIsDoneWithTheLastOfItsDays(String words, String day) {
        Proposal plan = PlanReader.read("关于2031年发展果园的意见\n一、重点任务\n1.整治积水点。" + words + "（责任单位：市水利局）\n2.修渠。（责任单位：市水利局）");
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[" + day + "]");
    }

    @Test
    void whenSomethingBeginsIsNoLimit() {
        assertThat(task("1.通报进度。每旬通报。（市水利局牵头，11月起）").deadline()).isEmpty();
    }

    @Test
    void readsTheLeftOfTwoColumnsFirstAndSaysSo() {
        Proposal plan = PlanReader.read("""
                发展果园工作方案

                （一）疏浚干渠。全面疏浚全市各条              （三）培训果农。每年培训各县果农
                干渠，清淤不少于20公里。                      不少于300人次。
                责任单位：市水利局、市财政局                  责任单位：市教育局、市农业农村局
                （二）补种果树。在各县适宜的地块              （四）建设冷库。新建果品保鲜冷库
                补种果树3万株。                               12座，全部投入使用。
                责任单位：市林业局、市农业农村局              责任单位：市商务局、市供销社
                """);
        assertThat(plan.tasks())
                .extracting(Proposal.ProposedTask::title)
                .containsExactly("疏浚干渠", "补种果树", "培训果农", "建设冷库");
        assertThat(units(plan.tasks().get(1))).containsExactly("responsible 市林业局", "responsible 市农业农村局");
        assertThat(plan.remarks()).containsExactly(new Remark(RemarkKind.LINES_IN_COLUMNS, "“（一）疏浚干渠。全面疏浚全市各条”"));
    }

    @Test
    void leavesATableOfBlanksATable() {
        Proposal plan = PlanReader.read("""
                发展果园任务清单
                工作任务                                责任单位
                疏浚干渠，清淤不少于20公里。            市水利局
                补种果树，全市补种3万株。               市林业局
                培训果农，不少于300人次。               市教育局
                建设冷库，新建冷库12座。                市商务局
                修建道路，硬化道路8公里。               市交通局
                """);
        assertThat(plan.remarks()).extracting(Remark::kind).doesNotContain(RemarkKind.LINES_IN_COLUMNS);
    }
}
