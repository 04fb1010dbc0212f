package io.duban.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row with those that belong to it, as one statement reads them: what is read in every act is read with its lines at
 * once. The mapper's result map fills it, the row's columns under one prefix and the lines' under another.
 *
 * @param <R> the row
 * @param <L> a line, of which there may be none
 */
public final class RowWithLines<R, L> {

    private @Nullable R row;
    private final List<L> lines = new ArrayList<>();

    public R row() {
        return Objects.requireNonNull(row);
    }

    /** In the order in which they were read. */
    public List<L> lines() {
        return List.copyOf(lines);
    }
}
