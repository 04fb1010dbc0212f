package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.ledger.ProcessPictures;
import io.duban.modeling.BeginMove;
import io.duban.modeling.CarryOutMoves;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.ModelMoves;
import io.duban.modeling.MoveState;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.RunningProcesses;
import io.duban.report.ApproveUnitReport;
import io.duban.report.Assessment;
import io.duban.report.DecideReport;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Years at each step of the annual report go on by a version with one more step. */
@DubanTest
class MovedReportsTest {

    private static final String MODEL = "annualReport";

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Party lead;
    private Party partner;
    private Actor.Person admin;

    @BeforeEach
    void anAdmin() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        admin = walk.person(walk.office, Role.ADMIN);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        assertThat(walk.the(ReconcileWork.class).run()).isEqualTo(new ReconcileWork.Differences(0, 0));
        OwnModels.release(context, MODEL);
    }

    @Test
    void goOnFromEachStepToTheirEnd() throws IOException {
        OwnModels.release(context, MODEL);
        int before = newest();
        TaskId written = reporting();
        TaskId half = reporting();
        walk.report(half, partner);
        TaskId consolidating = reporting();
        walk.reportAll(consolidating, lead, partner);
        TaskId reviewed = consolidated();
        TaskId approved = consolidated();
        walk.acceptReview(approved);
        Variant.countersigned().release(context);

        moved(begin(before, Map.of(), false));

        int now = newest();
        assertThat(walk.the(RunningProcesses.class).at(MODEL, before, null)).isEmpty();
        for (TaskId task : List.of(written, half, consolidating, reviewed, approved)) {
            assertThat(walk.the(Duties.class).ofTask(task))
                    .filteredOn(duty -> duty.doneAt() == null
                            && duty.droppedAt() == null
                            && duty.step().process().equals(MODEL))
                    .isNotEmpty()
                    .allSatisfy(duty -> assertThat(duty.step().version()).isEqualTo(now));
        }
        walk.reportAll(written, lead, partner);
        walk.the(ApproveUnitReport.class).approve(walk.year(half), partner.unit(), "同意", partner.head());
        walk.reportAll(half, lead);
        walk.consolidate(written, lead);
        walk.consolidate(half, lead);
        walk.consolidate(consolidating, lead);
        for (TaskId task : List.of(written, half, consolidating)) {
            countersigned(task);
            walk.acceptReview(task);
            walk.approve(task);
        }
        walk.acceptReview(reviewed);
        walk.approve(reviewed);
        walk.approve(approved);
        walk.runJobs();
        for (TaskId task : List.of(written, half, consolidating, reviewed, approved)) {
            assertThat(walk.task(task).year()).isEqualTo(2021);
        }
        assertThat(walk.the(ProcessPictures.class).of(written.toString(), Locale.CHINA))
                .anySatisfy(picture -> {
                    assertThat(picture.xml()).contains("部门负责人会签");
                    assertThat(picture.finished()).contains("writeReport", "consolidate", "countersign", "approved");
                });
    }

    private void countersigned(TaskId task) {
        for (Party unit : List.of(lead, partner)) {
            assertThat(waiting(unit.head(), task)).containsExactly("countersign");
            DecideReport.At at = new DecideReport.At(walk.year(task), "countersign", unit.unit());
            walk.the(DecideReport.class).agree(at, new Assessment(60, "情况属实。"), unit.head());
        }
    }

    private ModelMoveId begin(int from, Map<String, String> byHand, boolean trial) {
        return walk.the(BeginMove.class).toTheNewest(new BeginMove.Wanted(MODEL, from, byHand, "增加会签。", trial), admin);
    }

    private void moved(ModelMoveId id) {
        walk.the(CarryOutMoves.class).all();
        ModelMoves moves = walk.the(ModelMoves.class);
        assertThat(moves.get(id).state()).isEqualTo(MoveState.DONE);
        assertThat(moves.counts(id).moved())
                .as(moves.counts(id).toString())
                .isEqualTo(moves.counts(id).all());
    }

    private int newest() {
        return walk.the(ReleasedModels.class).versions(MODEL).get(0).number();
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private TaskId consolidated() {
        TaskId task = reporting();
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
        return task;
    }

    private List<String> waiting(Actor.Person who, TaskId task) {
        return walk.the(Desk.class).waiting(DeskFilter.everything(), null, who).rows().stream()
                .filter(item -> task.equals(item.taskId()))
                .map(DeskItem::step)
                .map(step -> step.node())
                .toList();
    }
}
