package io.duban.modeling.checking.flow;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The places of several nodes together, of parts, and of beginnings. */
final class Regions {

    private final Places places;

    Regions(Places places) {
        this.places = places;
    }

    /** The tokens that may lie before nodes, or that a node holds while it is at work. */
    BitSet before(Stream<Vertex> vertices) {
        BitSet before = new BitSet();
        vertices.forEach(vertex -> {
            vertex.in().forEach(way -> before.set(places.on(way)));
            if (vertex.isEntry()) {
                before.set(places.before(vertex));
            }
            if (vertex.inner() != null) {
                before.set(places.running(vertex));
            }
            if (vertex.kind() == Vertex.Kind.INCLUSIVE && vertex.in().size() > 1) {
                vertex.in().forEach(way -> before.set(places.waiting(way)));
            }
        });
        return before;
    }

    /** All places of a part, also those of ends. */
    BitSet within(Scope scope) {
        BitSet within = liveWithin(scope);
        scope.allVertices().forEach(vertex -> within.set(places.reached(vertex)));
        return within;
    }

    /** The places of a part where what lies keeps it from being over. */
    BitSet liveWithin(Scope scope) {
        return before(scope.allVertices());
    }

    /** What lies where when an order of work begins: one for each of its start events. */
    List<BitSet> beginnings(Scope scope) {
        List<BitSet> each = scope.entries().stream()
                .map(entry -> Places.one(places.before(entry)))
                .toList();
        if (scope.beginsAtOne()) {
            return each;
        }
        BitSet together = new BitSet();
        each.forEach(together::or);
        return List.of(together);
    }
}
