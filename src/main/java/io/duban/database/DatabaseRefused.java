package io.duban.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Duban will not start on this database. The key names the reason and what to do, in both languages. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    public DatabaseRefused(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public DatabaseRefused(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
