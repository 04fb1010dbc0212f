package io.duban.report;

import io.duban.shared.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A file that a verifier looked at.
 *
 * @param finding null as long as he has not marked it, which is refused
 * @param words what is wrong, or missing; may be empty where nothing is; at most 1000 characters
 */
public record ClaimSample(EvidenceId evidence, @Nullable Finding finding, String words) {

    boolean isUnexplained() {
        return finding != Finding.RIGHT && RequiredText.isMissing(words);
    }
}
