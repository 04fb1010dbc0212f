package io.duban.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param heading the message key of what stands above it
 */
public record Column<T>(String heading, Value<T> value) {

    /** The same column of rows that hold such a row. */
    public <S> Column<S> of(Function<S, T> held) {
        return new Column<>(heading, row -> value.of(held.apply(row)));
    }

    /** What a row has in a column. */
    @FunctionalInterface
    public interface Value<T> {

        /** A text, number, day, instant, constant, step or message; null leaves the cell empty. */
        @Nullable
        Object of(T row);
    }
}
