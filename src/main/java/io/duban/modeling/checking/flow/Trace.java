package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.List;

/** Through which nodes and along which ways a move goes, by their ids. */
final class Trace {

    private Trace() {}

    static List<String> of(List<Vertex> through, List<Way> along) {
        List<String> ids = new ArrayList<>();
        through.forEach(vertex -> ids.add(vertex.id()));
        along.forEach(way -> ids.add(way.id()));
        return ids;
    }

    /** What begins aside lies between. */
    static List<String> of(List<Vertex> through, Aside aside, List<Way> along) {
        List<String> ids = of(through, List.of());
        ids.addAll(aside.elements());
        ids.addAll(of(List.of(), along));
        return ids;
    }
}
