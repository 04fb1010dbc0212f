package io.duban.modeling;

import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RetryRule;
import io.duban.shared.Subject;
import io.duban.work.Block.About;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves running processes, a batch in a transaction. The move's row is held during it, so that one node at a time works
 * on a move; what a node that fell over had in hand is undone, and another one takes it up.
 */
@Component
public class CarryOutMoves {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutMoves.class);

    /** Small enough to hold up nobody who acts on one of them for long. */
    static final int BATCH = 20;

    private final ModelMoves moves;
    private final RunningProcesses running;
    private final WayBack wayBack;
    private final ModelFacts facts;
    private final RetryRule lostRace;
    private final TransactionOperations transactions;
    private final Clock clock;

    CarryOutMoves(
            ModelMoves moves,
            RunningProcesses running,
            WayBack wayBack,
            ModelFacts facts,
            List<RetryRule> rules,
            TransactionOperations transactions,
            Clock clock) {
        this.moves = moves;
        this.running = running;
        this.wayBack = wayBack;
        this.facts = facts;
        this.lostRace = RetryRule.anyOf(rules);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Works on what is under way until nothing is left that this node can do. */
    public void all() {
        for (ModelMoveId id : moves.underWay()) {
            while (batch(id)) {
                // until nothing is left
            }
        }
    }

    /** The next batch of a move; false when there is none, or another node works on it. */
    public boolean batch(ModelMoveId id) {
        Batch batch = new Batch(BATCH, Map.of());
        try {
            return done(id, batch);
        } catch (RuntimeException failure) {
            LOG.debug("a batch of {} failed and is tried one by one", id, failure);
            return oneByOne(id, batch.stood);
        }
    }

    private boolean oneByOne(ModelMoveId id, Map<String, String> stood) {
        boolean more = true;
        for (int tried = 0; tried < BATCH && more; tried++) {
            Batch one = new Batch(1, stood);
            try {
                more = done(id, one);
            } catch (RuntimeException failure) {
                more = one.items.isEmpty() ? rethrow(failure) : noted(id, one.items.get(0), failure);
            }
        }
        return more;
    }

    private static boolean rethrow(RuntimeException failure) {
        throw failure;
    }

    private boolean noted(ModelMoveId id, MoveItem item, RuntimeException failure) {
        MoveItem failed = failed(item, failure);
        return inTransaction(id, move -> {
            if (!moves.next(id, 1).contains(item)) {
                return true;
            }
            moves.save(failed);
            return failed.state() == MoveItem.State.WAITING || goesOn(move);
        });
    }

    private MoveItem failed(MoveItem item, RuntimeException failure) {
        if (failure instanceof MoveRefused refused) {
            return item.refused(refused.fault());
        }
        if (lostRace.worthRetrying(failure)) {
            return item.busy();
        }
        LOG.error("The process {} could not be moved to another version", item.processId(), failure);
        return item.refused(new MoveFault(MoveObstacle.ENGINE, "", String.valueOf(failure.getMessage())));
    }

    /** False when the move is no longer under way, or somebody else is at it. */
    private boolean inTransaction(ModelMoveId id, Predicate<ModelMove> work) {
        return Boolean.TRUE.equals(transactions.execute(status ->
                moves.hold(id).filter(ModelMove::isUnderWay).filter(work).isPresent()));
    }

    private boolean done(ModelMoveId id, Batch batch) {
        return inTransaction(id, move -> {
            batch.items = moves.next(id, move.state() == MoveState.TRYING ? 1 : batch.size);
            return batch.items.isEmpty() ? end(move) : move(move, batch);
        });
    }

    private boolean move(ModelMove move, Batch batch) {
        List<String> ids = batch.items.stream().map(MoveItem::processId).toList();
        Map<String, RunningProcesses.Stand> stands = running.stands(move.model(), move.fromNumber(), ids);
        Map<MoveWay, List<MoveItem>> going = new LinkedHashMap<>();
        for (MoveItem item : batch.items) {
            RunningProcesses.Stand stand = stands.get(item.processId());
            if (stand == null) {
                moves.save(item.gone());
            } else {
                MoveItem now = batch.hasGoneOn(item, stand) ? item.triedAgain() : item;
                batch.stood.put(item.processId(), stand.mark());
                going.computeIfAbsent(wayBack.of(move, item, stand), way -> new ArrayList<>())
                        .add(now.moved(stand));
            }
        }
        going.forEach((way, moved) -> {
            running.move(way, moved.stream().map(MoveItem::processId).toList());
            moved.forEach(item -> note(move, item));
        });
        return going.isEmpty() || goesOn(move);
    }

    /** Stops when one has been tried. */
    private boolean goesOn(ModelMove move) {
        if (move.state() == MoveState.TRYING) {
            moves.save(move.in(MoveState.STOPPED, null));
            return false;
        }
        return true;
    }

    private void note(ModelMove move, MoveItem item) {
        moves.save(item);
        About about = OwnProcess.named(move.model()).orElseThrow().about();
        Subject subject = new Subject(Subject.Kind.valueOf(about.name()), item.subject());
        facts.publish(DomainEvent.of(subject, ModelAct.MOVED, new Actor.Timer(move.model()), clock.instant())
                .because(move.reason())
                .changing("modelVersion", move.fromNumber(), move.toNumber()));
    }

    private boolean end(ModelMove move) {
        moves.save(move.in(MoveState.DONE, clock.instant()));
        MoveCounts counts = moves.counts(move.id());
        facts.publish(facts.about(move.model(), ModelAct.MOVE_ENDED, new Actor.Timer(move.model()))
                .changing("modelVersion", move.fromNumber(), move.toNumber())
                .changing("moved", null, counts.moved())
                .changing("refused", null, counts.refused())
                .changing("gone", null, counts.gone()));
        return false;
    }

    /** What is taken up in one transaction, also when that fails. */
    private static final class Batch {

        private final int size;

        /** Where they stood when they were to be moved together. */
        private final Map<String, String> before;

        private final Map<String, String> stood = new HashMap<>();
        private List<MoveItem> items = List.of();

        Batch(int size, Map<String, String> before) {
            this.size = size;
            this.before = before;
        }

        private boolean hasGoneOn(MoveItem item, RunningProcesses.Stand stand) {
            String mark = before.get(item.processId());
            return mark != null && !mark.equals(stand.mark());
        }
    }
}
