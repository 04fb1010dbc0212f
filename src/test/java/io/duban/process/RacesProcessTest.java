package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.task.SignFor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskRefusal;
import io.duban.task.TaskSigning;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DubanTest
class RacesProcessTest {

    private static final int PEOPLE = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    Walk walk;
    Party lead;
    TaskId task;

    @BeforeEach
    void aTaskWaitsForASignature() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead, walk.party());
    }

    @Test
    void letsOneOfManyWhoDoTheSameStepAtOnceDoIt() throws Exception {
        List<Callable<Void>> signatures = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            var officer = walk.person(lead.unit(), Role.OFFICER);
            signatures.add(() -> {
                together.await(30, TimeUnit.SECONDS);
                walk.the(SignFor.class).signFor(task, lead.unit(), officer);
                return null;
            });
        }
        List<Throwable> failures = failures(signatures);
        assertThat(failures).hasSize(PEOPLE - 1).allSatisfy(failure -> assertThat(isAnOrderlyLoss(failure))
                .as(failure.toString())
                .isTrue());
        assertThat(count("SELECT COUNT(*) FROM worklist_done WHERE subject_id = ? AND unit_id = ?"))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM task_duty WHERE task_id = ? AND unit_id = ? AND done_at IS NOT NULL"))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM worklist_item WHERE subject_id = ? AND unit_id = ?"))
                .isZero();
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void tellsTheSecondOfTwoThatSomeoneWasFaster() {
        Task seenBefore = walk.task(task);
        Turns turns = walk.the(Turns.class);
        UUID id = task.value();
        Turn takenBefore = turns.take(
                        Turns.Wanted.of(Block.SIGN_FOR, id, lead.unit()), new Turns.Matter(id), lead.head())
                .orElseThrow();
        walk.sign(task, lead);
        Task signedToo = TaskSigning.signed(
                seenBefore, lead.unit(), lead.head().id(), walk.clock().instant());
        assertThatThrownBy(() -> walk.the(Tasks.class).save(signedToo)).isInstanceOf(StaleAggregate.class);
        assertThatThrownBy(() -> turns.answer(takenBefore, Answer.SIGNED)).isInstanceOf(StaleAggregate.class);
    }

    /** The loser has read the step, and nothing more, when the winner's act is on record. */
    @Test
    void tellsTheSecondThatSomeoneWasFasterWhereTheEngineFindsNoProcessAtTheStepAnymore() {
        WorkItem item = walk.the(WorkItems.class)
                .open(TestSteps.SIGN_FOR, task.value(), lead.unit())
                .orElseThrow();
        CommandExecutor engine = walk.the(ProcessEngineConfigurationImpl.class).getCommandExecutorTxRequired();
        assertThatThrownBy(() -> engine.execute(command -> {
                    TaskEntity step = command.getTaskManager().findTaskById(item.id());
                    CompletableFuture.runAsync(() -> walk.sign(task, lead)).join();
                    step.complete();
                    return null;
                }))
                .hasRootCauseInstanceOf(StaleAggregate.class);
        assertThat(walk.task(task).parts().unitsToSign()).doesNotContain(lead.unit());
    }

    @Test
    void takesRowAndStepBackTogether() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    walk.the(SignFor.class).signFor(task, lead.unit(), lead.officer());
                    throw new IllegalStateException("the request fails after the act");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(walk.task(task).parts().unitsToSign()).contains(lead.unit());
        assertThat(walk.the(WorkItems.class).open(TestSteps.SIGN_FOR, task.value(), lead.unit()))
                .isPresent();
        walk.sign(task, lead);
        assertThat(walk.task(task).parts().unitsToSign()).doesNotContain(lead.unit());
    }

    @Test
    void putsTheWorkListRightWhenItDiffersFromTheEngine() {
        WorkItem item = walk.the(WorkItems.class)
                .open(TestSteps.SIGN_FOR, task.value(), lead.unit())
                .orElseThrow();
        database.sql("DELETE FROM worklist_item WHERE id = ?").param(item.id()).update();
        database.sql("INSERT INTO worklist_item (id, step, block, subject_id, plan_id, task_id, year, unit_id,"
                        + " about_unit_id, role, number, title, returned, sort_on, since)"
                        + " SELECT 'ghost', step, block, UUID(), plan_id, task_id, year, unit_id,"
                        + " about_unit_id, role, number, title, returned, sort_on, since"
                        + " FROM worklist_item WHERE task_id = ?")
                .param(task.toString())
                .update();
        ReconcileWork reconcile = walk.the(ReconcileWork.class);
        assertThat(reconcile.run()).isEqualTo(new ReconcileWork.Differences(1, 1));
        assertThat(reconcile.run()).isEqualTo(new ReconcileWork.Differences(0, 0));
        // Whose act opened the step is not known to the engine.
        assertThat(walk.the(WorkItems.class).open(TestSteps.SIGN_FOR, task.value(), lead.unit()))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("fromPerson")
                .isEqualTo(item);
    }

    private static boolean isAnOrderlyLoss(Throwable failure) {
        return failure instanceof TaskRefusal.AlreadySigned
                || new EngineRetryRule().worthRetrying(failure)
                || failure instanceof ConcurrencyFailureException;
    }

    private static List<Throwable> failures(List<Callable<Void>> works) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        List<Throwable> failures = new ArrayList<>();
        try {
            for (Future<Void> work : threads.invokeAll(works)) {
                try {
                    work.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        return failures;
    }

    private int count(String sql) {
        return database.sql(sql)
                .params(task.toString(), lead.unit().toString())
                .query(Integer.class)
                .single();
    }
}
