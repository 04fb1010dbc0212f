package io.duban.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule said no. The message key names the reason in both languages; the same page comes again with it (HTTP 422),
 * and nothing that was typed is lost. Features extend this with one sealed family each.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Object> arguments;
    private final transient List<AtField> fields = new ArrayList<>();

    /**
     * What is to be said at a field.
     *
     * @param names under which forms and bodies hand it over; the request that was refused has one of them
     * @param key the message
     */
    public record AtField(List<String> names, String key, List<Object> arguments) {

        public AtField {
            names = List.copyOf(names);
            arguments = List.copyOf(arguments);
        }
    }

    protected Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    /** It is about what was typed into one field, which has one of these names, and is said there as well. */
    protected final void isAbout(String... names) {
        fields.add(new AtField(List.of(names), key(), arguments));
    }

    /** Of several things each is said at its field. */
    protected final void isAbout(List<AtField> several) {
        fields.addAll(several);
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

    /** The fields that it is about; empty when it is about none. */
    public List<AtField> fields() {
        return List.copyOf(fields);
    }
}
