package io.duban.task;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office decides whether a task that was written off is reopened (重新立项). A reopened task begins its
 * life anew with its units' signatures; what waited for its look-back ends.
 */
@Component
public class DecideReopening {

    private final Tasks tasks;
    private final ReadReopenings read;
    private final Reopenings reopenings;
    private final LookBacks lookBacks;
    private final TaskTurns turns;
    private final TaskLifecycle lifecycle;
    private final Units units;
    private final ReopeningRecord record;

    DecideReopening(
            Tasks tasks,
            ReadReopenings read,
            Reopenings reopenings,
            LookBacks lookBacks,
            TaskTurns turns,
            TaskLifecycle lifecycle,
            Units units,
            ReopeningRecord record) {
        this.tasks = tasks;
        this.read = read;
        this.reopenings = reopenings;
        this.lookBacks = lookBacks;
        this.turns = turns;
        this.lifecycle = lifecycle;
        this.units = units;
        this.record = record;
    }

    /**
     * Refuses a limit outside of the days that {@link ReadReopenings.Outlook} gives, units that had no part or are
     * closed, and an empty basis. The words may be empty. Where somebody decides after it, the terms are that one's.
     */
    @Transactional
    public Reopening reopen(TaskId id, ReopeningTerms terms, Grounds grounds, Actor.Person who) {
        Task task = tasks.get(id);
        Reopening proposed = proposed(task, who);
        Turn turn = turn(task, proposed, who);
        grounds.mustHaveBasis();
        ReadReopenings.Outlook outlook = read.outlook(task);
        outlook.check(terms.dueOn());
        terms.units().forEach(this::mustBeOpen);
        if (!turn.step().settles()) {
            record.agreed(task, grounds, turn.actor());
            turns.answer(turn, turn.step().goingOn());
            return proposed;
        }
        Task after = ReopenedTask.of(task, terms, proposed.percent(), outlook.signDueOn(), record.now());
        Reopening decided = proposed.reopened(record.reopened(task, after, grounds, turn.actor()));
        reopenings.save(decided);
        lookBacks.planned(id).ifPresent(planned -> lookBacks.save(planned.dropped()));
        turns.answer(turn, turn.step().goingOn());
        lifecycle.reopened(id, turn.actor());
        return decided;
    }

    /** With words. The task stays written off, and a look-back that is to come stays so. */
    @Transactional
    public Reopening refuse(TaskId id, String words, Actor.Person who) {
        Task task = tasks.get(id);
        Reopening proposed = proposed(task, who);
        Turn turn = turn(task, proposed, who);
        if (RequiredText.isMissing(words)) {
            throw new ReopeningRefusal.WordsRequired("words");
        }
        Reopening refused = record.refused(proposed, words, turn.actor());
        reopenings.save(refused);
        turns.answer(turn, Answer.REFUSED);
        return refused;
    }

    /** Why a task is reopened, and by which document. */
    public record Grounds(String words, String basis) {

        private void mustHaveBasis() {
            if (RequiredText.isMissing(basis)) {
                throw new ReopeningRefusal.WordsRequired("basis");
            }
        }
    }

    private Reopening proposed(Task task, Actor.Person who) {
        read.readable(task.id(), who);
        return reopenings.pending(task.id()).orElseThrow(() -> new ReopeningRefusal.NotProposed(task.number()));
    }

    private Turn turn(Task task, Reopening proposed, Actor.Person who) {
        return turns.take(
                task,
                TaskTurns.reopening(task.id()),
                TaskTurns.reopening(proposed),
                who,
                () -> new ReopeningRefusal.NotProposed(task.number()));
    }

    private void mustBeOpen(UnitId id) {
        Unit unit = units.get(id);
        if (!unit.isOpenOn(record.today())) {
            throw new ReopeningRefusal.UnitClosed(unit.name());
        }
    }
}
