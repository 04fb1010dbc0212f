package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.ledger.ProcessPictures;
import io.duban.modeling.BeginMove;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.ModelSubject;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.MoveCounts;
import io.duban.modeling.MoveItem;
import io.duban.modeling.MoveObstacle;
import io.duban.modeling.MovePlan;
import io.duban.modeling.MoveState;
import io.duban.modeling.OwnModels;
import io.duban.modeling.PlanMove;
import io.duban.modeling.RunningProcesses;
import io.duban.modeling.StopMove;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Decision;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Years of tasks go on by a version of the annual report with one more step. */
@DubanTest
class MovedReportsTest {

    private static final String MODEL = "annualReport";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    private Moving moving;
    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void anAdmin() {
        moving = new Moving(context, MODEL);
        walk = moving.walk;
        lead = walk.party();
        partner = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        moving.theWorkListIsWhatTheEngineHasOpen();
        OwnModels.release(context, MODEL);
    }

    @Test
    void goOnFromEachStepToTheirEnd() throws IOException {
        TaskId written = reporting();
        TaskId half = reporting();
        walk.report(half, partner);
        TaskId consolidating = reported();
        TaskId reviewed = consolidated();
        TaskId approved = consolidated();
        walk.acceptReview(approved);
        List<TaskId> all = List.of(written, half, consolidating, reviewed, approved);
        Variant.countersigned().release(context);

        moving.allMoved(5);

        assertThat(walk.the(RunningProcesses.class).at(MODEL, moving.before, null))
                .isEmpty();
        assertThat(all).allSatisfy(task -> assertThat(open(task))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.step().version()).isEqualTo(moving.newest())));
        walk.reportAll(written, lead, partner);
        walk.the(DecideUnitReport.class).decide(walk.year(half), partner.unit(), Decision.agree("同意"), partner.head());
        walk.reportAll(half, lead);
        walk.consolidate(written, lead);
        walk.consolidate(half, lead);
        walk.consolidate(consolidating, lead);
        for (TaskId task : List.of(written, half, consolidating)) {
            countersigned(task);
            walk.acceptReview(task);
        }
        walk.acceptReview(reviewed);
        all.forEach(walk::approve);
        assertThat(all).allSatisfy(task -> assertThat(walk.task(task).year()).isEqualTo(2021));
        assertThat(walk.the(ProcessPictures.class).of(written.toString(), Locale.CHINA))
                .anySatisfy(picture -> {
                    assertThat(picture.xml()).contains("部门负责人会签");
                    assertThat(picture.finished()).contains("writeReport", "consolidate", "countersign", "approved");
                });
    }

    @Test
    void comeToTheNewStepWhenTheyAreReturnedAndDoneAgain() throws IOException {
        TaskId task = consolidated();
        Variant.countersigned().release(context);
        moving.allMoved(1);
        walk.the(DecideReport.class)
                .decide(
                        walk.reviewing(task),
                        Decision.giveBack(Answer.TO_UNITS, Set.of(partner.unit()), "请补充说明。"),
                        walk.staff);
        walk.reportAll(task, partner);
        walk.consolidate(task, lead);
        countersigned(task);
        assertThat(moving.waiting(walk.staff, task)).containsExactly("reviewReport " + moving.newest());
    }

    @Test
    void goOnWhereSomeOfSeveralUnitsHaveDoneTheStep() throws IOException {
        Variant.countersigned().release(context);
        TaskId task = consolidated();
        int before = moving.newest();
        countersigned(task, partner);
        Variant.countersigned().saying("部门负责人会签", "各单位负责人会签").release(context);
        moving.allMovedFrom(before, 1);
        countersigned(task, lead);
        assertThat(moving.waiting(walk.staff, task)).containsExactly("reviewReport " + moving.newest());
    }

    @Test
    void keepTheirDeadlinesAndAreNotedAsLateOnTheSameDay() throws IOException {
        TaskId task = reporting();
        List<Duty> before = open(task);
        assertThat(before).hasSize(2);
        Variant.countersigned()
                .saying("value=\"unitReport\"", "value=\"within:30\"")
                .release(context);
        moving.allMoved(1);
        assertThat(open(task))
                .map(Duty::dueOn)
                .isEqualTo(before.stream().map(Duty::dueOn).toList());
        assertThat(open(task))
                .map(Duty::askedAt)
                .isEqualTo(before.stream().map(Duty::askedAt).toList());
        walk.on("2020-12-10");
        assertThat(open(task)).map(Duty::lateNoted).containsOnlyNulls();
        walk.on("2020-12-11");
        assertThat(open(task)).map(Duty::lateNoted).doesNotContainNull();
    }

    @Test
    void goBackAsFarAsTheyHaveNotGoneOn() throws IOException {
        TaskId stays = consolidated();
        TaskId goesOn = reported();
        Variant.countersigned().release(context);
        ModelMoveId move = moving.begin(Map.of(), false);
        moving.carriedOut(move);
        walk.consolidate(goesOn, lead);

        ModelMoveId back = walk.the(BeginMove.class).back(move, "先不会签。", moving.admin);

        assertThat(moving.carriedOut(back)).isEqualTo(new MoveCounts(0, 1, 1, 0, 0));
        assertThat(moving.moves().items(back, MoveItem.State.REFUSED, null, 10))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.subject()).isEqualTo(goesOn.value());
                    assertThat(item.obstacle()).isEqualTo(MoveObstacle.MOVED_ON);
                    assertThat(item.element()).isEqualTo("countersign");
                });
        assertThat(moving.waiting(walk.staff, stays)).containsExactly("reviewReport " + moving.before);
        giveBack(stays);
        walk.consolidate(stays, lead);
        walk.acceptReview(stays);
        countersigned(goesOn);
        walk.acceptReview(goesOn);
        for (TaskId task : List.of(stays, goesOn)) {
            walk.approve(task);
            assertThat(walk.task(task).year()).isEqualTo(2021);
        }
    }

    @Test
    void areTriedWithOneStoppedAndMovedLater() throws IOException {
        for (int count = 0; count < 3; count++) {
            consolidated();
        }
        Variant.countersigned().release(context);
        ModelMoveId move = moving.begin(Map.of(), true);
        assertThat(moving.batch(move)).isFalse();
        assertThat(moving.state(move)).isEqualTo(MoveState.STOPPED);
        assertThat(moving.counts(move)).isEqualTo(new MoveCounts(2, 1, 0, 0, 0));
        assertThat(moving.batch(move)).isFalse();

        moving.goOn(move);
        assertThatThrownBy(() -> moving.begin(Map.of(), false)).isInstanceOf(ModelingRefusal.AlreadyMoving.class);
        walk.the(StopMove.class).stop(move, moving.admin);
        assertThat(moving.batch(move)).isFalse();
        assertThat(moving.counts(move).waiting()).isEqualTo(2);
        moving.goOn(move);
        assertThat(moving.carriedOut(move)).isEqualTo(new MoveCounts(0, 3, 0, 0, 0));
        assertThat(moving.state(move)).isEqualTo(MoveState.DONE);
        assertThat(lastActs(5))
                .containsExactly(
                        "ModelAct.MOVE_ENDED",
                        "ModelAct.MOVE_RESUMED",
                        "ModelAct.MOVE_STOPPED",
                        "ModelAct.MOVE_RESUMED",
                        "ModelAct.MOVE_BEGUN");
    }

    @Test
    void areLeftToAnotherNodeThatHasTheMoveInHand() throws IOException {
        consolidated();
        Variant.countersigned().release(context);
        ModelMoveId move = moving.begin(Map.of(), false);
        boolean worked = transactions.execute(status -> {
            assertThat(moving.moves().hold(move)).isPresent();
            return CompletableFuture.supplyAsync(() -> moving.batch(move)).join();
        });
        assertThat(worked).isFalse();
        assertThat(moving.counts(move).waiting()).isOne();
        assertThat(moving.carriedOut(move).moved()).isOne();
    }

    /** The person's act holds the process while the batch wants to write it. */
    @Test
    void areTriedAgainWhenSomebodyActsOnThemJustThen() throws IOException {
        TaskId calm = consolidated();
        TaskId busy = consolidated();
        Variant.countersigned().release(context);
        ModelMoveId move = moving.begin(Map.of(), false);
        CompletableFuture<MoveCounts> moved = transactions.execute(status -> {
            walk.acceptReview(busy);
            CompletableFuture<MoveCounts> other = CompletableFuture.supplyAsync(() -> moving.carriedOut(move));
            await().until(this::somethingWaitsToWrite);
            return other;
        });
        assertThat(moved.join()).isEqualTo(new MoveCounts(0, 2, 0, 0, 1));
        assertThat(moving.waiting(walk.supervisor, busy)).containsExactly("approveReport " + moving.newest());
        assertThat(moving.waiting(walk.staff, calm)).containsExactly("reviewReport " + moving.newest());
        walk.acceptReview(calm);
        walk.approve(calm);
        walk.approve(busy);
    }

    private boolean somethingWaitsToWrite() {
        return database.sql("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE LOWER(INFO) LIKE 'update%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void goOnAtTheStepThatIsNamedForThemAndBackToTheirOwn() throws IOException {
        TaskId task = consolidated();
        TaskId approved = consolidated();
        walk.acceptReview(approved);
        Variant.of("annual-report.bpmn").renamed("reviewReport", "officeReview").release(context);
        MovePlan plan = walk.the(PlanMove.class).toTheNewest(MODEL, moving.before, Map.of(), moving.admin);
        assertThat(row(plan, "reviewReport")).satisfies(row -> {
            assertThat(row.count()).isOne();
            assertThat(row.target()).isNull();
            assertThat(row.fault()).extracting("obstacle").isEqualTo(MoveObstacle.NO_COUNTERPART);
            assertThat(row.choices()).containsExactlyInAnyOrder("officeReview", "approveReport");
        });
        assertThat(moving.carriedOut(moving.begin(Map.of(), false))).isEqualTo(new MoveCounts(0, 1, 1, 0, 0));
        assertThat(moving.waiting(walk.staff, task)).containsExactly("reviewReport " + moving.before);
        assertThatThrownBy(() -> moving.begin(Map.of("reviewReport", "consolidate"), false))
                .isInstanceOf(ModelingRefusal.NotFitting.class);

        ModelMoveId move = moving.begin(Map.of("reviewReport", "officeReview"), false);
        assertThat(moving.carriedOut(move)).isEqualTo(new MoveCounts(0, 1, 0, 0, 0));
        assertThat(moving.waiting(walk.staff, task)).containsExactly("officeReview " + moving.newest());
        ModelMoveId back = walk.the(BeginMove.class).back(move, "改回。", moving.admin);
        assertThat(moving.carriedOut(back)).isEqualTo(new MoveCounts(0, 1, 0, 0, 0));
        assertThat(moving.waiting(walk.staff, task)).containsExactly("reviewReport " + moving.before);
        moving.carriedOut(moving.begin(Map.of("reviewReport", "officeReview"), false));
        walk.the(DecideReport.class)
                .decide(new DecideReport.At(walk.year(task), "officeReview", null), Decision.agree("情况属实"), walk.staff);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void areNotMovedToOtherWorkOrOutOfTheirUnitsPart() throws IOException {
        TaskId task = reporting();
        Variant.of("annual-report.bpmn")
                .saying("name=\"block\" value=\"consolidate\"", "name=\"block\" value=\"decideReport\"")
                .saying("<bpmn:multiInstanceLoopCharacteristics/>", "")
                .saying("<camunda:property name=\"each\" value=\"unitsOwing\"/>", "")
                .release(context);
        MovePlan plan = walk.the(PlanMove.class).toTheNewest(MODEL, moving.before, Map.of(), moving.admin);
        assertThat(row(plan, "consolidate").fault()).extracting("obstacle").isEqualTo(MoveObstacle.OTHER_WORK);
        assertThat(row(plan, "writeReport").fault()).extracting("obstacle").isEqualTo(MoveObstacle.OTHER_PART);
        assertThat(row(plan, "reviewReport").target()).isEqualTo("reviewReport");
        assertThat(moving.carriedOut(moving.begin(Map.of(), false))).isEqualTo(new MoveCounts(0, 0, 1, 0, 0));
        assertThat(open(task))
                .allSatisfy(duty -> assertThat(duty.step().version()).isEqualTo(moving.before));
        walk.reportAll(task, lead, partner);
        assertThat(moving.waiting(lead.officer(), task)).containsExactly("consolidate " + moving.before);
    }

    /** Whoever does a step is who does it in the new version, and what its lateness means. */
    @Test
    void areDoneByWhomTheNewVersionNames() throws IOException {
        TaskId task = consolidated();
        Variant.of("annual-report.bpmn")
                .saying("office:OFFICE_STAFF", "office:OFFICE_HEAD")
                .release(context);
        moving.allMoved(1);
        assertThat(moving.waiting(walk.staff, task)).isEmpty();
        assertThat(moving.waiting(walk.officeHead, task)).containsExactly("reviewReport " + moving.newest());
        walk.the(DecideReport.class).decide(walk.reviewing(task), Decision.agree("情况属实"), walk.officeHead);
        walk.approve(task);
    }

    private static MovePlan.Row row(MovePlan plan, String element) {
        return plan.rows().stream()
                .filter(row -> row.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    /** What was done to the model last, in the journal, the last one first. */
    private List<String> lastActs(int count) {
        return database.sql(
                        "SELECT act FROM journal_entry WHERE subject_kind = 'MODEL' AND subject_id = ? ORDER BY seq DESC LIMIT ?")
                .params(ModelSubject.of(MODEL).id().toString(), count)
                .query(String.class)
                .list();
    }

    private List<Duty> open(TaskId task) {
        return walk.the(Duties.class).ofTask(task).stream()
                .filter(duty -> duty.doneAt() == null && duty.droppedAt() == null)
                .filter(duty -> duty.step().process().equals(MODEL))
                .toList();
    }

    private void giveBack(TaskId task) {
        walk.the(DecideReport.class)
                .decide(walk.reviewing(task), Decision.giveBack(Answer.TO_LEAD, Set.of(), "请补充说明。"), walk.staff);
    }

    private void countersigned(TaskId task) {
        countersigned(task, lead);
        countersigned(task, partner);
    }

    private void countersigned(TaskId task, Party unit) {
        assertThat(moving.waiting(unit.head(), task)).containsExactly("countersign " + moving.newest());
        DecideReport.At at = new DecideReport.At(walk.year(task), "countersign", unit.unit());
        walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。").percent(60), unit.head());
    }

    private TaskId consolidated() {
        TaskId task = reported();
        walk.consolidate(task, lead);
        return task;
    }

    private TaskId reported() {
        TaskId task = reporting();
        walk.reportAll(task, lead, partner);
        return task;
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }
}
