package io.duban.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param after the key of the page before, null for the first page
 * @param size how many rows, 1 to {@value #MOST}; null for as many as the list has by itself
 */
public record Paging(
        @Nullable @Verbatim String after,
        @Nullable @PageSize Integer size) {

    public static final int MOST = 200;

    public static final Paging FIRST = after(null);

    /** The page behind another, in the list's own size. */
    public static Paging after(@Nullable String key) {
        return new Paging(key, null);
    }

    /** As it is sent; null for an empty text. */
    public static @Nullable Integer size(String typed) {
        Integer size = Typed.whole(typed);
        if (size != null && (size < 1 || size > MOST)) {
            throw new Unreadable("pageSize", typed, MOST);
        }
        return size;
    }

    public int sizeOr(int usual) {
        return Objects.requireNonNullElse(size, usual);
    }

    /** A page from one row more than it holds, which shows that there is a next. */
    public <T> Slice<T> slice(List<T> rowsAndOneMore, int usual, Function<? super T, String> key) {
        return Slice.of(rowsAndOneMore, sizeOr(usual), key);
    }
}
