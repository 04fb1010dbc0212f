package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.ledger.ProcessPictures;
import io.duban.modeling.OwnModels;
import io.duban.modeling.RunningProcesses;
import io.duban.modeling.Standing;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideCompletion;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import io.duban.work.Decision;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Tasks at each step of their year go on by a version of their life that notes late annual plans. */
@DubanTest
class MovedTasksTest {

    private static final String MODEL = "taskLife";

    @Autowired
    ApplicationContext context;

    private Moving moving;
    private Walk walk;
    private Party lead;

    @BeforeEach
    void anAdmin() {
        moving = new Moving(context, MODEL);
        walk = moving.walk;
        lead = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        moving.theWorkListIsWhatTheEngineHasOpen();
        OwnModels.release(context, MODEL);
    }

    @Test
    void goOnFromEachStepOfTheirYear() throws IOException {
        TaskId signing = walk.issuedTask(lead);
        TaskId writing = signed();
        TaskId reviewing = signed();
        walk.writeAnnualPlan(reviewing, lead);
        TaskId running = planned();
        noteLatePlans().release(context);
        moving.allMoved(4);

        assertThat(walk.task(running).course().phase()).isEqualTo(YearPhase.RUNNING);
        assertThat(moving.waiting(walk.staff, reviewing)).containsExactly("reviewAnnualPlan " + moving.newest());
        Duty plan = walk.the(Duties.class).ofTask(writing).stream()
                .filter(duty -> duty.step().node().equals("writeAnnualPlan"))
                .findFirst()
                .orElseThrow();
        walk.on(Objects.requireNonNull(plan.dueOn()).plusDays(1).toString());
        assertThat(walk.the(Duties.class).find(plan.id()).orElseThrow().lateNoted())
                .isNotNull();
        walk.sign(signing, lead);
        assertThat(moving.waiting(lead.officer(), signing)).containsExactly("writeAnnualPlan " + moving.newest());
        walk.planYear(writing, lead);
        walk.the(DecideAnnualPlan.class).decide(walk.year(reviewing), Decision.agree("同意"), walk.staff);
        for (TaskId task : List.of(writing, reviewing, running)) {
            walk.openReporting(task);
            walk.reportAll(task, lead);
            walk.approveReport(task, lead);
            assertThat(walk.task(task).year()).isEqualTo(2021);
        }
    }

    /** The report is called by the life of the task: each of them goes on by another version of its own. */
    @Test
    void goOnWhileTheirReportIsCalled() throws IOException {
        Moving reports = new Moving(context, "annualReport");
        TaskId task = planned();
        walk.openReporting(task);
        TaskId reported = planned();
        walk.openReporting(reported);
        walk.reportAll(reported, lead);
        walk.consolidate(reported, lead);
        assertThat(walk.the(RunningProcesses.class).standing(MODEL))
                .contains(new Standing(moving.before, "annualReport", 2));
        noteLatePlans().release(context);
        moving.allMoved(2);
        Variant.countersigned().release(context);
        reports.allMoved(2);
        OwnModels.release(context, "annualReport");

        assertThat(walk.the(ProcessPictures.class).of(task.toString(), Locale.CHINA))
                .anySatisfy(picture -> assertThat(picture.active()).containsExactly("annualReport"))
                .anySatisfy(picture -> assertThat(picture.active()).contains("writeReport"));
        walk.acceptReview(reported);
        walk.approve(reported);
        assertThat(walk.task(reported).year()).isEqualTo(2021);
        assertThat(moving.waiting(lead.officer(), reported)).containsExactly("writeAnnualPlan " + moving.newest());
    }

    @Test
    void endAfterwardsAsTheirEndWasBegun() throws IOException {
        TaskId task = walk.atItsEnd(lead);
        walk.claim(task, lead);
        noteLatePlans().release(context);
        moving.carriedOut(moving.begin(Map.of(), false));
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETION_REVIEW);
        walk.acceptClaim(task);
        walk.verifyClaim(task);
        walk.writeOff(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
    }

    /** Nothing of the newer model stands for the step, so that it stays where it is and ends as it was begun. */
    @Test
    void stayWhereTheOfficeAloneConfirmsTheEnd() {
        OwnModels.releaseOlder(context, MODEL, "task-life-with-review.bpmn");
        int older = moving.newest();
        TaskId task = walk.atItsEnd(lead);
        OwnModels.release(context, MODEL);
        moving.carriedOut(moving.begin(older, Map.of(), false));
        assertThat(moving.waiting(walk.staff, task)).containsExactly("reviewCompletion " + older);
        walk.the(DecideCompletion.class).decide(task, Decision.agree("已通过验收。"), false, walk.staff);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
    }

    private static Variant noteLatePlans() throws IOException {
        return Variant.of("task-life.bpmn").add("""
                <bpmn:boundaryEvent id="planDue" name="计划到期" attachedToRef="writeAnnualPlan" cancelActivity="false">%s
                  <bpmn:timerEventDefinition id="planDueTimer"/>
                </bpmn:boundaryEvent>
                <bpmn:serviceTask id="noteLatePlan" name="记录逾期计划">%s</bpmn:serviceTask>
                <bpmn:endEvent id="latePlanNoted" name="已记录">%s</bpmn:endEvent>
                <bpmn:sequenceFlow id="planDueToNoteLatePlan" sourceRef="planDue" targetRef="noteLatePlan"/>
                <bpmn:sequenceFlow id="noteLatePlanToLatePlanNoted" sourceRef="noteLatePlan" targetRef="latePlanNoted"/>
                """.formatted(
                        Variant.says("name.en", "Plan due", "at", "annualPlan"),
                        Variant.says("name.en", "Note the late plan", "does", "noteLateness"),
                        Variant.says("name.en", "Noted")));
    }

    private TaskId signed() {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        return task;
    }

    private TaskId planned() {
        TaskId task = signed();
        walk.planYear(task, lead);
        return task;
    }
}
