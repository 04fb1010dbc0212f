package io.duban.modeling;

import io.duban.modeling.checking.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is shown.
 *
 * @param inForce the number of the version in force now; another than the draft's base when somebody released meanwhile
 * @param handedInBy the name of who handed it in
 * @param texts the last one first
 * @param readers the names of the others who have it open
 * @param findings of its last text
 * @param mayDecide whether the reader may approve or return it
 */
public record DraftSheet(
        ModelDraft draft,
        int inForce,
        @Nullable String handedInBy,
        List<Text> texts,
        List<String> readers,
        List<Finding> findings,
        boolean mayDecide) {

    /** A saved text, with the name of who saved it. */
    public record Text(int revision, String savedBy, Instant savedAt) {}

    public DraftSheet {
        texts = List.copyOf(texts);
        readers = List.copyOf(readers);
        findings = List.copyOf(findings);
    }
}
