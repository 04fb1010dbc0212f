package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.plan.GiveOpinion;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.DecideReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.AskUnit;
import io.duban.work.AskUnitRefusal;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One unit more or less is asked at a step that waits for several; the engine's numbers stay right. */
@DubanTest
class AskUnitProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Party lead;
    private Party partner;
    private Party third;

    @BeforeEach
    void units() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        third = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
        OwnModels.putBack(context, "annualReport");
    }

    @Test
    void aPlanGoesOnOnceTheUnitThatWasAddedHasAnsweredToo() {
        PlanId plan = consulted();
        String item = item(TestSteps.GIVE_OPINION, plan.value(), lead);
        asking().add(item, third.unit(), "涉及贵单位", walk.staff);
        assertThat(numbers(plan.value()))
                .containsExactly("nrOfActiveInstances 3", "nrOfCompletedInstances 0", "nrOfInstances 3");
        assertThat(open(TestSteps.GIVE_OPINION, plan.value(), third.unit()))
                .get()
                .extracting(WorkItem::dueOn)
                .isEqualTo(LocalDate.of(2020, 1, 10));
        opinion(plan, lead);
        opinion(plan, partner);
        assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isEmpty();
        opinion(plan, third);
        assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isPresent();
    }

    @Test
    void aPlanGoesOnWithoutTheUnitThatWasLeftOut() {
        PlanId plan = consulted();
        asking().add(item(TestSteps.GIVE_OPINION, plan.value(), lead), third.unit(), "", walk.staff);
        asking().remove(item(TestSteps.GIVE_OPINION, plan.value(), third), "不涉及", walk.staff);
        assertThat(numbers(plan.value()))
                .containsExactly("nrOfActiveInstances 2", "nrOfCompletedInstances 0", "nrOfInstances 2");
        opinion(plan, lead);
        opinion(plan, partner);
        assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isPresent();
        assertThat(journal(plan.value())).containsExactly("WorkAct.UNIT_ASKED ", "WorkAct.UNIT_LEFT_OUT 不涉及");
    }

    /** Where the engine by itself would wait for ever, or end the process. */
    @Test
    void goesOnAtOnceWhereAllOthersHaveAnswered() {
        PlanId plan = consulted();
        opinion(plan, lead);
        asking().remove(item(TestSteps.GIVE_OPINION, plan.value(), partner), "逾期未答复", walk.staff);
        assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isPresent();
        assertThat(open(TestSteps.GIVE_OPINION, plan.value(), partner.unit())).isEmpty();
    }

    @Test
    void refusesToLeaveNobody() {
        PlanId plan = consulted();
        asking().remove(item(TestSteps.GIVE_OPINION, plan.value(), partner), "不涉及", walk.staff);
        String last = item(TestSteps.GIVE_OPINION, plan.value(), lead);
        assertThatThrownBy(() -> asking().remove(last, "不涉及", walk.staff)).isInstanceOf(AskUnitRefusal.LastOne.class);
        opinion(plan, lead);
        assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isPresent();
    }

    @Test
    void isTheOfficesAloneAndHasAReason() {
        PlanId plan = consulted();
        String item = item(TestSteps.GIVE_OPINION, plan.value(), lead);
        for (Actor.Person other : List.of(lead.officer(), lead.head(), partner.head(), walk.supervisor)) {
            assertThatThrownBy(() -> asking().choice(item, other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> asking().add(item, third.unit(), "", other))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> asking().remove(item, "不涉及", other)).isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> asking().remove(item, " ", walk.staff)).isInstanceOf(WorkRefusal.ReasonMissing.class);
        opinion(plan, partner);
        for (UnitId unit : List.of(lead.unit(), partner.unit(), UnitId.next())) {
            assertThatThrownBy(() -> asking().add(item, unit, "", walk.staff))
                    .isInstanceOf(AskUnitRefusal.CannotBeAsked.class);
        }
    }

    /** Which units sign for a task, and who does what one does alone, is nothing of the kind. */
    @Test
    void isRefusedWhereTheTaskItselfSaysWhoIsAskedOrOneUnitIs() {
        TaskId task = walk.issuedTask(lead, partner);
        String signing = item(TestSteps.SIGN_FOR, task.value(), lead);
        assertThatThrownBy(() -> asking().add(signing, third.unit(), "", walk.staff))
                .isInstanceOf(AskUnitRefusal.NotOneOfSeveral.class);
        assertThatThrownBy(() -> asking().remove(signing, "不涉及", walk.staff))
                .isInstanceOf(AskUnitRefusal.NotOneOfSeveral.class);
        walk.sign(task, lead, partner);
        String writing = item(TestSteps.WRITE_ANNUAL_PLAN, task.value(), lead);
        assertThatThrownBy(() -> asking().add(writing, third.unit(), "", walk.staff))
                .isInstanceOf(AskUnitRefusal.NotOneOfSeveral.class);
    }

    /** A part of the process of several steps: at whichever of them the unit stands. */
    @Test
    void aReportGoesOnWithoutTheUnitThatDoesNotReportWhichCanBeAskedAgain() {
        TaskId task = reporting();
        walk.report(task, partner);
        asking().remove(item(TestSteps.APPROVE_UNIT_REPORT, task.value(), partner), "并入牵头单位", walk.staff);
        assertThat(numbers(task.value()))
                .containsExactly("nrOfActiveInstances 1", "nrOfCompletedInstances 0", "nrOfInstances 1");
        String writing = item(TestSteps.WRITE_REPORT, task.value(), lead);
        assertThatThrownBy(() -> asking().add(writing, third.unit(), "", walk.staff))
                .isInstanceOf(AskUnitRefusal.CannotBeAsked.class);
        asking().add(writing, partner.unit(), "还是单独报告", walk.staff);
        assertThat(numbers(task.value()))
                .containsExactly("nrOfActiveInstances 2", "nrOfCompletedInstances 0", "nrOfInstances 2");
        walk.reportAll(task, lead);
        assertThat(open(TestSteps.CONSOLIDATE, task.value(), null)).isEmpty();
        asking().remove(item(TestSteps.WRITE_REPORT, task.value(), partner), "逾期未报", walk.staff);
        walk.consolidate(task, lead);
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        assertThat(database.sql("SELECT COUNT(*) FROM task_duty WHERE task_id = ? AND unit_id = ? AND year = 2020"
                                + " AND dropped_at IS NULL AND done_at IS NULL")
                        .params(task.toString(), partner.unit().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void worksOnAStepThatSomebodyElseHasDrawn() throws IOException {
        Variant.countersigned().release(context);
        TaskId task = reporting();
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
        StepKey countersign = StepKey.of("annualReport:countersign");
        asking().remove(item(countersign, task.value(), partner), "已口头会签", walk.staff);
        assertThat(open(countersign, task.value(), partner.unit())).isEmpty();
        asking().add(item(countersign, task.value(), lead), partner.unit(), "", walk.staff);
        agree(task, lead);
        assertThat(open(TestSteps.REVIEW_REPORT, task.value(), null)).isEmpty();
        agree(task, partner);
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void letsNoTwoAtOnceLeaveNobody() throws Exception {
        for (int round = 0; round < 12; round++) {
            PlanId plan = consulted();
            String one = item(TestSteps.GIVE_OPINION, plan.value(), lead);
            String other = item(TestSteps.GIVE_OPINION, plan.value(), partner);
            List<Throwable> failures =
                    AtOnce.failures(() -> asking().remove(one, "不涉及", walk.staff), () -> asking().remove(
                                    other, "不涉及", walk.officeHead));
            assertThat(failures).singleElement().satisfies(failure -> assertThat(AtOnce.isAnOrderlyLoss(failure))
                    .as(failure.toString())
                    .isTrue());
            Party left = open(TestSteps.GIVE_OPINION, plan.value(), lead.unit()).isPresent() ? lead : partner;
            opinion(plan, left);
            assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isPresent();
        }
    }

    /** Whoever is first: what comes after begins once, when nobody is left to answer. */
    @Test
    void goesOnWhileOneIsLeftOutAndTheOtherAnswers() throws Exception {
        for (int round = 0; round < 12; round++) {
            PlanId plan = consulted();
            String one = item(TestSteps.GIVE_OPINION, plan.value(), lead);
            List<Throwable> failures =
                    AtOnce.failures(() -> asking().remove(one, "不涉及", walk.staff), () -> opinion(plan, partner));
            assertThat(failures).hasSizeLessThan(2).allMatch(AtOnce::isAnOrderlyLoss);
            Stream.of(lead, partner)
                    .filter(party -> open(TestSteps.GIVE_OPINION, plan.value(), party.unit())
                            .isPresent())
                    .forEach(party -> opinion(plan, party));
            assertThat(open(TestSteps.REVISE_PLAN, plan.value(), null)).isPresent();
        }
    }

    private AskUnit asking() {
        return walk.the(AskUnit.class);
    }

    /** What the engine counts of the only part of its processes that waits for several units. */
    private List<String> numbers(UUID subject) {
        String[] processes =
                runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .list()
                        .stream()
                        .map(Execution::getId)
                        .toArray(String[]::new);
        return runtimeService.createVariableInstanceQuery().processInstanceIdIn(processes).list().stream()
                .filter(variable -> variable.getName().startsWith("nrOf"))
                .map(variable -> variable.getName() + " " + variable.getValue())
                .sorted()
                .toList();
    }

    private List<String> journal(UUID subject) {
        return database.sql("""
                        SELECT CONCAT(act, ' ', COALESCE(reason, '')) FROM journal_entry
                        WHERE subject_id = ? AND act LIKE 'WorkAct%' ORDER BY seq""").param(subject.toString()).query(String.class).list();
    }

    private PlanId consulted() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(2, lead, partner));
        walk.the(SubmitPlan.class).submit(plan, LocalDate.of(2020, 1, 10), walk.staff);
        return plan;
    }

    private void opinion(PlanId plan, Party party) {
        walk.the(GiveOpinion.class).give(plan, party.unit(), new GiveOpinion.Words(true, ""), party.officer());
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private void agree(TaskId task, Party unit) {
        var at = new DecideReport.At(walk.year(task), "countersign", unit.unit());
        walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。"), unit.head());
    }

    private String item(StepKey step, UUID subject, Party unit) {
        return open(step, subject, unit.unit()).orElseThrow().id();
    }

    private Optional<WorkItem> open(StepKey step, UUID subject, UnitId unit) {
        return walk.the(WorkItems.class).open(step, subject, unit);
    }
}
