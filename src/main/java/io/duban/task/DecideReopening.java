package io.duban.task;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final TaskLifecycle lifecycle;
    private final Units units;
    private final ReopeningRecord record;
    private final Decide decide;

    DecideReopening(
            Tasks tasks,
            ReadReopenings read,
            Reopenings reopenings,
            LookBacks lookBacks,
            TaskLifecycle lifecycle,
            Units units,
            ReopeningRecord record,
            Decide decide) {
        this.tasks = tasks;
        this.read = read;
        this.reopenings = reopenings;
        this.lookBacks = lookBacks;
        this.lifecycle = lifecycle;
        this.units = units;
        this.record = record;
        this.decide = decide;
    }

    /**
     * With words where it is refused: then the task stays written off, and a look-back that is to come stays so. With
     * the terms where it is reopened; where somebody decides after it, they are that one's. Refuses a limit outside of
     * the days that {@link ReadReopenings.Outlook} gives, units that had no part or are closed, an empty basis, and
     * what {@link Decide#on} refuses.
     */
    @Transactional
    public Reopening decide(TaskId id, Decision decision, @Nullable Terms terms, Actor.Person who) {
        Task task = tasks.get(id);
        read.readable(id, who);
        Reopening proposed = reopenings.pending(id).orElseThrow(() -> new ReopeningRefusal.NotProposed(task.number()));
        return decide.on(new Proposed(task, terms), proposed, TaskTurns.reopening(id), decision, who);
    }

    /** How a task is reopened, and by which document. */
    public record Terms(ReopeningTerms life, String basis) {}

    private void mustBeOpen(UnitId id) {
        Unit unit = units.get(id);
        if (!unit.isOpenOn(record.today())) {
            throw new ReopeningRefusal.UnitClosed(unit.name());
        }
    }

    /** A proposal to reopen a task, with the terms of whoever decides on it. */
    private final class Proposed implements Decidable<Reopening> {

        private final Task task;
        private final @Nullable Terms terms;

        private Proposed(Task task, @Nullable Terms terms) {
            this.task = task;
            this.terms = terms;
        }

        @Override
        public Set<Block> blocks() {
            return Set.of(Block.DECIDE_REOPENING);
        }

        @Override
        public Reopening at(OpenItem item) {
            return reopenings.pending(task.id()).orElseThrow(() -> new Missing(task.id()));
        }

        @Override
        public Turns.Matter matter(Reopening proposed) {
            return TaskTurns.reopening(proposed);
        }

        @Override
        public RuntimeException notNow(Reopening proposed, Actor.Person who) {
            return task.isReadableBy(who) ? new ReopeningRefusal.NotProposed(task.number()) : new NotPermitted();
        }

        @Override
        public Reopening agreed(Turn turn, Reopening proposed, Decision decision) {
            if (terms == null || RequiredText.isMissing(terms.basis())) {
                throw new ReopeningRefusal.WordsRequired("basis");
            }
            ReadReopenings.Outlook outlook = read.outlook(task);
            outlook.check(terms.life().dueOn());
            terms.life().units().forEach(DecideReopening.this::mustBeOpen);
            Grounds grounds = new Grounds(decision.words(), terms.basis());
            if (!turn.step().settles()) {
                record.agreed(task, grounds, turn.actor());
                return proposed;
            }
            Task after = ReopenedTask.of(task, terms.life(), proposed.percent(), outlook.signDueOn(), record.now());
            Reopening decided = proposed.reopened(record.reopened(task, after, grounds, turn.actor()));
            reopenings.save(decided);
            lookBacks.planned(task.id()).ifPresent(planned -> lookBacks.save(planned.dropped()));
            return decided;
        }

        @Override
        public Reopening declined(Turn turn, Reopening proposed, Decision decision) {
            Reopening refused = record.refused(proposed, decision.words(), turn.actor());
            reopenings.save(refused);
            return refused;
        }

        /** A reopened task begins its life anew. */
        @Override
        public void answered(Turn turn, Reopening proposed, Decision decision) {
            if (decision.goesOn() && turn.step().settles()) {
                lifecycle.reopened(task.id(), turn.actor());
            }
        }
    }

    /** Why a task is reopened, and by which document. */
    record Grounds(String words, String basis) {}
}
