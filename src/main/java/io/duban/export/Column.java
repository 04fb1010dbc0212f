package io.duban.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param heading the message key of what stands above it
 * @param value of a row: a text, number, day, instant, constant, step or message; null leaves the cell empty
 */
public record Column<T>(String heading, Function<? super T, ? extends @Nullable Object> value) {}
