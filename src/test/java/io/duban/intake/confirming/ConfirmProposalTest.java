package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.plan.Drafting;
import io.duban.plan.LimitKind;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanKind;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.Responsibility;
import io.duban.plan.SubmitPlan;
import io.duban.shared.NotPermitted;
import io.duban.shared.StaleAggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class ConfirmProposalTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    LookUpProposal lookUp;

    @Autowired
    CorrectItems correctItems;

    @Autowired
    MatchName matchName;

    @Autowired
    UndoCorrection undoCorrection;

    @Autowired
    ConfirmProposal confirmProposal;

    private Drafting drafting;
    private Documents documents;
    private ProposalId id;

    @BeforeEach
    void aDocumentTakenIn() {
        drafting = new Drafting(context);
        documents = new Documents(context);
        id = documents.takenIn(drafting);
    }

    @Test
    void proposesWhatTheDocumentSaysAndLeavesUnknownNamesOpen() {
        Sheet sheet = view().proposal().sheet();
        assertThat(sheet.head().title()).isEqualTo(documents.place + "人民政府关于推进灌区节水改造的实施意见");
        assertThat(sheet.head().kind()).isEqualTo(PlanKind.IMPLEMENTING_OPINION);
        assertThat(List.of(sheet.head().periodStart(), sheet.head().periodEnd()))
                .containsExactly(2020, 2022);
        assertThat(sheet.rows()).extracting(row -> row.item().title()).containsExactly("改造骨干渠道", "推广高效灌溉", "加强用水计量");
        assertThat(sheet.row(1).item().units())
                .containsExactly(
                        new ItemUnit(documents.water, Responsibility.LEAD, false),
                        new ItemUnit(documents.farming, Responsibility.COOPERATING, false));
        assertThat(sheet.row(2).item().units())
                .containsExactly(new ItemUnit(documents.farming, Responsibility.LEAD, true));
        assertThat(sheet.row(2).unmatched()).extracting(NamedUnit::name).containsExactly(documents.place + "蚕桑管理站");
        assertThat(sheet.row(2).item().timeLimit().dueOn()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(sheet.row(3).item().timeLimit().kind()).isEqualTo(LimitKind.CONTINUOUS);
        assertThat(sheet.row(1).item().indicators().get(0).targets().get(0).year())
                .isEqualTo(2022);
    }

    @Test
    void refusesWhileAnythingIsMissingAndNamesIt() {
        assertThat(view().gaps()).extracting(Gap::place).containsExactly("names");
        assertThatThrownBy(
                        () -> confirmProposal.confirm(id, new ConfirmProposal.Consent(0, null, true), drafting.staff))
                .isInstanceOf(ProposalRefusal.Unfinished.class);

        matchName.match(id, documents.place + "蚕桑管理站", Set.of(), drafting.staff);

        assertThat(view().gaps()).extracting(Gap::place).containsExactly("row-3");
        assertThat(plansOfTheOffice()).isZero();
    }

    @Test
    void makesADraftThatIsReadyToBeHandedIn() {
        matchName.match(id, documents.place + "蚕桑管理站", Set.of(documents.farming), drafting.staff);

        PlanId plan = confirmProposal.confirm(id, new ConfirmProposal.Consent(1, null, true), drafting.staff);

        Plan made = plans.get(plan);
        assertThat(made.head().documentNumber()).isEqualTo(documents.place + "政发〔2020〕7号");
        List<PlanItem> items = plans.items(plan);
        assertThat(items).extracting(PlanItem::number).containsExactly("1", "2", "3");
        assertThat(items.get(2).units()).containsExactly(new ItemUnit(documents.farming, Responsibility.LEAD, false));
        assertThat(jdbc.sql(
                                "SELECT GROUP_CONCAT(body ORDER BY position SEPARATOR '') FROM plan_clause WHERE plan_id = ?")
                        .param(plan.toString())
                        .query(String.class)
                        .single())
                .contains("坚持节水优先", "安装量水设施");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ?"
                                + " AND act = 'IntakeAct.DOCUMENT_CONFIRMED'")
                        .param(plan.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        context.getBean(SubmitPlan.class).submit(plan, null, drafting.staff);
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.TO_APPROVE);
    }

    @Test
    void becomesAPlanOnlyOnce() {
        matchName.match(id, documents.place + "蚕桑管理站", Set.of(documents.farming), drafting.staff);
        PlanId plan = confirmProposal.confirm(id, new ConfirmProposal.Consent(1, null, true), drafting.staff);

        assertThatThrownBy(
                        () -> confirmProposal.confirm(id, new ConfirmProposal.Consent(2, null, true), drafting.staff))
                .isInstanceOf(ProposalRefusal.AlreadyConfirmed.class);
        assertThat(view().proposal().planId()).isEqualTo(plan);
        assertThat(plansOfTheOffice()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatWasDroppedAndTakesInWhatWasAdded() {
        correctItems.drop(id, new CorrectItems.Shown(3, 0), drafting.staff);
        correctItems.drop(id, new CorrectItems.Shown(2, 0), drafting.staff);
        List<ItemUnit> lead = List.of(Drafting.lead(documents.water));
        correctItems.add(id, null, drafting.item("9", "培训管水员", lead, List.of()), drafting.staff);

        PlanId plan = confirmProposal.confirm(id, new ConfirmProposal.Consent(3, null, true), drafting.staff);

        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1", "9");
    }

    @Test
    void undoesOneCorrectionAfterTheOther() {
        Sheet asRead = view().proposal().sheet();
        correctItems.change(id, new CorrectItems.Shown(1, 0), drafting.item("1"), List.of(), drafting.staff);
        correctItems.drop(id, new CorrectItems.Shown(2, 0), drafting.staff);
        correctItems.add(id, null, drafting.item("9"), drafting.staff);
        assertThat(view().corrections()).isEqualTo(3);

        for (int number = 3; number > 0; number--) {
            undoCorrection.undo(id, number, drafting.staff);
        }

        assertThat(view().proposal().sheet().rows()).isEqualTo(asRead.rows());
        assertThat(view().corrections()).isZero();
        assertThatThrownBy(() -> undoCorrection.undo(id, 1, drafting.staff))
                .isInstanceOf(ProposalRefusal.NothingToUndo.class);
    }

    @Test
    void letsTwoPeopleCorrectDifferentTasksButNotTheSameOneUnseen() {
        correctItems.change(id, new CorrectItems.Shown(1, 0), drafting.item("1"), List.of(), drafting.staff);
        correctItems.drop(id, new CorrectItems.Shown(2, 0), drafting.head);

        assertThatThrownBy(() -> correctItems.drop(id, new CorrectItems.Shown(1, 0), drafting.head))
                .isInstanceOf(StaleAggregate.class);
        assertThatThrownBy(() -> confirmProposal.confirm(id, new ConfirmProposal.Consent(0, null, true), drafting.head))
                .isInstanceOf(StaleAggregate.class);
        assertThat(view().proposal().sheet().row(1).dropped()).isFalse();
    }

    @Test
    void isForThePeopleOfItsOfficeOnly() {
        assertThatThrownBy(() -> lookUp.view(id, drafting.waterOfficer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> correctItems.drop(id, new CorrectItems.Shown(1, 0), drafting.waterOfficer))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> context.getBean(TakeInDocument.class)
                        .text(drafting.office, documents.text(), drafting.waterOfficer))
                .isInstanceOf(NotPermitted.class);
        assertThat(lookUp.open(drafting.waterOfficer)).isEmpty();
        assertThat(lookUp.open(drafting.head))
                .extracting(ProposedPlans.Listed::id)
                .containsExactly(id);
    }

    private LookUpProposal.View view() {
        return lookUp.view(id, drafting.staff);
    }

    private int plansOfTheOffice() {
        return jdbc.sql("SELECT COUNT(*) FROM plan_plan WHERE office_unit_id = ?")
                .param(drafting.office.toString())
                .query(Integer.class)
                .single();
    }
}
