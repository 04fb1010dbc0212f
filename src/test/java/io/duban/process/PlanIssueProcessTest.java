package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.plan.DecidePlan;
import io.duban.plan.GiveOpinion;
import io.duban.plan.IssuedTasks;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.RevisePlan;
import io.duban.plan.SubmitPlan;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class PlanIssueProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcClient database;

    @Autowired
    ManagementService managementService;

    @Autowired
    RuntimeService runtimeService;

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
    void goesStraightToTheHeadWithoutConsultation() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        assertThat(open(TestSteps.APPROVE_PLAN, plan, null)).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(walk.office);
            assertThat(item.fromPerson()).isEqualTo(walk.staff.id());
            assertThat(item.taskId()).isNull();
        });
    }

    @Test
    void issuesEveryItemInBatchesAndFinishes() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(2 * IssueBatch.SIZE + 3, lead, partner));
        List<TaskId> tasks = walk.issue(plan);
        assertThat(tasks).hasSize(2 * IssueBatch.SIZE + 3);
        assertThat(walk.the(IssuedTasks.class).count(plan)).isEqualTo(tasks.size());
        assertThat(walk.the(Plans.class).get(plan).state()).isEqualTo(PlanState.ISSUED);
        assertThat(tasks).allSatisfy(task -> {
            assertThat(workItems.open(TestSteps.SIGN_FOR, task.value(), lead.unit()))
                    .isPresent();
            assertThat(workItems.open(TestSteps.SIGN_FOR, task.value(), partner.unit()))
                    .isPresent();
        });
    }

    @Test
    void goesOnAfterABatchThatFailedWithoutDoublingATask() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(IssueBatch.SIZE + 5, lead));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        oneBatch(plan);
        assertThat(walk.the(IssuedTasks.class).count(plan)).isEqualTo(IssueBatch.SIZE);
        // The next batch dies after it has written its rows and begun its processes.
        database.sql("ALTER TABLE worklist_item ADD CONSTRAINT dies CHECK (plan_id <> '%s' OR title <> '建设第25号泵站')"
                        .formatted(plan))
                .update();
        try {
            assertThatThrownBy(() -> oneBatch(plan)).isInstanceOf(RuntimeException.class);
            assertThat(walk.the(IssuedTasks.class).count(plan)).isEqualTo(IssueBatch.SIZE);
            assertThat(walk.the(Plans.class).get(plan).state()).isEqualTo(PlanState.ISSUING);
        } finally {
            database.sql("ALTER TABLE worklist_item DROP CONSTRAINT dies").update();
        }
        // The engine tries a job that failed again after five minutes.
        walk.clock().advance(Duration.ofMinutes(6));
        walk.runJobs();
        List<Task> tasks = walk.tasks(plan);
        assertThat(tasks).hasSize(IssueBatch.SIZE + 5);
        assertThat(new HashSet<>(tasks.stream().map(Task::number).toList())).hasSize(tasks.size());
        assertThat(tasks).allSatisfy(task -> assertThat(runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey(Model.TASK_LIFE.key())
                        .processInstanceBusinessKey(task.id().toString())
                        .count())
                .isOne());
        assertThat(walk.the(Plans.class).get(plan).state()).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void returnsFromTheHeadToTheOffice() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.giveBack("请核实牵头单位"), walk.officeHead);
        assertThat(open(TestSteps.REVISE_PLAN, plan, null)).get().satisfies(item -> {
            assertThat(item.returned()).isTrue();
            assertThat(item.fromPerson()).isEqualTo(walk.officeHead.id());
        });
        walk.the(RevisePlan.class).revise(plan, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        walk.runJobs();
        assertThat(walk.tasks(plan)).hasSize(1);
    }

    @Test
    void asksEveryUnitOnceForItsOpinion() {
        PlanId plan = consulted();
        assertThat(open(TestSteps.GIVE_OPINION, plan, lead.unit())).get().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo("2020-01-10");
            assertThat(item.unitId()).isEqualTo(lead.unit());
        });
        opinion(plan, lead);
        assertThat(open(TestSteps.GIVE_OPINION, plan, lead.unit())).isEmpty();
        assertThat(open(TestSteps.REVISE_PLAN, plan, null)).isEmpty();
        opinion(plan, partner);
        assertThat(open(TestSteps.REVISE_PLAN, plan, null)).isPresent();
        walk.the(RevisePlan.class).revise(plan, walk.staff);
        assertThat(open(TestSteps.APPROVE_PLAN, plan, null)).isPresent();
    }

    @Test
    void endsTheConsultationOnItsLastDay() {
        PlanId plan = consulted();
        opinion(plan, lead);
        walk.on("2020-01-10");
        assertThat(open(TestSteps.GIVE_OPINION, plan, partner.unit())).isPresent();
        walk.on("2020-01-11");
        assertThat(open(TestSteps.GIVE_OPINION, plan, partner.unit())).isEmpty();
        assertThat(open(TestSteps.REVISE_PLAN, plan, null))
                .get()
                .extracting(WorkItem::fromPerson)
                .isNull();
    }

    private PlanId consulted() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(2, lead, partner));
        walk.the(SubmitPlan.class).submit(plan, LocalDate.of(2020, 1, 10), walk.staff);
        return plan;
    }

    private void opinion(PlanId plan, Party party) {
        walk.the(GiveOpinion.class).give(plan, party.unit(), new GiveOpinion.Words(true, ""), party.officer());
    }

    private void oneBatch(PlanId plan) {
        Job job = managementService
                .createJobQuery()
                .processInstanceId(runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(plan.toString())
                        .singleResult()
                        .getId())
                .singleResult();
        managementService.executeJob(job.getId());
    }

    private Optional<WorkItem> open(StepKey step, PlanId plan, UnitId unit) {
        return workItems.open(step, plan.value(), unit);
    }
}
