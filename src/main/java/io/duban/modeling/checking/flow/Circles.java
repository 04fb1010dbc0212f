package io.duban.modeling.checking.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Circles in an order of work. */
final class Circles {

    private Circles() {}

    /** For each order of work one circle that goes through none of these nodes, as nodes and ways in order. */
    static List<List<String>> without(Scope process, Set<String> excepted) {
        List<List<String>> found = new ArrayList<>();
        process.all().forEach(scope -> {
            Set<Vertex> seen = new HashSet<>();
            for (Vertex vertex : scope.vertices()) {
                if (!excepted.contains(vertex.id()) && !seen.contains(vertex)) {
                    List<String> circle = through(vertex, excepted);
                    if (!circle.isEmpty()) {
                        found.add(circle);
                        return;
                    }
                    seen.add(vertex);
                }
            }
        });
        return found;
    }

    /** The shortest circle through the node; empty when there is none. */
    private static List<String> through(Vertex start, Set<String> excepted) {
        Map<Vertex, Way> comesBy = new HashMap<>();
        Deque<Vertex> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Vertex vertex = open.remove();
            for (Way way : ways(vertex).toList()) {
                if (way.to() == start) {
                    return circle(start, way, comesBy);
                }
                if (!excepted.contains(way.to().id()) && comesBy.putIfAbsent(way.to(), way) == null) {
                    open.add(way.to());
                }
            }
        }
        return List.of();
    }

    /** An event at the edge of an activity leads on from it. */
    private static Stream<Way> ways(Vertex vertex) {
        return Stream.concat(vertex.out().stream(), vertex.onEdge().stream().flatMap(event -> event.out().stream()));
    }

    private static List<String> circle(Vertex start, Way last, Map<Vertex, Way> comesBy) {
        Deque<String> circle = new ArrayDeque<>(List.of(start.id()));
        Way way = last;
        while (true) {
            circle.addFirst(way.id());
            circle.addFirst(way.from().id());
            Vertex activity = way.from().activity();
            if (activity != null) {
                circle.addFirst(activity.id());
            }
            Vertex from = activity == null ? way.from() : activity;
            if (from == start) {
                return List.copyOf(circle);
            }
            way = Objects.requireNonNull(comesBy.get(from));
        }
    }
}
