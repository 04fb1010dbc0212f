package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.organization.WorkingDays;
import io.duban.report.DecideReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Refusal;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.supervision.Chase;
import io.duban.supervision.SupervisionRefusal;
import io.duban.task.Duties;
import io.duban.task.HaltText;
import io.duban.task.ResumeTask;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.TerminateTask;
import io.duban.task.TimeLost;
import io.duban.work.AddCoHandler;
import io.duban.work.Answer;
import io.duban.work.AskUnit;
import io.duban.work.AskUnitRefusal;
import io.duban.work.Block;
import io.duban.work.CoHandle;
import io.duban.work.CoHandlerRefusal;
import io.duban.work.CopyMatter;
import io.duban.work.Decision;
import io.duban.work.Delegate;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.PassOn;
import io.duban.work.Prepare;
import io.duban.work.ReadCopies;
import io.duban.work.SendBack;
import io.duban.work.SendCopy;
import io.duban.work.Withdraw;
import io.duban.work.WorkRefusal;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every operation on an open step in every setting in which a step can wait, and two of them by two people at once. A
 * cell that does not apply says why, and is refused.
 */
@DubanTest
class OperationsMatrixTest {

    private static final HaltText HALTED = new HaltText("项目用地未落实", "冀政办〔2020〕30号");

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void units() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
        OwnModels.putBack(context, "annualReport");
    }

    /** What is done to a step, and how it is seen to have been done. */
    enum Operation {
        RETURN(OperationsMatrixTest::isReturned),
        WITHDRAW(OperationsMatrixTest::isWithdrawn),
        PASS_ON(OperationsMatrixTest::isPassedOn),
        DELEGATE(OperationsMatrixTest::isDelegatedAndComesBack),
        ADD_PERSON(OperationsMatrixTest::waitsForAnOpinion),
        REMOVE_PERSON(OperationsMatrixTest::waitsForNobodyWhoWasRemoved),
        ADD_UNIT(OperationsMatrixTest::waitsForOneUnitMore),
        REMOVE_UNIT(OperationsMatrixTest::waitsForOneUnitLess),
        COPY(OperationsMatrixTest::isShownToSomebody),
        CHASE(OperationsMatrixTest::isChasedOnceADay),
        SUSPEND(OperationsMatrixTest::standsStillAndGoesOn),
        TERMINATE(OperationsMatrixTest::isOver);

        private final BiConsumer<OperationsMatrixTest, Scene> run;

        Operation(BiConsumer<OperationsMatrixTest, Scene> run) {
            this.run = run;
        }
    }

    static Stream<Arguments> cells() {
        return Stream.of(Operation.values())
                .flatMap(operation -> Stream.of(Setting.values()).map(setting -> Arguments.of(operation, setting)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void works(Operation operation, Setting setting) throws IOException {
        operation.run.accept(this, scene(setting));
    }

    private Scene scene(Setting setting) throws IOException {
        return setting.scene(context, walk, lead, partner);
    }

    private void isReturned(Scene scene) {
        scene.giveBack("请补充", scene.holder());
        assertThat(scene.isOpen()).isFalse();
        assertThat(open(scene, scene.writing()).returned()).isTrue();
        scene.othersAreStillOpen();
        scene.writeAgain();
        assertThat(scene.isWaitingAgain()).isTrue();
        scene.agree(scene.holder());
    }

    private void isWithdrawn(Scene scene) {
        String handedIn = walk.the(WorkItems.class)
                .open(scene.step(), scene.task().value(), scene.about())
                .orElseThrow()
                .handedIn();
        walk.the(Withdraw.class).withdraw(handedIn, "", scene.writer());
        assertThat(scene.isOpen()).isFalse();
        assertThat(open(scene, scene.writing()).returned()).isFalse();
        scene.othersAreStillOpen();
        scene.writeAgain();
        scene.agree(scene.holder());
    }

    private void isPassedOn(Scene scene) {
        walk.the(PassOn.class).to(scene.item(), scene.colleague().id(), "", scene.holder());
        assertThatThrownBy(() -> scene.agree(scene.holder())).isInstanceOf(NotPermitted.class);
        scene.agree(scene.colleague());
        assertThat(scene.isOpen()).isFalse();
    }

    private void isDelegatedAndComesBack(Scene scene) {
        walk.the(Delegate.class).to(scene.item(), scene.colleague().id(), "", scene.holder());
        for (Actor.Person one : List.of(scene.holder(), scene.colleague())) {
            assertThatThrownBy(() -> scene.agree(one)).isInstanceOf(WorkRefusal.BeingPrepared.class);
        }
        walk.the(Prepare.class).handBack(scene.item(), "已备好", scene.colleague());
        scene.agree(scene.holder());
        assertThat(scene.isOpen()).isFalse();
    }

    private void waitsForAnOpinion(Scene scene) {
        walk.the(AddCoHandler.class).add(scene.item(), scene.colleague().id(), "", scene.holder());
        assertThatThrownBy(() -> scene.agree(scene.holder())).isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        assertThatThrownBy(() -> scene.giveBack("请补充", scene.holder()))
                .isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        walk.the(CoHandle.class).give(scene.item(), "可以", scene.colleague());
        scene.agree(scene.holder());
        assertThat(scene.isOpen()).isFalse();
    }

    private void waitsForNobodyWhoWasRemoved(Scene scene) {
        AddCoHandler adding = walk.the(AddCoHandler.class);
        adding.add(scene.item(), scene.colleague().id(), "", scene.holder());
        adding.remove(scene.item(), scene.colleague().id(), "", scene.holder());
        assertThatThrownBy(() -> walk.the(CoHandle.class).give(scene.item(), "可以", scene.colleague()))
                .isInstanceOf(Missing.class);
        scene.agree(scene.holder());
        assertThat(scene.isOpen()).isFalse();
    }

    private void waitsForOneUnitMore(Scene scene) {
        AskUnit asking = walk.the(AskUnit.class);
        if (!scene.isOneOfSeveral()) {
            assertThatThrownBy(() -> asking.add(scene.item(), partner.unit(), "", walk.staff))
                    .as("it waits for one unit")
                    .isInstanceOf(AskUnitRefusal.NotOneOfSeveral.class);
            return;
        }
        String other = open(scene, scene.writing(), lead).id();
        asking.remove(scene.item(), "暂缓", walk.staff);
        asking.add(other, partner.unit(), "仍请报告", walk.staff);
        scene.writeAgain();
        scene.agree(scene.holder());
        scene.othersAreStillOpen();
    }

    private void waitsForOneUnitLess(Scene scene) {
        AskUnit asking = walk.the(AskUnit.class);
        if (!scene.isOneOfSeveral()) {
            assertThatThrownBy(() -> asking.remove(scene.item(), "不涉及", walk.staff))
                    .as("it waits for one unit")
                    .isInstanceOf(AskUnitRefusal.NotOneOfSeveral.class);
            return;
        }
        asking.remove(scene.item(), "不涉及", walk.staff);
        assertThat(scene.isOpen()).isFalse();
        walk.reportAll(scene.task(), lead);
        assertThat(find(TestSteps.CONSOLIDATE, scene.task(), null)).isPresent();
    }

    private void isShownToSomebody(Scene scene) {
        CopyMatter matter = new CopyMatter(Block.About.TASK, scene.task().value(), scene.step(), "1", "泵站");
        SendCopy.Wanted wanted = new SendCopy.Wanted(Set.of(walk.supervisor.id()), Set.of(), "请知悉");
        walk.the(SendCopy.class).send(matter, wanted, walk.staff);
        assertThat(walk.the(ReadCopies.class).unread(walk.supervisor))
                .anyMatch(copy -> scene.step().isSameStepAs(copy.step()));
        scene.agree(scene.holder());
        assertThat(scene.isOpen()).isFalse();
    }

    private void isChasedOnceADay(Scene scene) {
        Chase chase = walk.the(Chase.class);
        chase.about(scene.item(), "请尽快办理", walk.supervisor);
        assertThatThrownBy(() -> chase.about(scene.item(), "请尽快办理", walk.officeHead))
                .isInstanceOf(SupervisionRefusal.ChasedToday.class);
        scene.agree(scene.holder());
        assertThatThrownBy(() -> chase.about(scene.item(), "请尽快办理", walk.supervisor))
                .isInstanceOf(SupervisionRefusal.NothingOwed.class);
    }

    private void standsStillAndGoesOn(Scene scene) {
        LocalDate due = find(scene).orElseThrow().dueOn();
        String handedIn = scene.handedIn();
        walk.the(SuspendTask.class).suspend(scene.task(), walk.today(), HALTED, walk.officeHead);
        List<ThrowingCallable> acts = List.of(
                () -> scene.agree(scene.holder()),
                () -> scene.giveBack("请补充", scene.holder()),
                () -> walk.the(Withdraw.class).withdraw(handedIn, "", scene.writer()),
                () -> walk.the(PassOn.class).to(scene.item(), scene.colleague().id(), "", scene.holder()),
                () -> walk.the(Delegate.class)
                        .to(scene.item(), scene.colleague().id(), "", scene.holder()),
                () -> add(scene, scene.colleague()),
                () -> walk.the(AskUnit.class).remove(scene.item(), "不涉及", walk.staff),
                () -> walk.the(Chase.class).about(scene.item(), "请尽快办理", walk.supervisor));
        for (ThrowingCallable act : acts) {
            assertThatThrownBy(act).isInstanceOf(WorkRefusal.Suspended.class);
        }
        assertThat(walk.the(ManagementService.class)
                        .createJobQuery()
                        .active()
                        .processDefinitionKey("taskLife")
                        .timers()
                        .list())
                .as("no timer of the task is left that could go off")
                .allMatch(job -> !walk.the(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()
                        .equals(scene.task().toString()));
        assertThat(scene.isOpen()).isTrue();
        scene.othersAreStillOpen();
        walk.clock().advance(Duration.ofDays(14));
        walk.runJobs();
        assertThat(find(scene).orElseThrow().dueOn()).isEqualTo(due);
        walk.the(ResumeTask.class).resume(scene.task(), HALTED, walk.officeHead);
        assertThat(find(scene).orElseThrow().dueOn()).isEqualTo(due == null ? null : later(due));
        scene.agree(scene.holder());
        assertThat(scene.isOpen()).isFalse();
        scene.othersAreStillOpen();
    }

    /** By ten working days, whatever the calendar says of them. */
    private LocalDate later(LocalDate due) {
        return new TimeLost(
                        walk.today().minusDays(14),
                        walk.today(),
                        walk.the(WorkingDays.class).calendar())
                .moved(due);
    }

    private void isOver(Scene scene) {
        walk.the(TerminateTask.class).terminate(scene.task(), HALTED, walk.officeHead);
        assertThat(scene.isOpen()).isFalse();
        assertThat(walk.the(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(scene.task().toString())
                        .count())
                .isZero();
        assertThat(walk.task(scene.task()).state()).isEqualTo(TaskState.TERMINATED);
        assertThat(walk.the(Duties.class).ofTask(scene.task()))
                .allMatch(duty -> duty.doneAt() != null || duty.droppedAt() != null);
        assertThatThrownBy(() -> scene.agree(scene.holder())).isInstanceOf(Refusal.class);
    }

    private Optional<WorkItem> find(Scene scene) {
        return walk.the(WorkItems.class).open(scene.step(), scene.task().value(), scene.about());
    }

    /** Of two people who do one of these each, one comes through. */
    enum Pair {
        RETURN_AND_AGREE((test, scene) ->
                new Runnable[] {() -> scene.giveBack("请补充", scene.holder()), () -> scene.agree(scene.colleague())}),
        WITHDRAW_AND_AGREE((test, scene) -> new Runnable[] {
            () -> test.walk.the(Withdraw.class).withdraw(scene.handedIn(), "", scene.writer()),
            () -> scene.agree(scene.holder())
        }),
        PASS_ON_AND_AGREE((test, scene) -> new Runnable[] {
            () -> test.walk.the(PassOn.class).to(scene.item(), scene.colleague().id(), "", scene.colleague()),
            () -> scene.agree(scene.holder())
        }),
        DELEGATE_AND_AGREE((test, scene) -> new Runnable[] {
            () -> test.walk.the(Delegate.class).to(scene.item(), scene.holder().id(), "", scene.colleague()),
            () -> scene.agree(scene.holder())
        }),
        ADD_AND_AGREE((test, scene) ->
                new Runnable[] {() -> test.add(scene, scene.colleague()), () -> scene.agree(scene.holder())}),
        ADD_AND_ADD_THE_SAME((test, scene) ->
                new Runnable[] {() -> test.add(scene, scene.colleague()), () -> test.add(scene, scene.colleague())}),
        REMOVE_AND_GIVE((test, scene) -> {
            test.add(scene, scene.colleague());
            return new Runnable[] {
                () -> test.walk
                        .the(AddCoHandler.class)
                        .remove(scene.item(), scene.colleague().id(), "", scene.holder()),
                () -> test.walk.the(CoHandle.class).give(scene.item(), "可以", scene.colleague())
            };
        }),
        WITHDRAW_AND_ADD((test, scene) -> new Runnable[] {
            () -> test.walk.the(Withdraw.class).withdraw(scene.handedIn(), "", scene.writer()),
            () -> {
                test.add(scene, scene.colleague());
                test.walk.the(CoHandle.class).give(scene.item(), "可以", scene.colleague());
                scene.agree(scene.holder());
            }
        }),
        REMOVE_UNIT_AND_AGREE((test, scene) -> new Runnable[] {
            () -> test.walk.the(AskUnit.class).remove(scene.item(), "不涉及", test.walk.staff),
            () -> scene.agree(scene.holder())
        });

        private final Both both;

        Pair(Both both) {
            this.both = both;
        }
    }

    interface Both {
        Runnable[] of(OperationsMatrixTest test, Scene scene);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Pair.values())
                .flatMap(pair -> Stream.of(Setting.values()).map(setting -> Arguments.of(pair, setting)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void letsOneOfTwoComeThrough(Pair pair, Setting setting) throws Exception {
        Scene scene = scene(setting);
        List<Throwable> failures = AtOnce.failures(pair.both.of(this, scene));
        assertThat(failures).singleElement().satisfies(failure -> assertThat(AtOnce.isAnOrderlyLoss(failure)
                        || failure instanceof Missing
                        || failure instanceof NotPermitted)
                .as(failure.toString())
                .isTrue());
        theWorkListIsWhatTheEngineHasOpen();
        scene.othersAreStillOpen();
    }

    /** The engine reads a step and then the execution that stands at it; here somebody ends the step in between. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(Setting.class)
    void takesNoStepForStandingThatIsEndedWhileItIsRead(Setting setting) throws Exception {
        Scene scene = scene(setting);
        boolean stands = walk.the(ProcessEngineConfigurationImpl.class)
                .getCommandExecutorTxRequired()
                .execute(command -> {
                    TaskEntity read = command.getTaskManager().findTaskById(scene.item());
                    elsewhere(() -> scene.agree(scene.holder()));
                    return StandingStep.at(read).isPresent();
                });
        assertThat(stands).isFalse();
    }

    private static void elsewhere(Runnable act) {
        try {
            assertThat(AtOnce.failures(act)).isEmpty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Whoever was first: in the end nothing of the task goes on, and the work list says so of all that waits. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(Setting.class)
    void standsStillWhoeverActsAtTheSameTime(Setting setting) throws Exception {
        Scene scene = scene(setting);
        List<Throwable> failures = AtOnce.failures(
                () -> walk.the(SuspendTask.class).suspend(scene.task(), walk.today(), HALTED, walk.officeHead),
                () -> scene.agree(scene.holder()));
        assertThat(failures).hasSizeLessThan(2).allMatch(AtOnce::isAnOrderlyLoss);
        if (walk.task(scene.task()).state() != TaskState.SUSPENDED) {
            walk.the(SuspendTask.class).suspend(scene.task(), walk.today(), HALTED, walk.officeHead);
        }
        assertThat(going(scene)).isZero();
        assertThat(waitingOf(scene)).allMatch(OpenItem::held);
        walk.the(ResumeTask.class).resume(scene.task(), HALTED, walk.officeHead);
        assertThat(waitingOf(scene)).noneMatch(OpenItem::held);
    }

    private long going(Scene scene) {
        return walk.the(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(scene.task().toString())
                .active()
                .count();
    }

    private List<OpenItem> waitingOf(Scene scene) {
        return walk.the(OpenItems.class).of(scene.task().value());
    }

    /** The model draws a way back to the office's check only; the beginning of the branch lies further back. */
    @Test
    void sendsBackWithinABranchAndLeavesTheOtherOneAlone() throws IOException {
        Scene scene = Setting.PARALLEL_BRANCH.scene(context, walk, lead, partner);
        SendBack sendBack = walk.the(SendBack.class);
        assertThat(sendBack.choice(scene.item(), scene.holder()).earlier())
                .as("the model draws the way to the only earlier step of the branch")
                .isEmpty();
        OwnModels.release(context, "annualReport");
        Setting.checkedInTheBranch().release(context);
        TaskId task = Setting.consolidated(walk, lead, partner);
        WorkItem check =
                find(StepKey.of("annualReport:officeCheck"), task, null).orElseThrow();
        Setting.agree(walk, task, "officeCheck", walk.staff);
        WorkItem head = find(StepKey.of("annualReport:headReview"), task, null).orElseThrow();
        String legal = find(StepKey.of("annualReport:legalReview"), task, null)
                .orElseThrow()
                .id();
        SendBack.Choice choice = sendBack.choice(head.id(), walk.officeHead);
        assertThat(choice.earlier()).extracting(one -> one.step().node()).containsExactly("consolidate");
        assertThat(choice.ending()).isEmpty();
        sendBack.to(head.id(), choice.earlier().get(0).id(), "请核对", walk.officeHead);
        assertThat(find(StepKey.of("annualReport:legalReview"), task, null))
                .get()
                .extracting(WorkItem::id)
                .isEqualTo(legal);
        walk.consolidate(task, lead);
        assertThat(find(StepKey.of("annualReport:officeCheck"), task, null))
                .get()
                .extracting(WorkItem::id)
                .isNotEqualTo(check.id());
        Setting.agree(walk, task, "officeCheck", walk.staff);
        walk.the(DecideReport.class)
                .decide(
                        new DecideReport.At(walk.year(task), "headReview", null),
                        Decision.giveBack(Answer.TO_OFFICE, Set.of(), "再核"),
                        walk.officeHead);
        Setting.agree(walk, task, "officeCheck", walk.staff);
        Setting.agree(walk, task, "headReview", walk.officeHead);
        assertThat(find(TestSteps.REVIEW_REPORT, task, null)).isEmpty();
        Setting.agree(walk, task, "legalReview", walk.person(walk.office, Role.SUPERVISOR));
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    private void add(Scene scene, Actor.Person one) {
        walk.the(AddCoHandler.class).add(scene.item(), one.id(), "", scene.holder());
    }

    private WorkItem open(Scene scene, StepKey step) {
        return walk.the(WorkItems.class)
                .open(step, scene.task().value(), scene.about())
                .orElseThrow();
    }

    private WorkItem open(Scene scene, StepKey step, Party unit) {
        return find(step, scene.task(), unit).orElseThrow();
    }

    private Optional<WorkItem> find(StepKey step, TaskId task, Party unit) {
        return walk.the(WorkItems.class).open(step, task.value(), unit == null ? null : unit.unit());
    }
}
