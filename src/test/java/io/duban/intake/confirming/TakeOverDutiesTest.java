package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.plan.Drafting;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.Provision;
import io.duban.plan.ProvisionKind;
import io.duban.plan.Provisions;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DubanTest
class TakeOverDutiesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Autowired
    Provisions provisions;

    @Autowired
    TakeOverDuties takeOver;

    @Autowired
    UndoCorrection undoCorrection;

    @Autowired
    LookUpProposal lookUp;

    @Autowired
    ConfirmProposal confirmProposal;

    @Autowired
    DutyEffects effects;

    private Drafting drafting;
    private Documents documents;
    private ProposalId id;

    @BeforeEach
    void aDocumentThatSettlesWhoReportsAndWhereTheOfficeSits() {
        drafting = new Drafting(context);
        documents = new Documents(context);
        id = takenIn("""
                领导小组办公室设在P发展改革局，承担日常工作。\
                各单位每年11月20日前将落实情况报领导小组办公室，P人民政府每年11月底前向市政府报告。\
                各单位每季度末报送进展情况。""");
    }

    @Test
    void proposesWhatWasReadAndTakesNothingOverByItself() {
        assertThat(duties())
                .extracting(Duty::kind)
                .containsExactly(
                        ProvisionKind.OFFICE, ProvisionKind.REPORT, ProvisionKind.REPORT, ProvisionKind.REPORT);
        assertThat(duties()).noneMatch(Duty::taken);

        PlanId plan = confirmProposal.confirm(id, new ConfirmProposal.Consent(0, null, true), drafting.staff);

        assertThat(plans.calendar(plan)).isEqualTo(ReportingCalendar.usual());
        assertThat(provisions.ofPlan(plan)).isEmpty();
    }

    @Test
    void makesReportingDatesTheCalendarOfThePlanAndKeepsTheWords() {
        takeOver.choose(id, 0, Set.of(2, 3, 4), drafting.staff);

        PlanId plan = confirmProposal.confirm(id, new ConfirmProposal.Consent(1, null, true), drafting.staff);

        assertThat(plans.calendar(plan).unitReportDue()).isEqualTo(MonthDay.of(11, 20));
        assertThat(plans.calendar(plan).consolidatedDue()).isEqualTo(MonthDay.of(11, 30));
        assertThat(provisions.ofPlan(plan)).extracting(Provision::kind).containsOnly(ProvisionKind.REPORT);
        assertThat(provisions.ofPlan(plan).get(0).words()).startsWith("各单位每年11月20日前");
        assertThat(plans.get(plan).officeUnitId()).isEqualTo(drafting.office);
    }

    @Test
    void undoesAChoiceAndRefusesOneOfAnOlderEdition() {
        takeOver.choose(id, 0, Set.of(1), drafting.staff);
        assertThatThrownBy(() -> takeOver.choose(id, 0, Set.of(2), drafting.head))
                .isInstanceOf(StaleAggregate.class);

        undoCorrection.undo(id, 1, drafting.staff);

        assertThat(duties()).noneMatch(Duty::taken);
    }

    @Test
    void knowsThatTheOfficeIsTheOneThatTookTheDocumentIn() {
        UnitId office = documents.unit("果品办");
        var staff = drafting.actor(office, Role.OFFICE_STAFF);
        ProposalId other = context.getBean(TakeInDocument.class).text(office, with("领导小组办公室设在P果品办。"), staff);
        ProposedPlan proposal = lookUp.get(other, staff);
        Duty duty = proposal.sheet().top().duties().get(0);
        assertThat(effects.of(duty, proposal, staff)).isEqualTo(new DutyEffect.SameOffice());
    }

    @Test
    void givesThePlanToTheOfficeOnlyWhereWhoeverConfirmsHasAPartInIt() {
        ProposedPlan proposal = lookUp.get(id, drafting.staff);
        Duty office = proposal.sheet().top().duties().get(0);
        assertThat(effects.of(office, proposal, drafting.staff)).isEqualTo(new DutyEffect.Words());

        UnitId seat = documents.unit("发展改革局");
        assertThat(effects.of(office, proposal, drafting.staff)).isEqualTo(new DutyEffect.Words());
        assertThat(effects.of(office, proposal, drafting.actor(seat, Role.OFFICE_HEAD)))
                .isEqualTo(new DutyEffect.Office(seat));
    }

    @Test
    void leavesADayOfTheFollowingYearToTheWords() {
        ProposalId other = takenIn("各单位于次年1月15日前将上年度落实情况报市政府。");
        ProposedPlan proposal = lookUp.get(other, drafting.staff);
        assertThat(effects.of(proposal.sheet().top().duties().get(0), proposal, drafting.staff))
                .isEqualTo(new DutyEffect.Words());
    }

    private ProposalId takenIn(String sentences) {
        return context.getBean(TakeInDocument.class).text(drafting.office, with(sentences), drafting.staff);
    }

    /** The document with a third part, and without the unit that is in no organization. */
    private String with(String sentences) {
        String part = "三、组织实施\n（四）加强领导。" + sentences + "（牵头单位：P水利局）\nP人民政府\n2020";
        return documents
                .text()
                .replace("、" + documents.place + "蚕桑管理站", "")
                .replace(documents.place + "蚕桑管理站", documents.place + "水利局")
                .replace(documents.place + "人民政府\n2020", part.replace("P", documents.place));
    }

    private List<Duty> duties() {
        return lookUp.get(id, drafting.staff).sheet().top().duties();
    }
}
