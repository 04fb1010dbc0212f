package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes down the moves of a process, each with the group of nodes whose moves hinder each other. */
final class MoveBook {

    private final Places places;
    private final List<Vertex> all;
    private final Map<Vertex, Integer> groups = new HashMap<>();
    private final Set<Way> main = new HashSet<>();
    private final List<Move> moves = new ArrayList<>();

    MoveBook(Scope process, Places places) {
        this.places = places;
        this.all = process.allVertices().toList();
        process.all().forEach(scope -> main.addAll(Reach.main(scope)));
        all.forEach(vertex -> groups.put(vertex, groups.size()));
        all.stream()
                .filter(vertex ->
                        vertex.kind() == Vertex.Kind.INCLUSIVE && vertex.in().size() > 1)
                .forEach(this::hinder);
    }

    /** Whether an inclusive gateway waits on depends on everybody who may still come. */
    private void hinder(Vertex gateway) {
        Set<Integer> joined = new HashSet<>();
        Reach.upstream(gateway, all, true).forEach(vertex -> joined.add(group(vertex)));
        int group = joined.stream().min(Integer::compare).orElseThrow();
        groups.replaceAll((vertex, old) -> joined.contains(old) ? group : old);
    }

    int group(Vertex vertex) {
        return Objects.requireNonNull(groups.get(vertex));
    }

    List<Vertex> all() {
        return all;
    }

    /** The ways that are not gone only beside an activity. */
    Set<Way> main() {
        return main;
    }

    List<Move> moves() {
        return moves;
    }

    /** What lies before a node when something happens there: one for each way to it. */
    List<BitSet> inputs(Vertex vertex) {
        List<BitSet> inputs = new ArrayList<>();
        vertex.in().forEach(way -> inputs.add(Places.one(places.on(way))));
        if (vertex.isEntry()) {
            inputs.add(Places.one(places.before(vertex)));
        }
        return inputs;
    }

    /** Where nothing leads on it ends. */
    BitSet leaving(Vertex vertex, List<Way> ways) {
        boolean isEnd =
                ways.isEmpty() && (vertex.in().isEmpty() || vertex.in().stream().anyMatch(main::contains));
        return isEnd && !vertex.kind().isOnEdge() ? Places.one(places.reached(vertex)) : places.on(ways);
    }

    void move(Vertex vertex, List<String> elements, BitSet takes, BitSet gives) {
        moves.add(new Move(group(vertex), elements, Move.Guard.of(takes), new BitSet(), gives, false));
    }

    /** Takes away what others have as well. */
    void late(Vertex vertex, List<String> elements, BitSet takes, BitSet clears, BitSet gives) {
        moves.add(new Move(group(vertex), elements, Move.Guard.of(takes), clears, gives, true));
    }
}
