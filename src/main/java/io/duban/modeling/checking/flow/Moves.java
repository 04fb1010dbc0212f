package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that can happen in a process. What waits at the edge of an activity is decided on as soon as the activity
 * begins: nothing that happens inside changes what comes of it.
 */
final class Moves {

    private final Places places;
    private final List<Vertex> all;
    private final Map<Vertex, Integer> groups = new HashMap<>();
    private final Set<Way> main = new HashSet<>();
    private final List<Move> moves = new ArrayList<>();

    private Moves(Scope process, Places places) {
        this.places = places;
        this.all = process.allVertices().toList();
        process.all().forEach(scope -> main.addAll(Reach.main(scope)));
        all.forEach(vertex -> groups.put(vertex, groups.size()));
    }

    static List<Move> in(Scope process, Places places) {
        Moves made = new Moves(process, places);
        made.all.stream()
                .filter(vertex ->
                        vertex.kind() == Vertex.Kind.INCLUSIVE && vertex.in().size() > 1)
                .forEach(made::hinder);
        made.all.stream().filter(vertex -> !vertex.kind().isOnEdge()).forEach(made::add);
        return made.moves;
    }

    /** Whether an inclusive gateway waits on depends on everybody who may still come. */
    private void hinder(Vertex gateway) {
        Set<Integer> joined = new HashSet<>();
        Reach.upstream(gateway, all, true).forEach(vertex -> joined.add(group(vertex)));
        int group = joined.stream().min(Integer::compare).orElseThrow();
        groups.replaceAll((vertex, old) -> joined.contains(old) ? group : old);
    }

    private void add(Vertex vertex) {
        switch (vertex.kind()) {
            case START, EXCLUSIVE -> each(vertex, Choices.of(vertex));
            case ACTIVITY -> activity(vertex);
            case PART -> part(vertex, Objects.requireNonNull(vertex.inner()));
            case PARALLEL -> parallel(vertex);
            case INCLUSIVE -> inclusive(vertex);
            case EVENT_BASED -> eventBased(vertex);
            case END -> end(vertex);
            case TERMINATE ->
                inputs(vertex)
                        .forEach(takes ->
                                late(vertex, List.of(vertex.id()), takes, places.within(vertex.scope()), new BitSet()));
            case ERROR -> error(vertex);
            case BOUNDARY, BOUNDARY_ERROR -> throw new IllegalStateException("moves with its activity");
        }
    }

    private List<BitSet> inputs(Vertex vertex) {
        List<BitSet> inputs = new ArrayList<>();
        vertex.in().forEach(way -> inputs.add(Places.one(places.on(way))));
        if (vertex.isEntry()) {
            inputs.add(Places.one(places.before(vertex)));
        }
        return inputs;
    }

    private void each(Vertex vertex, List<List<Way>> choices) {
        inputs(vertex)
                .forEach(takes -> choices.forEach(ways ->
                        move(vertex, trace(List.of(vertex), ways), Move.Guard.of(takes), leaving(vertex, ways))));
    }

    private void activity(Vertex vertex) {
        inputs(vertex).forEach(takes -> beside(vertex).forEach(aside -> {
            Choices.of(vertex).forEach(ways -> go(List.of(vertex), aside, takes, ways));
            interrupting(vertex, vertex.onEdge(), aside, takes);
        }));
    }

    private void interrupting(Vertex activity, List<Vertex> events, Aside aside, BitSet takes) {
        events.stream().filter(Vertex::isInterrupting).forEach(event -> Choices.of(event)
                .forEach(ways -> go(List.of(activity, event), aside, takes, ways)));
    }

    /**
     * Out of the activity, or of the event that interrupts it, along the ways, and besides where the events at its edge
     * lead.
     */
    private void go(List<Vertex> through, Aside aside, BitSet takes, List<Way> ways) {
        BitSet gives = leaving(through.get(through.size() - 1), ways);
        gives.or(places.on(aside.ways()));
        move(through.get(0), trace(through, aside, ways), Move.Guard.of(takes), gives);
    }

    private void part(Vertex part, Scope inner) {
        BitSet running = Places.one(places.running(part));
        List<Vertex> timers = part.onEdge().stream()
                .filter(event -> event.kind() == Vertex.Kind.BOUNDARY)
                .toList();
        inputs(part).forEach(takes -> beside(part).forEach(aside -> {
            for (BitSet begun : places.beginnings(inner)) {
                begun.or(running);
                begun.or(places.on(aside.ways()));
                move(part, trace(List.of(part), aside, List.of()), Move.Guard.of(takes), begun);
            }
            interrupting(part, timers, aside, takes);
        }));
        BitSet within = places.within(inner);
        Move.Guard done = Move.Guard.of(running).sparing(Places.without(places.liveWithin(inner), running));
        for (List<Way> ways : Choices.of(part)) {
            moves.add(new Move(group(part), trace(List.of(), ways), done, within, leaving(part, ways), false));
        }
    }

    private void parallel(Vertex gateway) {
        BitSet takes = gateway.in().isEmpty() ? Places.one(places.before(gateway)) : places.on(gateway.in());
        move(gateway, trace(List.of(gateway), gateway.out()), Move.Guard.of(takes), leaving(gateway, gateway.out()));
    }

    private void inclusive(Vertex gateway) {
        if (gateway.in().size() < 2) {
            each(gateway, Choices.of(gateway));
        } else {
            InclusiveJoin join = new InclusiveJoin(gateway, places, Reach.upstream(gateway, all, false));
            moves.addAll(join.moves(group(gateway)));
        }
    }

    private void eventBased(Vertex gateway) {
        for (BitSet takes : inputs(gateway)) {
            for (Way way : gateway.out()) {
                Vertex event = way.to();
                for (List<Way> ways : Choices.of(event)) {
                    List<String> trace = new ArrayList<>(trace(List.of(gateway), List.of(way)));
                    trace.addAll(trace(List.of(event), ways));
                    move(gateway, trace, Move.Guard.of(takes), leaving(event, ways));
                }
            }
        }
    }

    private void end(Vertex end) {
        if (end.in().isEmpty()) {
            move(
                    end,
                    List.of(end.id()),
                    Move.Guard.of(Places.one(places.before(end))),
                    Places.one(places.reached(end)));
        }
        for (Way way : end.in()) {
            BitSet reached = main.contains(way) ? Places.one(places.reached(end)) : new BitSet();
            move(end, List.of(end.id()), Move.Guard.of(Places.one(places.on(way))), reached);
        }
    }

    private void error(Vertex end) {
        for (Vertex part = end.scope().around();
                part != null;
                part = part.scope().around()) {
            for (Vertex event : part.onEdge()) {
                if (event.kind() == Vertex.Kind.BOUNDARY_ERROR
                        && (event.error().isEmpty() || event.error().equals(end.error()))) {
                    caught(end, part, event);
                    return;
                }
            }
        }
        end(end);
    }

    private void caught(Vertex end, Vertex part, Vertex event) {
        BitSet clears = places.within(Objects.requireNonNull(part.inner()));
        clears.set(places.running(part));
        for (BitSet takes : inputs(end)) {
            for (List<Way> ways : Choices.of(event)) {
                late(end, trace(List.of(end, event), ways), takes, clears, leaving(event, ways));
            }
        }
    }

    /** Where nothing leads on it ends. */
    private BitSet leaving(Vertex vertex, List<Way> ways) {
        boolean isEnd =
                ways.isEmpty() && (vertex.in().isEmpty() || vertex.in().stream().anyMatch(main::contains));
        return isEnd && !vertex.kind().isOnEdge() ? Places.one(places.reached(vertex)) : places.on(ways);
    }

    /** What may begin beside an activity while it goes on: any of the events at its edge that let it, or none. */
    private List<Aside> beside(Vertex activity) {
        return Choices.subsets(activity.onEdge().stream()
                        .filter(event -> !event.isInterrupting())
                        .toList())
                .stream()
                .map(events -> Aside.of(events, main))
                .toList();
    }

    private void move(Vertex vertex, List<String> elements, Move.Guard guard, BitSet gives) {
        moves.add(new Move(group(vertex), elements, guard, new BitSet(), gives, false));
    }

    private void late(Vertex vertex, List<String> elements, BitSet takes, BitSet clears, BitSet gives) {
        moves.add(new Move(group(vertex), elements, Move.Guard.of(takes), clears, gives, true));
    }

    private static List<String> trace(List<Vertex> vertices, List<Way> ways) {
        List<String> ids = new ArrayList<>();
        vertices.forEach(vertex -> ids.add(vertex.id()));
        ways.forEach(way -> ids.add(way.id()));
        return ids;
    }

    private static List<String> trace(List<Vertex> vertices, Aside aside, List<Way> ways) {
        List<String> ids = trace(vertices, List.of());
        ids.addAll(aside.elements());
        ids.addAll(trace(List.of(), ways));
        return ids;
    }

    private int group(Vertex vertex) {
        return Objects.requireNonNull(groups.get(vertex));
    }
}
