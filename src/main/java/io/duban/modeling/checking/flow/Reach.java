package io.duban.modeling.checking.flow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What can be come to from where, along the drawn ways. */
final class Reach {

    private Reach() {}

    /**
     * The nodes from which the engine thinks that somebody may still come to the node: along ways, and out of parts
     * that end.
     */
    static Set<Vertex> upstream(Vertex of, Collection<Vertex> all, boolean overEdges) {
        Set<Vertex> found = new HashSet<>();
        found.add(of);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Vertex vertex : all) {
                if (!found.contains(vertex) && next(vertex, overEdges).anyMatch(found::contains)) {
                    grows = found.add(vertex);
                }
            }
        }
        return found;
    }

    private static Stream<Vertex> next(Vertex vertex, boolean overEdges) {
        Vertex around = vertex.scope().around();
        Stream<Vertex> outside = vertex.out().isEmpty() && around != null ? Stream.of(around) : Stream.empty();
        Stream<Vertex> along = Stream.concat(vertex.out().stream().map(Way::to), outside);
        return overEdges
                ? Stream.concat(
                        along,
                        Stream.concat(
                                vertex.onEdge().stream(),
                                Stream.ofNullable(vertex.inner()).flatMap(inner -> inner.vertices().stream())))
                : along;
    }

    /** The ways of one order of work that are not gone only beside an activity, by an event that lets it go on. */
    static Set<Way> main(Scope scope) {
        Set<Way> found = new HashSet<>();
        Deque<Vertex> open = new ArrayDeque<>(scope.entries());
        Set<Vertex> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Vertex vertex = open.remove();
            found.addAll(vertex.out());
            Stream.concat(
                            vertex.out().stream().map(Way::to),
                            vertex.onEdge().stream().filter(Vertex::isInterrupting))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return found;
    }
}
