package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.RequiredText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin lets what runs by an older version go on by the one in force, or back again, or decides that it stays. */
@Component
public class BeginMove {

    private static final int ALL = Integer.MAX_VALUE;

    private final ModelMoves moves;
    private final RunningProcesses running;
    private final PlanMove plan;
    private final ModelFacts facts;
    private final Clock clock;

    BeginMove(ModelMoves moves, RunningProcesses running, PlanMove plan, ModelFacts facts, Clock clock) {
        this.moves = moves;
        this.running = running;
        this.plan = plan;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is wanted: from which version, which steps by hand, why, and whether one of them is tried first. */
    public record Wanted(String model, int number, Map<String, String> byHand, String reason, boolean trial) {

        public Wanted {
            byHand = Map.copyOf(byHand);
        }
    }

    /** Refuses steps that do not fit, and what nothing runs by. What has no counterpart is told of one by one later. */
    @Transactional
    public ModelMoveId toTheNewest(Wanted wanted, Actor.Person who) {
        Actor.Person admin = beginning(wanted.reason(), who);
        MoveWay way = plan.way(wanted.model(), wanted.number(), wanted.byHand());
        mustNotBeUnderWay(wanted.model());
        running.plan(way).notFitting().stream().findFirst().ifPresent(element -> {
            throw new ModelingRefusal.NotFitting(element);
        });
        ModelMove move = ModelMove.begun(
                way,
                wanted.reason(),
                wanted.trial() ? MoveState.TRYING : MoveState.RUNNING,
                admin.id(),
                clock.instant());
        List<MoveItem> items = running.at(wanted.model(), wanted.number(), null).stream()
                .map(process -> MoveItem.of(move.id(), process))
                .toList();
        return begin(move, items, admin);
    }

    /** What the move has moved goes back, as far as it has not gone on since. */
    @Transactional
    public ModelMoveId back(ModelMoveId id, String reason, Actor.Person who) {
        Actor.Person admin = beginning(reason, who);
        ModelMove before = moves.get(id);
        mustNotBeUnderWay(before.model());
        ModelMove move = before.takenBack(reason, admin.id(), clock.instant());
        List<MoveItem> items = moves.items(id, MoveItem.State.MOVED, null, ALL).stream()
                .map(item -> item.toTakeBack(move.id()))
                .toList();
        return begin(move, items, admin);
    }

    /** What runs by an older version ends by it. */
    @Transactional
    public void leave(String model, int number, String reason, Actor.Person who) {
        Actor.Person admin = beginning(reason, who);
        plan.way(model, number, Map.of());
        long count = running.at(model, number, null).size();
        moves.add(new ModelStay(model, number, count, reason, admin.id(), clock.instant()));
        facts.publish(facts.about(model, ModelAct.LEFT_ON_VERSION, admin)
                .because(reason)
                .changing("modelVersion", null, number)
                .changing("running", null, count));
    }

    private ModelMoveId begin(ModelMove move, List<MoveItem> items, Actor.Person admin) {
        if (items.isEmpty()) {
            throw new ModelingRefusal.NothingToMove();
        }
        moves.add(move, items);
        facts.publish(facts.about(move.model(), ModelAct.MOVE_BEGUN, admin)
                .because(move.reason())
                .changing("modelVersion", move.fromNumber(), move.toNumber())
                .changing("running", null, items.size()));
        return move.id();
    }

    private void mustNotBeUnderWay(String model) {
        if (moves.of(model).stream().anyMatch(ModelMove::isUnderWay)) {
            throw new ModelingRefusal.AlreadyMoving();
        }
    }

    private static Actor.Person beginning(String reason, Actor.Person who) {
        if (who.holdsAnywhere(AUDITOR)) {
            throw new NotPermitted();
        }
        Actor.Person admin = who.asAnywhere(ADMIN);
        if (RequiredText.isMissing(reason)) {
            throw new ModelingRefusal.ReasonRequired();
        }
        return admin;
    }
}
