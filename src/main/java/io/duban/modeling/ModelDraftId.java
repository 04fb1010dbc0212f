package io.duban.modeling;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a draft of a model. */
public record ModelDraftId(UUID value) implements Id {

    public static ModelDraftId next() {
        return new ModelDraftId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static ModelDraftId of(String text) {
        return new ModelDraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
