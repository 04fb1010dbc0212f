package io.duban.modeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By which pairs a process goes: those of the move, or back from where a move has brought it. */
@Component
class WayBack {

    private final ModelMoves moves;

    WayBack(ModelMoves moves) {
        this.moves = moves;
    }

    /**
     * The way of a process that stands there.
     *
     * @throws MoveRefused when it has gone on since it was moved, or came from two steps at once
     */
    MoveWay of(ModelMove move, MoveItem item, RunningProcesses.Stand stand) {
        ModelMoveId taken = move.backOf();
        if (taken == null) {
            return move.way();
        }
        if (!stand.mark().equals(item.mark())) {
            throw new MoveRefused(
                    MoveFault.of(MoveObstacle.MOVED_ON, stand.elements().get(0)));
        }
        Map<String, String> byHand = moves.get(taken).way().byHand();
        Map<String, String> back = new HashMap<>();
        List<String> stood = item.stoodAt();
        byHand.forEach((from, to) -> {
            boolean stoodAtBoth = stood.contains(to) && !byHand.containsKey(to);
            if (stood.contains(from) && (stoodAtBoth || back.put(to, from) != null)) {
                throw new MoveRefused(MoveFault.of(MoveObstacle.AMBIGUOUS, to));
            }
        });
        return new MoveWay(move.model(), move.fromNumber(), move.toNumber(), back);
    }
}
