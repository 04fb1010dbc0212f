package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.List;

/** The ways that can be taken together from a node. */
final class Choices {

    /** Of more ways than these not every combination is tried, but each alone, all, and each left out. */
    private static final int MOST = 8;

    private Choices() {}

    /** At least one; an empty one where no way leads on. */
    static List<List<Way>> of(Vertex vertex) {
        List<Way> out = vertex.out();
        if (vertex.kind() == Vertex.Kind.EXCLUSIVE && !out.isEmpty()) {
            return out.stream().map(List::of).toList();
        }
        if (vertex.kind() == Vertex.Kind.PARALLEL) {
            return List.of(out);
        }
        List<Way> always = those(out, Way.When.ALWAYS);
        List<List<Way>> found = new ArrayList<>();
        for (List<Way> some : subsets(those(out, Way.When.SOMETIMES))) {
            found.add(joined(always, some));
            those(out, Way.When.INSTEAD).forEach(one -> found.add(joined(joined(always, some), List.of(one))));
        }
        found.removeIf(List::isEmpty);
        if (always.isEmpty()) {
            those(out, Way.When.ELSE).forEach(one -> found.add(List.of(one)));
        }
        return found.isEmpty() ? List.of(List.of()) : withoutNeedless(found, vertex);
    }

    /** Where one of the cases that exclude each other always holds, no way is taken without it. */
    private static List<List<Way>> withoutNeedless(List<List<Way>> found, Vertex vertex) {
        boolean oneHolds = vertex.out().stream().anyMatch(way -> way.when() == Way.When.INSTEAD)
                && vertex.out().stream().noneMatch(way -> way.when() == Way.When.ELSE);
        return oneHolds
                ? found.stream()
                        .filter(ways -> ways.stream().anyMatch(way -> way.when() == Way.When.INSTEAD))
                        .toList()
                : List.copyOf(found);
    }

    private static List<Way> those(List<Way> ways, Way.When when) {
        return ways.stream().filter(way -> way.when() == when).toList();
    }

    private static List<Way> joined(List<Way> some, List<Way> others) {
        List<Way> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    static <T> List<List<T>> subsets(List<T> all) {
        List<List<T>> found = new ArrayList<>();
        if (all.size() <= MOST) {
            for (int bits = 0; bits < 1 << all.size(); bits++) {
                found.add(chosen(all, bits));
            }
            return found;
        }
        found.add(List.of());
        found.add(all);
        for (T one : all) {
            found.add(List.of(one));
            found.add(all.stream().filter(other -> other != one).toList());
        }
        return found;
    }

    private static <T> List<T> chosen(List<T> all, int bits) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((bits & 1 << i) != 0) {
                some.add(all.get(i));
            }
        }
        return some;
    }
}
