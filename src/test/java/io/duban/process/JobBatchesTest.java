package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Statements;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import io.duban.worklist.WorkItems;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes due for many tasks at once is done together. */
@DubanTest
class JobBatchesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    ManagementService management;

    Walk walk;
    Party lead;

    @BeforeEach
    void office() {
        walk = new Walk(context);
        lead = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void opensTheReportingWindowOfManyTasksForAFractionOfWhatEachCostsAlone() {
        List<TaskId> tasks = planned(12);
        List<String> due = windows();
        JobBatches batches = walk.the(JobBatches.class);
        long alone = statements(() -> management.executeJob(due.get(0)));
        long together =
                statements(() -> assertThat(batches.run(due.subList(1, 12))).isEmpty());
        assertThat(together).as("one alone was " + alone).isLessThan(11 * alone * 4 / 5);
        assertThat(tasks).allSatisfy(task -> {
            assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING);
            assertThat(walk.the(WorkItems.class).open(TestSteps.WRITE_REPORT, task.value(), lead.unit()))
                    .isPresent();
        });
    }

    @Test
    void aTaskThatCannotGoOnHoldsUpNoOther() {
        List<TaskId> tasks = planned(3);
        List<String> due = windows();
        TaskId stuck = tasks.get(1);
        state(stuck, TaskState.COMPLETED);
        assertThat(walk.the(JobBatches.class).run(due)).containsExactlyInAnyOrderElementsOf(due);

        assertThatThrownBy(() -> walk.runJobs()).isInstanceOf(AssertionError.class);
        assertThat(tasks)
                .filteredOn(task -> walk.task(task).course().phase() == YearPhase.REPORTING)
                .containsExactly(tasks.get(0), tasks.get(2));
        state(stuck, TaskState.IN_PROGRESS);
        walk.clock().set(walk.clock().instant().plus(Duration.ofHours(1)));
        walk.runJobs();
        assertThat(tasks)
                .allSatisfy(task -> assertThat(walk.task(task).course().phase()).isEqualTo(YearPhase.REPORTING));
    }

    @Test
    void whatIsGoneMeanwhileIsPassedOver() {
        planned(3);
        List<String> due = windows();
        management.executeJob(due.get(0));
        assertThat(walk.the(JobBatches.class).run(due)).containsExactly(due.get(0));
    }

    private List<TaskId> planned(int count) {
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(count, lead)));
        tasks.forEach(task -> walk.sign(task, lead));
        tasks.forEach(task -> walk.planYear(task, lead));
        return tasks;
    }

    /** The timers for which the tasks of this test wait; the clock stands on their day. */
    private List<String> windows() {
        List<String> waiting = management.createJobQuery().timers().list().stream()
                .filter(job -> job.getDuedate().toInstant().isAfter(walk.clock().instant()))
                .map(Job::getId)
                .filter(this::isOfThisTest)
                .toList();
        walk.clock()
                .set(management
                        .createJobQuery()
                        .jobId(waiting.get(0))
                        .singleResult()
                        .getDuedate()
                        .toInstant()
                        .plusSeconds(60));
        walk.the(EngineClock.class).follow();
        return waiting;
    }

    private boolean isOfThisTest(String job) {
        return database.sql(
                                "SELECT COUNT(*) FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_ "
                                        + "JOIN task_task t ON t.id = e.BUSINESS_KEY_ WHERE j.ID_ = ? AND t.office_unit_id = ? "
                                        + "AND t.phase = 'RUNNING'")
                        .params(job, walk.office.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void state(TaskId task, TaskState state) {
        database.sql("UPDATE task_task SET state = ? WHERE id = ?")
                .params(state.name(), task.toString())
                .update();
    }

    private long statements(Runnable act) {
        return new Statements(context).of(act::run);
    }
}
