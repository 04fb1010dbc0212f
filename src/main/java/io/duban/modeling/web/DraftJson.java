package io.duban.modeling.web;

import io.duban.modeling.DraftSheet;
import io.duban.modeling.DraftState;
import io.duban.modeling.ModelDraftId;
import io.duban.shared.Located;
import io.duban.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft; {@code baseNumber} is the version it began from, {@code inForce} the one in force now. */
record DraftJson(
        ModelDraftId id,
        String model,
        DraftState state,
        int revision,
        int baseNumber,
        int inForce,
        @Nullable String reason,
        @Nullable String handedInBy,
        @Nullable String returnedFor,
        List<SavedTextJson> texts,
        List<String> readers,
        List<FindingJson> findings,
        boolean mayDecide,
        int version)
        implements Versioned, Located {

    @Override
    public String address() {
        return "/api/model-drafts/" + id;
    }

    @Override
    public int inVersion() {
        return version;
    }

    /** A text that was saved, with the name of who saved it. */
    record SavedTextJson(int revision, String savedBy, Instant savedAt) {

        private static SavedTextJson of(DraftSheet.Text text) {
            return new SavedTextJson(text.revision(), text.savedBy(), text.savedAt());
        }
    }

    static DraftJson of(DraftSheet sheet, ModelWords words) {
        var draft = sheet.draft();
        return new DraftJson(
                draft.id(),
                draft.model(),
                draft.state(),
                draft.revision(),
                draft.baseNumber(),
                sheet.inForce(),
                draft.reason(),
                sheet.handedInBy(),
                draft.returnedFor(),
                sheet.texts().stream().map(SavedTextJson::of).toList(),
                sheet.readers(),
                words.findings(sheet.findings()),
                sheet.mayDecide(),
                draft.version());
    }
}
