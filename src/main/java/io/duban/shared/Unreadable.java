package io.duban.shared;

import java.util.ArrayList;
import java.util.List;

/** What was typed or sent cannot be read as what the field wants; the key says in words what to type instead. */
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 40;

    private final transient String typed;
    private final transient List<Object> limits;

    /** {@code kind} ends the message key {@code typed.…}; the message's arguments are field, typed text and limits. */
    public Unreadable(String kind, String typed, Object... limits) {
        super("typed." + kind);
        this.typed = typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed;
        this.limits = List.of(limits);
    }

    /** The message key. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What the message says behind the field's name: what was typed, shortened, and the limits. */
    public List<Object> arguments() {
        List<Object> all = new ArrayList<>(List.of(typed));
        all.addAll(limits);
        return List.copyOf(all);
    }
}
