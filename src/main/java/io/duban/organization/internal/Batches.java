package io.duban.organization.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts many rows into statements of a sensible length. */
final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    static <T> Stream<List<T>> of(Collection<T> rows) {
        List<T> all = new ArrayList<>(rows);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }
}
