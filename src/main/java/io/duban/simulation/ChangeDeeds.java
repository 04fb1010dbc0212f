package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeText;
import io.duban.task.DecideChange;
import io.duban.task.ReadChanges;
import io.duban.task.Setting;
import io.duban.task.Tasks;
import io.duban.task.WithdrawChange;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A request for a change is written anew, returned, granted or refused. */
@Component
@SimulationOnly
class ChangeDeeds implements Deed {

    private static final int RETURNED = 20;
    private static final int REFUSED = 35;

    static final ChangeText TEXT = new ChangeText("项目审批用时超出预期。", "部门会议纪要", 50, "已完成前期工作。");

    private final AskForChange askForChange;
    private final WithdrawChange withdraw;
    private final DecideChange decideChange;
    private final ReadChanges changes;
    private final Tasks tasks;
    private final Steps steps;
    private final Clock clock;

    ChangeDeeds(
            AskForChange askForChange,
            WithdrawChange withdraw,
            DecideChange decideChange,
            ReadChanges changes,
            Tasks tasks,
            Steps steps,
            Clock clock) {
        this.askForChange = askForChange;
        this.withdraw = withdraw;
        this.tasks = tasks;
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
        ChangeRequest request = changes.of(new ChangeId(item.subject()), who);
        boolean stands = !changes.effects(request, tasks.get(request.taskId())).isEmpty();
        if (item.block() != Block.WRITE_CHANGE) {
            DecideChange.At at = new DecideChange.At(request.id(), item.step().node());
            decide(at, stands && isToCome(request.wanted()), steps.of(item.step()), who, chance);
        } else if (stands) {
            askForChange.askAgain(request.id(), stillToCome(request.wanted()), TEXT, who);
        } else {
            withdraw.withdraw(request.id(), "事项已有变化。", who);
        }
    }

    private boolean isToCome(Setting wanted) {
        LocalDate day = wanted.day();
        return day == null || day.isAfter(BusinessTime.today(clock));
    }

    private Setting stillToCome(Setting wanted) {
        LocalDate soonest = BusinessTime.today(clock).plusDays(1);
        return wanted instanceof Setting.Day day && day.on().isBefore(soonest)
                ? new Setting.Day(day.matter(), day.year(), soonest)
                : wanted;
    }

    /** What was overtaken can only be refused, or returned. */
    private void decide(DecideChange.At at, boolean stands, Step step, Actor.Person who, Chance chance) {
        int roll = chance.below(100, "request");
        if (roll < RETURNED && step.offers(Answer.RETURNED)) {
            decideChange.decide(at, Decision.giveBack("请补充依据。"), who);
        } else if (roll < REFUSED || !stands) {
            decideChange.decide(at, Decision.refuse("理由不充分。"), who);
        } else {
            decideChange.decide(at, Decision.agree("同意"), who);
        }
    }
}
