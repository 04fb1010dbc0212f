package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The places on which tokens can lie, numbered: ways, parts that run, ends that were reached, joins that wait. */
final class Places {

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<String> elements = new ArrayList<>();
    private final BitSet ends = new BitSet();

    /** What lies there keeps the process from being over. */
    private final BitSet live = new BitSet();

    private record Running(Vertex part) {}

    private record Reached(Vertex end) {}

    private record Waiting(Way way) {}

    /** Before a node to which no way leads. */
    private record Before(Vertex vertex) {}

    Places(Scope process) {
        process.all().flatMap(scope -> scope.ways().stream()).forEach(way -> add(way, way.to(), true));
        process.allVertices().forEach(this::add);
    }

    private void add(Vertex vertex) {
        if (vertex.isEntry()) {
            add(new Before(vertex), vertex, true);
        }
        if (vertex.inner() != null) {
            add(new Running(vertex), vertex, true);
        }
        if (vertex.kind() == Vertex.Kind.INCLUSIVE && vertex.in().size() > 1) {
            vertex.in().forEach(way -> add(new Waiting(way), vertex, true));
        }
        ends.set(add(new Reached(vertex), vertex, false));
    }

    private int add(Object key, Vertex vertex, boolean isLive) {
        int number = elements.size();
        numbers.put(key, number);
        elements.add(vertex.id());
        live.set(number, isLive);
        return number;
    }

    private int number(Object key) {
        return Objects.requireNonNull(numbers.get(key));
    }

    int on(Way way) {
        return number(way);
    }

    int before(Vertex vertex) {
        return number(new Before(vertex));
    }

    int running(Vertex part) {
        return number(new Running(part));
    }

    int reached(Vertex end) {
        return number(new Reached(end));
    }

    int waiting(Way way) {
        return number(new Waiting(way));
    }

    BitSet on(Iterable<Way> ways) {
        BitSet places = new BitSet();
        ways.forEach(way -> places.set(on(way)));
        return places;
    }

    boolean isOver(BitSet state) {
        return !state.intersects(live);
    }

    boolean isEnd(int place) {
        return ends.get(place);
    }

    /** The nodes before which tokens lie. */
    List<String> marked(BitSet state) {
        return state.stream()
                .filter(live::get)
                .mapToObj(elements::get)
                .distinct()
                .toList();
    }

    static BitSet one(int place) {
        BitSet places = new BitSet();
        places.set(place);
        return places;
    }

    static BitSet without(BitSet some, BitSet others) {
        BitSet left = (BitSet) some.clone();
        left.andNot(others);
        return left;
    }

    String element(int place) {
        return elements.get(place);
    }
}
