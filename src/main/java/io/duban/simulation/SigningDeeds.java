package io.duban.simulation;

import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.AnswerObjection;
import io.duban.task.DecideSilence;
import io.duban.task.ObjectToTask;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units sign or object, the office answers, and decides on those who stay silent. */
@Component
@SimulationOnly
class SigningDeeds implements Deed {

    private static final int OBJECTING = 20;

    private final SignFor signFor;
    private final ObjectToTask objectToTask;
    private final AnswerObjection answerObjection;
    private final DecideSilence decideSilence;
    private final UnitsBeside beside;
    private final Tasks tasks;

    SigningDeeds(
            SignFor signFor,
            ObjectToTask objectToTask,
            AnswerObjection answerObjection,
            DecideSilence decideSilence,
            UnitsBeside beside,
            Tasks tasks) {
        this.signFor = signFor;
        this.objectToTask = objectToTask;
        this.answerObjection = answerObjection;
        this.decideSilence = decideSilence;
        this.beside = beside;
        this.tasks = tasks;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.SIGN_FOR, Block.ANSWER_OBJECTION, Block.DECIDE_SILENCE);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        TaskId task = new TaskId(item.subject());
        switch (item.block()) {
            case SIGN_FOR -> sign(task, item, who, chance);
            case ANSWER_OBJECTION -> answer(task, item, who, chance);
            default -> decide(task, item, who, chance);
        }
    }

    private void sign(TaskId task, WorkItem item, Actor.Person who, Chance chance) {
        if (chance.in(OBJECTING, "objects")) {
            objectToTask.object(task, item.aboutUnit(), new ObjectToTask.Words("所列事项不属于本单位职责范围。", "建议由主管单位承担。"), who);
        } else {
            signFor.signFor(task, item.aboutUnit(), who);
        }
    }

    private void answer(TaskId task, WorkItem item, Actor.Person who, Chance chance) {
        AnswerObjection.Reply reply = new AnswerObjection.Reply(task, item.aboutUnit(), "经研究并商有关单位答复如下。");
        switch (way(task, item, chance)) {
            case STAY -> answerObjection.insist(reply, who);
            case CHANGE -> answerObjection.adjust(reply, other(task, item), who);
            case LEAVE -> answerObjection.release(reply, null, who);
            case HAND_OVER -> answerObjection.release(reply, successor(task, item, chance), who);
        }
    }

    /** What becomes of a unit's part. */
    private enum Way {
        STAY,
        CHANGE,
        LEAVE,
        HAND_OVER
    }

    /** The lead does not leave without another, and does not become anything else. */
    private Way way(TaskId task, WorkItem item, Chance chance) {
        Set<Way> ways = EnumSet.allOf(Way.class);
        if (tasks.get(task).leadUnitId().equals(item.aboutUnit())) {
            ways.remove(Way.LEAVE);
            ways.remove(Way.CHANGE);
        }
        if (successor(task, item, chance) == null) {
            ways.remove(Way.HAND_OVER);
        }
        return List.copyOf(ways).get(chance.below(ways.size(), "way"));
    }

    private @Nullable UnitId successor(TaskId task, WorkItem item, Chance chance) {
        return beside.of(tasks.get(task), item.aboutUnit(), chance).orElse(null);
    }

    private Responsibility other(TaskId task, WorkItem item) {
        boolean cooperates = tasks.get(task).parts().list().stream()
                .anyMatch(part ->
                        part.unit().equals(item.aboutUnit()) && part.responsibility() == Responsibility.COOPERATING);
        return cooperates ? Responsibility.RESPONSIBLE : Responsibility.COOPERATING;
    }

    private void decide(TaskId task, WorkItem item, Actor.Person who, Chance chance) {
        DecideSilence.Ruling ruling = new DecideSilence.Ruling(task, item.aboutUnit(), "多次催办未答复。");
        switch (way(task, item, chance)) {
            case STAY -> decideSilence.waitOn(ruling, who);
            case CHANGE -> decideSilence.takeAsSigned(ruling, who);
            case LEAVE -> decideSilence.release(ruling, null, who);
            case HAND_OVER -> decideSilence.release(ruling, successor(task, item, chance), who);
        }
    }
}
