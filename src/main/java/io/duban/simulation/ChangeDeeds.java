package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeText;
import io.duban.task.DecideChange;
import io.duban.task.ReadChanges;
import io.duban.task.Setting;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A request for more time is written anew, returned, granted or refused. */
@Component
@SimulationOnly
class ChangeDeeds implements Deed {

    private static final int RETURNED = 20;
    private static final int REFUSED = 35;

    static final ChangeText TEXT = new ChangeText("项目审批用时超出预期。", "部门会议纪要", 50, "已完成前期工作。");

    private final AskForChange askForChange;
    private final DecideChange decideChange;
    private final ReadChanges changes;
    private final Steps steps;
    private final Clock clock;

    ChangeDeeds(AskForChange askForChange, DecideChange decideChange, ReadChanges changes, Steps steps, Clock clock) {
        this.askForChange = askForChange;
        this.decideChange = decideChange;
        this.changes = changes;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.WRITE_CHANGE, Block.DECIDE_CHANGE);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        ChangeId request = new ChangeId(item.subject());
        if (item.block() == Block.WRITE_CHANGE) {
            askForChange.askAgain(request, stillToCome(changes.of(request, who).wanted()), TEXT, who);
        } else {
            decide(new DecideChange.At(request, item.step().node()), steps.of(item.step()), who, chance);
        }
    }

    private Setting stillToCome(Setting wanted) {
        LocalDate soonest = BusinessTime.today(clock).plusDays(1);
        return wanted instanceof Setting.Day day && day.on().isBefore(soonest)
                ? new Setting.Day(day.matter(), day.year(), soonest)
                : wanted;
    }

    private void decide(DecideChange.At at, Step step, Actor.Person who, Chance chance) {
        int roll = chance.below(100, "request");
        if (roll < RETURNED && step.offers(Answer.RETURNED)) {
            decideChange.giveBack(at, "请补充依据。", who);
        } else if (roll < REFUSED) {
            decideChange.refuse(at, "理由不充分。", who);
        } else {
            decideChange.agree(at, "同意", who);
        }
    }
}
