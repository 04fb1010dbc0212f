package io.duban.modeling;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running process that a move is about.
 *
 * @param processId the engine's own id
 * @param tries how often somebody acted on it just when it was to be moved
 * @param stood where it stood when it was moved, the elements separated by commas
 * @param mark of where it stood then, which is another one as soon as it has gone on
 */
public record MoveItem(
        ModelMoveId moveId,
        String processId,
        UUID subject,
        State state,
        int tries,
        @Nullable String stood,
        @Nullable String mark,
        @Nullable MoveObstacle obstacle,
        @Nullable String element,
        @Nullable String detail) {

    /** How often it is tried before it is left to a later continuation. */
    static final int TRIES = 5;

    private static final int DETAIL = 500;

    /** What became of it. */
    public enum State {
        WAITING,
        MOVED,
        REFUSED,
        /** It is over, or goes by another version by now. */
        GONE
    }

    static MoveItem of(ModelMoveId move, RunningProcesses.Running process) {
        return new MoveItem(move, process.id(), process.subject(), State.WAITING, 0, null, null, null, null, null);
    }

    /** The one that is to be taken back, with where it stood before. */
    MoveItem toTakeBack(ModelMoveId back) {
        return new MoveItem(back, processId, subject, State.WAITING, 0, stood, mark, null, null, null);
    }

    MoveItem moved(RunningProcesses.Stand stand) {
        return new MoveItem(
                moveId,
                processId,
                subject,
                State.MOVED,
                tries,
                String.join(",", stand.elements()),
                stand.mark(),
                null,
                null,
                null);
    }

    MoveItem gone() {
        return in(State.GONE, null);
    }

    MoveItem refused(MoveFault fault) {
        return in(State.REFUSED, fault);
    }

    /** To be tried again, later than the others, unless that was often enough. */
    MoveItem busy() {
        MoveItem later = triedAgain();
        return later.tries < TRIES ? later : later.refused(MoveFault.of(MoveObstacle.BUSY, ""));
    }

    MoveItem triedAgain() {
        return new MoveItem(
                moveId, processId, subject, State.WAITING, tries + 1, stood, mark, obstacle, element, detail);
    }

    public @Nullable MoveFault fault() {
        return obstacle == null
                ? null
                : new MoveFault(obstacle, element == null ? "" : element, detail == null ? "" : detail);
    }

    List<String> stoodAt() {
        return stood == null || stood.isEmpty() ? List.of() : Arrays.asList(stood.split(",", -1));
    }

    private MoveItem in(State next, @Nullable MoveFault fault) {
        return new MoveItem(
                moveId,
                processId,
                subject,
                next,
                tries,
                stood,
                mark,
                fault == null ? null : fault.obstacle(),
                fault == null ? null : fault.element(),
                fault == null
                        ? null
                        : fault.detail()
                                .substring(0, Math.min(DETAIL, fault.detail().length())));
    }
}
