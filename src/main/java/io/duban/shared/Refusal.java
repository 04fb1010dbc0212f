package io.duban.shared;

import java.util.List;
import java.util.Map;

/**
 * A rule said no. The message key names the reason in both languages; the same page comes again with it (HTTP 422),
 * and nothing that was typed is lost. Features extend this with one sealed family each.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Object> arguments;

    protected Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    /** The message key, such as {@code refusal.task.alreadySigned}. */
    public String key() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What the reason rests on, for programs: the API adds it to the answer under these names. */
    public Map<String, Object> facts() {
        return Map.of();
    }
}
