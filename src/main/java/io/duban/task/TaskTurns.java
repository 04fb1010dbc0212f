package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The turns at the steps of tasks. */
@Component
public class TaskTurns {

    private final Turns turns;

    TaskTurns(Turns turns) {
        this.turns = turns;
    }

    public static Turns.Wanted signing(TaskId task, UnitId unit) {
        return Turns.Wanted.of(Block.SIGN_FOR, task.value(), unit);
    }

    public static Turns.Wanted objection(TaskId task, UnitId unit) {
        return Turns.Wanted.of(Block.ANSWER_OBJECTION, task.value(), unit);
    }

    public static Turns.Wanted silence(TaskId task, UnitId unit) {
        return Turns.Wanted.of(Block.DECIDE_SILENCE, task.value(), unit);
    }

    public static Turns.Matter objection(UUID objection) {
        return new Turns.Matter(objection);
    }

    public static Turns.Wanted reopening(TaskId task) {
        return Turns.Wanted.of(Block.DECIDE_REOPENING, task.value());
    }

    public static Turns.Matter reopening(Reopening proposed) {
        return new Turns.Matter(proposed.id().value());
    }

    public static Turns.Wanted completion(TaskId task) {
        return Turns.Wanted.of(Block.CONFIRM_COMPLETION, task.value());
    }

    public static Turns.Matter completed(TaskId task) {
        return new Turns.Matter(task.value());
    }

    /**
     * Refuses a step that does not wait with what {@code otherwise} says; that is told only to those who may read the
     * task.
     */
    public Turn take(Task task, Turns.Wanted wanted, Turns.Matter matter, Actor.Person who, Turns.NotNow otherwise) {
        return turns.take(wanted, matter, who, () -> task.isReadableBy(who) ? otherwise.why() : new NotPermitted());
    }

    public void answer(Turn turn, Answer answer) {
        turns.answer(turn, answer);
    }
}
