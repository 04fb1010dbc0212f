package io.duban.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.duban.shared.Change;
import java.util.List;

/**
 * Changes as the text that is stored and hashed. What is hashed is the stored text itself, never a second rendering.
 */
final class ChangeText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChangeText() {}

    static String of(List<Change> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes are plain texts", e);
        }
    }

    /** Refuses a text that is no list of changes: somebody wrote into the table by hand. */
    static List<Change> read(String text) {
        try {
            return List.of(JSON.readValue(text, Change[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no list of changes: " + text, e);
        }
    }
}
