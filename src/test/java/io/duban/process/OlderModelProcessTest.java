package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.AnswerObjection;
import io.duban.task.DecideSilence;
import io.duban.task.ObjectToTask;
import io.duban.task.TaskId;
import io.duban.task.TaskRefusal;
import io.duban.task.TaskState;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A task that began when signing still stood in the life of the task goes on as it began. */
@DubanTest
class OlderModelProcessTest {

    private static final StepKey SIGN_FOR = StepKey.of("taskLife:signFor");
    private static final StepKey ANSWER_OBJECTION = StepKey.of("taskLife:answerObjection");

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void begunOnTheOlderModel() throws IOException {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        BpmnModelInstance now = ReleaseModels.packaged("taskLife").orElseThrow();
        release(older());
        task = walk.issuedTask(lead, partner);
        release(now);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void isSignedForAndObjectedTo() {
        walk.the(ObjectToTask.class)
                .object(task, partner.unit(), new ObjectToTask.Words("不属本单位职责", ""), partner.officer());
        assertThat(open(ANSWER_OBJECTION, partner.unit())).isPresent();
        walk.the(AnswerObjection.class).insist(new AnswerObjection.Reply(task, partner.unit(), "请办理"), walk.staff);
        walk.sign(task, lead, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void asksNobodyAboutASilentUnitButNotesThatItIsLate() {
        walk.on(walk.task(task)
                .parts()
                .of(partner.unit())
                .orElseThrow()
                .signDueOn()
                .plusDays(30)
                .toString());
        assertThatThrownBy(() -> walk.the(DecideSilence.class)
                        .waitOn(new DecideSilence.Ruling(task, partner.unit(), "再等"), walk.staff))
                .isInstanceOf(TaskRefusal.NotSilent.class);
        walk.sign(task, lead, partner);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void findsAStepThatWasNotedBeforeModelsHadVersionsWhereItHasMovedTo() {
        EngineSteps steps = walk.the(EngineSteps.class);
        steps.released("taskLife");
        assertThat(steps.of(SIGN_FOR).name(Locale.CHINA)).isEqualTo("签收任务");
        assertThat(steps.of(SIGN_FOR).key().process()).isEqualTo("taskSigning");
    }

    @Test
    void findsAStepThatNoModelDrawsAnyMoreAsTheLastVersionHadIt() {
        EngineSteps steps = walk.the(EngineSteps.class);
        StepKey gone = StepKey.of("taskLife:reviewCompletion");
        assertThat(steps.of(gone).name(Locale.CHINA)).isEqualTo("审核办结");
        assertThat(steps.of(gone).key().version()).isPositive();
    }

    private BpmnModelInstance older() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                OlderModelProcessTest.class.getResourceAsStream("task-life-with-signing.bpmn"))) {
            return Bpmn.readModelFromStream(file);
        }
    }

    /** As if both had come with Duban, one after the other. */
    private void release(BpmnModelInstance model) {
        walk.the(RepositoryService.class)
                .createDeployment()
                .name("duban")
                .addModelInstance("task-life.bpmn", CompiledModel.of(model))
                .deploy();
    }

    private Optional<WorkItem> open(StepKey step, UnitId about) {
        return walk.the(WorkItems.class).open(step, task.value(), about);
    }
}
