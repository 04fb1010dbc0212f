package io.duban.export;

import io.duban.shared.Paging;
import io.duban.shared.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list that can be written to a file.
 *
 * @param title the message key of what it is called, which also names the file
 * @param pages reads it page by page as its reader sees it, so that it is never whole in memory
 */
public record Listing<T>(String title, List<Column<T>> columns, Function<Paging, Slice<T>> pages) {

    public Listing {
        columns = List.copyOf(columns);
    }

    /** A list that is read at once, since it is short. */
    @SafeVarargs
    public static <T> Listing<T> whole(String title, List<T> rows, Column<T>... columns) {
        List<Column<T>> all = new ArrayList<>();
        for (Column<T> column : columns) {
            all.add(column);
        }
        return new Listing<>(title, all, paging -> Slice.all(rows));
    }
}
