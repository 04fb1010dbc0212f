package io.duban.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that Duban itself needs is not there for the moment, such as room on a disk. Nothing was done; the same may
 * be sent again later (HTTP 503, or 507 when there is no room). The message key names what is missing.
 */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean noRoom;
    private final transient List<Object> arguments;

    protected Unavailable(boolean noRoom, @Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.noRoom = noRoom;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }

    public boolean noRoom() {
        return noRoom;
    }
}
