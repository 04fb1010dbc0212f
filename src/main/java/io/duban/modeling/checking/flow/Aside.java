package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an event begins that stands at the edge of an activity and lets it go on. Where nothing waits on its ways it is
 * over in the moment in which it begins.
 *
 * @param elements what is gone through at once
 * @param ways where it goes on from there
 */
record Aside(List<String> elements, List<Way> ways) {

    static Aside of(Vertex event, Set<Way> main) {
        List<String> elements = new ArrayList<>();
        return isOverAtOnce(event, main, elements)
                ? new Aside(elements, List.of())
                : new Aside(List.of(event.id()), event.out());
    }

    private static boolean isOverAtOnce(Vertex vertex, Set<Way> main, List<String> elements) {
        elements.add(vertex.id());
        for (Way way : vertex.out()) {
            boolean isNew = !elements.contains(way.to().id());
            elements.add(way.id());
            if (main.contains(way) || !way.to().isInstant() || !isNew || !isOverAtOnce(way.to(), main, elements)) {
                return false;
            }
        }
        return true;
    }

    /** Those of several events together. */
    static Aside of(List<Vertex> events, Set<Way> main) {
        List<String> elements = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        for (Vertex event : events) {
            Aside one = of(event, main);
            elements.addAll(one.elements);
            elements.addAll(one.ways.stream().map(Way::id).toList());
            ways.addAll(one.ways);
        }
        return new Aside(elements, ways);
    }
}
