package io.duban.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The arguments of a light's reason as the text that is stored. */
public final class LightText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LightText() {}

    public static String of(List<String> arguments) {
        try {
            return JSON.writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("arguments are plain texts", e);
        }
    }

    /** Refuses a text that is no list of texts: somebody wrote into the table by hand. */
    public static List<String> read(String text) {
        try {
            return List.of(JSON.readValue(text, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no list of texts: " + text, e);
        }
    }
}
