package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.Walk;
import io.duban.modeling.BeginMove;
import io.duban.modeling.CarryOutMoves;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.ModelMoves;
import io.duban.modeling.MoveCounts;
import io.duban.modeling.MoveState;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.StopMove;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An admin who moves what runs by a version of a model that nothing else of the database runs by. */
final class Moving {

    final Walk walk;
    final Actor.Person admin;

    /** The version by which begins what the test begins. */
    final int before;

    private final String model;

    Moving(ApplicationContext context, String model) {
        this.model = model;
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
        OwnModels.stopMoves(context);
        OwnModels.release(context, model);
        before = newest();
    }

    int newest() {
        return walk.the(ReleasedModels.class).versions(model).get(0).number();
    }

    ModelMoveId begin(Map<String, String> byHand, boolean trial) {
        return begin(before, byHand, trial);
    }

    ModelMoveId begin(int from, Map<String, String> byHand, boolean trial) {
        return walk.the(BeginMove.class).toTheNewest(new BeginMove.Wanted(model, from, byHand, "增加会签。", trial), admin);
    }

    void goOn(ModelMoveId id) {
        walk.the(StopMove.class).goOn(id, admin);
    }

    /** Until nothing is left to do. */
    MoveCounts carriedOut(ModelMoveId id) {
        while (batch(id)) {
            assertThat(moves().get(id).isUnderWay()).isTrue();
        }
        return counts(id);
    }

    boolean batch(ModelMoveId id) {
        return walk.the(CarryOutMoves.class).batch(id);
    }

    MoveCounts counts(ModelMoveId id) {
        return moves().counts(id);
    }

    MoveState state(ModelMoveId id) {
        return moves().get(id).state();
    }

    ModelMoves moves() {
        return walk.the(ModelMoves.class);
    }

    void allMoved(int count) {
        allMovedFrom(before, count);
    }

    void allMovedFrom(int from, int count) {
        MoveCounts counts = carriedOut(begin(from, Map.of(), false));
        assertThat(counts).isEqualTo(new MoveCounts(0, count, 0, 0, 0));
    }

    List<String> waiting(Actor.Person who, TaskId task) {
        return walk.the(Desk.class).waiting(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> task.equals(item.taskId()))
                .map(item -> item.step().node() + " " + item.step().version())
                .toList();
    }

    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }
}
