package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Running processes go on by another version, batch by batch.
 *
 * @param byHand the text of {@link MoveWay#byHand()}
 * @param backOf the move that it takes back; null where it is none of that kind
 * @param endedAt when nothing was left to be moved
 */
public record ModelMove(
        ModelMoveId id,
        String model,
        int fromNumber,
        int toNumber,
        String byHand,
        @Nullable ModelMoveId backOf,
        String reason,
        MoveState state,
        PersonId begunBy,
        Instant begunAt,
        @Nullable Instant endedAt,
        int version) {

    public static ModelMove begun(MoveWay way, String reason, MoveState state, PersonId by, Instant at) {
        return new ModelMove(
                ModelMoveId.next(),
                way.model(),
                way.from(),
                way.to(),
                way.byHandText(),
                null,
                reason,
                state,
                by,
                at,
                null,
                0);
    }

    /** Back again for what it has moved. */
    ModelMove takenBack(String why, PersonId by, Instant at) {
        return new ModelMove(
                ModelMoveId.next(), model, toNumber, fromNumber, "", id, why, MoveState.RUNNING, by, at, null, 0);
    }

    public MoveWay way() {
        return new MoveWay(model, fromNumber, toNumber, MoveWay.byHand(byHand));
    }

    public boolean isUnderWay() {
        return state == MoveState.TRYING || state == MoveState.RUNNING;
    }

    ModelMove stopped() {
        if (!isUnderWay()) {
            throw new ModelingRefusal.MoveNotNow();
        }
        return in(MoveState.STOPPED, null);
    }

    ModelMove resumed() {
        if (isUnderWay()) {
            throw new ModelingRefusal.MoveNotNow();
        }
        return in(MoveState.RUNNING, null);
    }

    ModelMove in(MoveState next, @Nullable Instant ended) {
        return new ModelMove(
                id, model, fromNumber, toNumber, byHand, backOf, reason, next, begunBy, begunAt, ended, version);
    }
}
