package io.duban.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers what is read while the engine carries out one command: a step that opens for twenty units asks for the same
 * task, plan and calendar twenty times. Forgotten with the command, so nothing is older than the act itself.
 */
@Component
class OncePerCommand {

    private record Memory(CommandContext command, Map<Object, Object> read) {}

    private static final ThreadLocal<@Nullable Memory> MEMORY = new ThreadLocal<>();

    /**
     * Reads outside of a command as well, without remembering. The key names what is read, such as an id with its kind.
     */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> read) {
        CommandContext command = Context.getCommandContext();
        if (command == null) {
            return read.get();
        }
        Map<Object, Object> known = of(command);
        Object value = known.get(key);
        if (value == null) {
            value = read.get();
            known.put(key, value);
        }
        return (T) value;
    }

    /** What was handed in under the key; null when nothing was. */
    @Nullable
    Object find(Object key) {
        CommandContext command = Context.getCommandContext();
        return command == null ? null : of(command).get(key);
    }

    /** Hands in what was read already, many at once. */
    void put(Object key, Object value) {
        CommandContext command = Context.getCommandContext();
        if (command != null) {
            of(command).put(key, value);
        }
    }

    /** After a delegate has changed it. */
    void forget(Object key) {
        CommandContext command = Context.getCommandContext();
        if (command != null) {
            of(command).remove(key);
        }
    }

    private Map<Object, Object> of(CommandContext command) {
        Memory now = MEMORY.get();
        if (now == null || now.command() != command) {
            now = new Memory(command, new HashMap<>());
            MEMORY.set(now);
        }
        return now.read();
    }
}
