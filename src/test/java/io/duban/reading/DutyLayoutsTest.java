package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedDuty;
import io.duban.reading.duties.DutyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Duties about the plan as a whole, by the ways in which documents state them. */
class DutyLayoutsTest {

    @Test
    void takesTheWholeOfficeOfWhoIsMadeHead() {
        assertThat(only("成立果园提质工作专班，由分管副主任任组长。").who()).containsExactly("分管副主任");
    }

    @Test
    void readsAGroupWithItsHeadBehindIt() {
        ProposedDuty duty = only("成立市果园提质领导小组，由市政府主要领导任组长，分管副市长任副组长。");
        assertThat(duty.kind()).isEqualTo(DutyKind.GROUP);
        assertThat(duty.who()).containsExactly("市政府主要领导");
        assertThat(duty.to()).contains("市果园提质领导小组");
    }

    @Test
    void readsAGroupWithItsHeadBeforeIt() {
        ProposedDuty duty = only("成立由分管副市长任组长的果园提质工作专班。");
        assertThat(duty.who()).containsExactly("分管副市长");
        assertThat(duty.to()).contains("果园提质工作专班");
    }

    @Test
    void readsAHeadNamedByTheOffice() {
        assertThat(only("市果园提质工作推进小组组长由分管副市长担任。").who()).containsExactly("分管副市长");
    }

    @Test
    void readsWhereTheOfficeSits() {
        ProposedDuty duty = only("领导小组办公室设在市农业农村局，承担日常工作。");
        assertThat(duty.kind()).isEqualTo(DutyKind.OFFICE);
        assertThat(duty.who()).containsExactly("市农业农村局");
        assertThat(duty.evidence().inferred()).isFalse();
    }

    @Test
    void readsWhereTheOfficeSitsInBrackets() {
        assertThat(only("领导小组办公室（设在市农业农村局）负责调度。").who()).containsExactly("市农业农村局");
    }

    @Test
    void readsAReportDueAtTheEndOfAMonthOfEveryYear() {
        ProposedDuty duty = only("各县（市、区）政府每年11月底前将落实情况报市农业农村局。");
        assertThat(duty.kind()).isEqualTo(DutyKind.REPORT);
        assertThat(duty.who()).containsExactly("各县（市、区）政府");
        assertThat(duty.to()).contains("市农业农村局");
        assertThat(duty.when()).contains("每年11月底前");
        assertThat(duty.evidence().inferred()).isFalse();
    }

    @Test
    void takesTheSubjectFromTheBeginningOfTheSentenceAndSaysSo() {
        ProposedDuty duty = only("青禾市委、市政府要压实责任，扎实推进各项任务，每年年底向省委、省政府报告工作情况。");
        assertThat(duty.who()).containsExactly("青禾市委", "青禾市政府");
        assertThat(duty.to()).contains("省委、省政府");
        assertThat(duty.evidence().inferred()).isTrue();
    }

    @Test
    void readsQuartersMonthsAndHalfYears() {
        assertThat(only("各责任单位每季度末向市农业农村局报送进展情况。").when()).contains("每季度末");
        assertThat(only("每月5日前，各责任单位通过调度平台报送上月进展。").who()).containsExactly("各责任单位");
        assertThat(only("各县政府每半年向市政府报告一次。").when()).contains("每半年");
    }

    @Test
    void leavesAReportOfAnotherClauseAlone() {
        assertThat(duties("市农业农村局每季度召开一次调度会，重大事项及时向市政府报告。")).isEmpty();
        assertThat(duties("检测机构每季度开展抽检，出具检测报告。")).isEmpty();
    }

    @Test
    void readsWhoLeadsTheWhole() {
        ProposedDuty duty = only("由市农业农村局牵头，统筹推进本方案实施。");
        assertThat(duty.kind()).isEqualTo(DutyKind.LEADS);
        assertThat(duty.who()).containsExactly("市农业农村局");
    }

    @Test
    void leavesToATaskWhoLeadsIt() {
        assertThat(PlanReader.read("关于发展果园的意见\n一、重点任务\n（一）修渠。由市水利局牵头，组织疏浚干渠。").duties())
                .isEmpty();
    }

    @Test
    void readsEvaluationsOfTwoStagesWithTheirTimes() {
        List<ProposedDuty> duties = duties("2032年下半年由市发展改革委组织开展中期评估，2035年底前开展总结评估。");
        assertThat(duties)
                .extracting(ProposedDuty::kind)
                .containsExactly(DutyKind.MID_EVALUATION, DutyKind.FINAL_EVALUATION);
        assertThat(duties).extracting(duty -> duty.when().orElse("")).containsExactly("2032年下半年", "2035年底前");
        assertThat(duties.get(0).who()).containsExactly("市发展改革委");
    }

    @Test
    void readsAssessmentAndSpecialSupervision() {
        List<ProposedDuty> duties = duties("将果园提质纳入县区年度目标考核，列入市委、市政府专项督查。");
        assertThat(duties).extracting(ProposedDuty::kind).containsExactly(DutyKind.ASSESSMENT, DutyKind.SUPERVISION);
        assertThat(duties.get(1).who()).containsExactly("市委", "市政府");
    }

    @Test
    void leavesTheUnitsOfATaskAlone() {
        assertThat(duties("强化指导。（责任单位：市农业农村局，每年12月底前报市政府）")).isEmpty();
    }

    @Test
    void pointsToTheWords() {
        Proposal proposal = plan("领导小组办公室设在市农业农村局，承担日常工作。");
        ProposedDuty duty = proposal.duties().get(0);
        assertThat(proposal.text()
                        .substring(duty.evidence().start(), duty.evidence().end()))
                .isEqualTo("领导小组办公室设在市农业农村局");
    }

    private static ProposedDuty only(String sentence) {
        assertThat(duties(sentence)).hasSize(1);
        return duties(sentence).get(0);
    }

    private static List<ProposedDuty> duties(String sentence) {
        return plan(sentence).duties();
    }

    private static Proposal plan(String sentence) {
        return PlanReader.read("关于发展果园的意见\n一、重点任务\n（一）修渠。疏浚干渠。（责任单位：市水利局）\n二、组织实施\n（一）加强领导。" + sentence);
    }
}
