package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.CloseUnit;
import io.duban.plan.Responsibility;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideCompletion;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.AnswerObjection;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.ObjectToTask;
import io.duban.task.SignFor;
import io.duban.task.SigningState;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskRefusal;
import io.duban.task.TaskState;
import io.duban.task.TaskTurns;
import io.duban.task.YearPhase;
import io.duban.work.Answer;
import io.duban.work.Decision;
import io.duban.work.PassOn;
import io.duban.work.Turns;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class TaskLifeProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcClient database;

    Walk walk;
    Party lead;
    Party partner;

    @BeforeEach
    void office() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void asksEveryUnitToSignWithinTheWorkingDaysOfThePlan() {
        TaskId task = walk.issuedTask(lead, partner);
        assertThat(open(TestSteps.SIGN_FOR, task, lead.unit())).get().satisfies(item -> {
            assertThat(item.dueOn())
                    .isEqualTo(walk.task(task)
                            .parts()
                            .of(lead.unit())
                            .orElseThrow()
                            .signDueOn());
            assertThat(item.returned()).isFalse();
            assertThat(item.fromPerson()).isEqualTo(walk.officeHead.id());
        });
        assertThat(open(TestSteps.SIGN_FOR, task, partner.unit())).isPresent();
        assertThat(duty(task, TestSteps.SIGN_FOR, partner.unit()).doneAt()).isNull();
    }

    @Test
    void entersItsYearWhenEveryUnitHasSigned() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
        walk.sign(task, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.PLAN_WRITING);
        assertThat(walk.task(task).year()).isEqualTo(2020);
        assertThat(open(TestSteps.WRITE_ANNUAL_PLAN, task, null)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(lead.unit());
            assertThat(item.year()).isEqualTo(2020);
            assertThat(item.dueOn()).isEqualTo("2020-01-31");
        });
        assertThat(duty(task, TestSteps.SIGN_FOR, lead.unit()).doneAt())
                .isEqualTo(walk.clock().instant());
    }

    @Test
    void keepsWhoSignedAmongWhatTheyDid() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead);
        assertThat(database.sql("SELECT answer FROM worklist_done WHERE subject_id = ? AND done_by = ?")
                        .params(task.toString(), lead.officer().id().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("SIGNED");
    }

    @Test
    void refusesASecondSignatureAndOneOfSomebodyElse() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead);
        assertThatThrownBy(() -> walk.sign(task, lead)).isInstanceOf(TaskRefusal.AlreadySigned.class);
        assertThatThrownBy(() -> walk.the(SignFor.class).signFor(task, partner.unit(), lead.officer()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void signsForSeveralTasksAtOnceAndSaysWhichSaidNo() {
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(3, lead, partner)));
        walk.sign(tasks.get(1), lead);
        List<SignFor.Outcome> outcomes = walk.the(SignFor.class).signForAll(tasks, lead.unit(), lead.head());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.refusal() != null)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.task()).isEqualTo(tasks.get(1)));
        assertThat(tasks).allSatisfy(task -> assertThat(open(TestSteps.SIGN_FOR, task, lead.unit()))
                .isEmpty());
    }

    @Test
    void signsForTheOthersWhenSomeAreNotThePersonsOrNotThere() {
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(2, lead, partner)));
        TaskId elsewhere = walk.issuedTask(walk.party());
        TaskId nowhere = TaskId.next();
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        WorkItem passed = open(TestSteps.SIGN_FOR, tasks.get(0), lead.unit()).orElseThrow();
        walk.the(PassOn.class).to(passed.id(), colleague.id(), "", lead.officer());

        List<SignFor.Outcome> outcomes = walk.the(SignFor.class)
                .signForAll(List.of(tasks.get(0), elsewhere, nowhere, tasks.get(1)), lead.unit(), lead.officer());

        assertThat(outcomes)
                .extracting(
                        outcome -> outcome.task(),
                        outcome -> outcome.refusal() == null
                                ? ""
                                : outcome.refusal().key())
                .containsExactly(
                        tuple(tasks.get(0), "refusal.task.notYours"),
                        tuple(elsewhere, "refusal.task.unknown"),
                        tuple(nowhere, "refusal.task.unknown"),
                        tuple(tasks.get(1), ""));
        assertThat(open(TestSteps.SIGN_FOR, tasks.get(1), lead.unit())).isEmpty();
        assertThat(open(TestSteps.SIGN_FOR, tasks.get(0), lead.unit())).isPresent();
    }

    @Test
    void asksTheOfficeWhenAUnitObjectsWhileTheOtherSigns() {
        TaskId task = walk.issuedTask(lead, partner);
        object(task, partner);
        walk.sign(task, lead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.OBJECTED);
        assertThat(open(TestSteps.ANSWER_OBJECTION, task, partner.unit())).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(walk.office);
            assertThat(item.fromPerson()).isEqualTo(partner.officer().id());
            assertThat(item.dueOn()).isEqualTo("2020-01-09");
        });
        assertThat(open(TestSteps.ANSWER_OBJECTION, task, lead.unit())).isEmpty();
    }

    @Test
    void asksTheUnitAgainWithAFewDaysWhenTheOfficeInsists() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.on("2020-01-09");
        object(task, partner);
        walk.the(AnswerObjection.class).insist(reply(task, partner), walk.staff);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
        assertThat(open(TestSteps.SIGN_FOR, task, partner.unit())).get().satisfies(item -> {
            assertThat(item.returned()).isTrue();
            assertThat(item.dueOn()).isEqualTo("2020-01-14");
        });
        walk.sign(task, lead, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void asksTheUnitForAnotherPartWhenTheOfficeAdjusts() {
        TaskId task = walk.issuedTask(lead, partner);
        object(task, partner);
        walk.the(AnswerObjection.class).adjust(reply(task, partner), Responsibility.RESPONSIBLE, walk.staff);
        assertThat(walk.task(task).parts().of(partner.unit()).orElseThrow().responsibility())
                .isEqualTo(Responsibility.RESPONSIBLE);
        walk.sign(task, lead, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void goesOnWithoutAUnitThatWasReleased() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead);
        object(task, partner);
        walk.the(AnswerObjection.class).release(reply(task, partner), null, walk.staff);
        walk.runJobs();
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(walk.task(task).parts().of(partner.unit()).orElseThrow().state())
                .isEqualTo(SigningState.RELEASED);
        assertThat(walk.task(task).parts().partners()).containsExactly(lead.unit());
    }

    @Test
    void asksTheSuccessorInAnotherRound() {
        Party successor = walk.party();
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, partner);
        object(task, lead);
        walk.the(AnswerObjection.class).release(reply(task, lead), successor.unit(), walk.staff);
        walk.runJobs();
        assertThat(walk.task(task).leadUnitId()).isEqualTo(successor.unit());
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
        walk.sign(task, successor);
        assertThat(open(TestSteps.WRITE_ANNUAL_PLAN, task, null))
                .get()
                .extracting(WorkItem::unitId)
                .isEqualTo(successor.unit());
    }

    @Test
    void takesNoClosedUnitForASuccessor() {
        Party closed = walk.party();
        TaskId task = walk.issuedTask(lead, partner);
        object(task, lead);
        walk.the(CloseUnit.class)
                .close(closed.unit(), LocalDate.of(2019, 12, 31), walk.person(walk.office, Role.ADMIN));
        assertThatThrownBy(() -> walk.the(AnswerObjection.class).release(reply(task, lead), closed.unit(), walk.staff))
                .isInstanceOf(TaskRefusal.SuccessorClosed.class);
    }

    @Test
    void keepsTheLeadUntilAnotherUnitTakesIt() {
        TaskId task = walk.issuedTask(lead, partner);
        object(task, lead);
        assertThatThrownBy(() -> walk.the(AnswerObjection.class).release(reply(task, lead), null, walk.staff))
                .isInstanceOf(TaskRefusal.LeadNeedsSuccessor.class);
    }

    @Test
    void letsTwoUnitsGoTheirOwnWaysAtTheSameTime() {
        Party third = walk.party();
        TaskId task = walk.issuedTask(lead, partner, third);
        object(task, partner);
        object(task, third);
        walk.the(AnswerObjection.class).insist(reply(task, partner), walk.staff);
        walk.sign(task, lead);
        walk.the(AnswerObjection.class).release(reply(task, third), null, walk.staff);
        assertThat(open(TestSteps.SIGN_FOR, task, partner.unit())).isPresent();
        assertThat(open(TestSteps.SIGN_FOR, task, third.unit())).isEmpty();
        assertThat(open(TestSteps.ANSWER_OBJECTION, task, third.unit())).isEmpty();
        walk.sign(task, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void notesALateSignatureOnceAndStillTakesIt() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.on("2020-01-09");
        assertThat(duty(task, TestSteps.SIGN_FOR, partner.unit()).lateNoted()).isNull();
        walk.on("2020-01-10");
        assertThat(duty(task, TestSteps.SIGN_FOR, partner.unit()).lateNoted()).isNotNull();
        assertThat(open(TestSteps.SIGN_FOR, task, partner.unit())).isPresent();
        walk.sign(task, lead, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void watchesTheSignatureAgainAfterAnObjectionCameBack() {
        TaskId task = walk.issuedTask(lead, partner);
        object(task, partner);
        walk.the(AnswerObjection.class).insist(reply(task, partner), walk.staff);
        walk.on("2020-01-20");
        assertThat(duty(task, TestSteps.SIGN_FOR, partner.unit()).lateNoted()).isNotNull();
    }

    @Test
    void givesTheAnnualPlanBackToTheLeadUnit() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.writeAnnualPlan(task, lead);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.PLAN_IN_REVIEW);
        walk.on("2020-02-03");
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.giveBack("节点太少"), walk.staff);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.PLAN_WRITING);
        assertThat(open(TestSteps.WRITE_ANNUAL_PLAN, task, null)).get().satisfies(item -> {
            assertThat(item.returned()).isTrue();
            assertThat(item.dueOn()).isEqualTo("2020-02-06");
            assertThat(item.fromPerson()).isEqualTo(walk.staff.id());
        });
        walk.planYear(task, lead);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.RUNNING);
    }

    @Test
    void waitsForTheReportingWindow() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.on("2020-11-14");
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.RUNNING);
        walk.on("2020-11-15");
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
        assertThat(open(TestSteps.WRITE_REPORT, task, partner.unit()))
                .get()
                .extracting(WorkItem::dueOn)
                .isEqualTo(LocalDate.of(2020, 12, 10));
    }

    @Test
    void goesThroughEveryYearToItsCompletion() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        for (int year = 2020; year <= 2021; year++) {
            assertThat(walk.task(task).year()).isEqualTo(year);
            walk.planYear(task, lead);
            walk.openReporting(task);
            walk.reportAll(task, lead, partner);
            walk.approveReport(task, lead);
        }
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETION_REVIEW);
        walk.claim(task, lead);
        walk.acceptClaim(task);
        walk.verifyClaim(task);
        Task completed = walk.task(task);
        assertThat(completed.state()).isEqualTo(TaskState.COMPLETED);
        walk.writeOff(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(completed.course().completedAt()).isEqualTo(walk.clock().instant());
        assertThat(database.sql("SELECT COUNT(*) FROM worklist_item WHERE subject_id = ?")
                        .param(task.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void goesBackFromItsCompletionReviewToTheLeadAndThroughTheReviewsAgain() {
        TaskId task = walk.completionReviewed(lead);
        walk.the(DecideCompletion.class).decide(task, Decision.giveBack("请补充验收报告。"), false, walk.staff);
        walk.runJobs();

        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
        assertThat(open(TestSteps.REVIEW_COMPLETION, task, null)).isEmpty();
        assertThat(open(TestSteps.WRITE_REPORT, task, lead.unit())).isEmpty();
        assertThat(open(TestSteps.CONSOLIDATE, task, null)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(lead.unit());
            assertThat(item.returned()).isTrue();
        });

        walk.approveReport(task, lead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETION_REVIEW);
        walk.the(DecideCompletion.class).decide(task, Decision.agree("已通过验收。"), false, walk.staff);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void isOnlyConfirmedWhereItRunsOnAnOlderModelThatDrawsNoWayBack() throws IOException {
        String reviewed = Files.readString(Path.of("src/test/resources/io/duban/process/task-life-with-review.bpmn"));
        String now = Files.readString(Path.of("processes/task-life.bpmn"));
        deploy(reviewed.replaceAll(
                        "(?s)<bpmn:sequenceFlow id=\"reviewCompletionToAnnualReport\".*?</bpmn:sequenceFlow>", "")
                .replaceAll("<bpmn:(incoming|outgoing)>reviewCompletionToAnnualReport</bpmn:\\1>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"reviewCompletionToAnnualReportEdge\".*?</bpmndi:BPMNEdge>", ""));
        TaskId task = walk.atItsEnd(lead);
        deploy(now);

        assertThat(canGoBack(task)).isFalse();
        assertThatThrownBy(() ->
                        walk.the(DecideCompletion.class).decide(task, Decision.giveBack("请补充。"), false, walk.staff))
                .isInstanceOf(WorkRefusal.NotOffered.class);
        walk.the(DecideCompletion.class).decide(task, Decision.agree("已通过验收。"), false, walk.staff);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(canGoBack(walk.completionReviewed(walk.party()))).isTrue();
    }

    private boolean canGoBack(TaskId task) {
        return walk.the(Turns.class)
                .step(TaskTurns.completion(task))
                .orElseThrow()
                .offers(Answer.RETURNED);
    }

    private void deploy(String model) {
        ReleaseModels.release(
                walk.the(RepositoryService.class),
                "task-life.bpmn",
                Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
    }

    private void object(TaskId task, Party party) {
        walk.the(ObjectToTask.class)
                .object(task, party.unit(), new ObjectToTask.Words("不属本单位职责", "请改由他单位承担"), party.officer());
    }

    private static AnswerObjection.Reply reply(TaskId task, Party party) {
        return new AnswerObjection.Reply(task, party.unit(), "经研究，答复如下。");
    }

    private Optional<WorkItem> open(StepKey step, TaskId task, @Nullable UnitId unit) {
        return workItems.open(step, task.value(), unit);
    }

    /** The last one of the step that the unit was asked for. */
    private Duty duty(TaskId task, StepKey step, UnitId unit) {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.step().isSameStepAs(step) && duty.unitId().equals(unit))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
