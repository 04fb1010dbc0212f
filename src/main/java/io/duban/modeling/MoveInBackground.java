package io.duban.modeling;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up what is under way, on whichever node looks first; also what was under way when Duban went down. */
@Component
@ConditionalOnProperty(name = "duban.modeling.moves", havingValue = "true", matchIfMissing = true)
class MoveInBackground {

    private final CarryOutMoves moves;

    MoveInBackground(CarryOutMoves moves) {
        this.moves = moves;
    }

    @Scheduled(fixedDelayString = "2s", initialDelayString = "5s")
    void look() {
        moves.all();
    }
}
