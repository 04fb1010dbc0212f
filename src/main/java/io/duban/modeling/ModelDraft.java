package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A model as admins draw it, until it is released or thrown away.
 *
 * @param baseNumber the version in force when it was begun
 * @param revision the last text that was saved, counted from 1
 * @param reason why it is to be released, from the handing in on
 * @param returnedFor why it came back from whoever was to approve it
 */
public record ModelDraft(
        ModelDraftId id,
        String model,
        int baseNumber,
        DraftState state,
        int revision,
        PersonId begunBy,
        Instant begunAt,
        @Nullable String reason,
        @Nullable PersonId handedInBy,
        @Nullable Instant handedInAt,
        @Nullable String returnedFor,
        int version) {

    static ModelDraft begun(String model, int baseNumber, PersonId by, Instant at) {
        return new ModelDraft(
                ModelDraftId.next(), model, baseNumber, DraftState.DRAWING, 1, by, at, null, null, null, null, 0);
    }

    public boolean isOpen() {
        return state == DraftState.DRAWING || state == DraftState.HANDED_IN;
    }

    ModelDraft saved() {
        mustBe(DraftState.DRAWING);
        return with(DraftState.DRAWING, revision + 1);
    }

    ModelDraft handedIn(String why, PersonId by, Instant at) {
        mustBe(DraftState.DRAWING);
        return new ModelDraft(
                id, model, baseNumber, DraftState.HANDED_IN, revision, begunBy, begunAt, why, by, at, null, version);
    }

    ModelDraft returned(@Nullable String why) {
        mustBe(DraftState.HANDED_IN);
        return new ModelDraft(
                id,
                model,
                baseNumber,
                DraftState.DRAWING,
                revision,
                begunBy,
                begunAt,
                reason,
                null,
                null,
                why,
                version);
    }

    ModelDraft released() {
        mustBe(DraftState.HANDED_IN);
        return with(DraftState.RELEASED, revision);
    }

    ModelDraft discarded() {
        mustBe(DraftState.DRAWING);
        return with(DraftState.DISCARDED, revision);
    }

    void mustBe(DraftState expected) {
        if (state != expected) {
            throw new ModelingRefusal.NotNow();
        }
    }

    private ModelDraft with(DraftState next, int text) {
        return new ModelDraft(
                id,
                model,
                baseNumber,
                next,
                text,
                begunBy,
                begunAt,
                reason,
                handedInBy,
                handedInAt,
                returnedFor,
                version);
    }
}
