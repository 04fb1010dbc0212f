package io.duban.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list by key: the rows, and the key from which the next page starts (null: this was the last). */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** From one row more than a page holds: the surplus row shows that there is a next page and is left out. */
    public static <T> Slice<T> of(List<T> rowsAndOneMore, int size, Function<? super T, String> key) {
        if (rowsAndOneMore.size() <= size) {
            return new Slice<>(rowsAndOneMore, null);
        }
        List<T> rows = rowsAndOneMore.subList(0, size);
        return new Slice<>(rows, key.apply(rows.get(size - 1)));
    }

    /** All there is, on one page. */
    public static <T> Slice<T> all(List<T> rows) {
        return new Slice<>(rows, null);
    }

    /** The same page with its rows in another form. */
    public <R> Slice<R> map(Function<? super T, ? extends R> form) {
        return new Slice<>(rows.stream().<R>map(form).toList(), next);
    }
}
