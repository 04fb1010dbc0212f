package io.duban.modeling.checking.flow;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * What can happen at activities and parts, and at the events on their edge. What waits at the edge is decided on as
 * soon as the activity begins: nothing that happens inside changes what comes of it.
 */
final class ActivityMoves {

    private final MoveBook book;
    private final Places places;
    private final Regions regions;

    ActivityMoves(MoveBook book, Places places) {
        this.book = book;
        this.places = places;
        this.regions = new Regions(places);
    }

    void activity(Vertex vertex) {
        book.inputs(vertex).forEach(takes -> beside(vertex).forEach(aside -> {
            Choices.of(vertex).forEach(ways -> go(List.of(vertex), aside, takes, ways));
            interrupting(vertex, vertex.onEdge(), aside, takes);
        }));
    }

    void part(Vertex part) {
        Scope inner = Objects.requireNonNull(part.inner());
        BitSet running = Places.one(places.running(part));
        List<Vertex> timers = part.onEdge().stream()
                .filter(event -> event.kind() == Vertex.Kind.BOUNDARY)
                .toList();
        book.inputs(part).forEach(takes -> beside(part).forEach(aside -> {
            for (BitSet begun : regions.beginnings(inner)) {
                begun.or(running);
                begun.or(places.on(aside.ways()));
                book.move(part, Trace.of(List.of(part), aside, List.of()), takes, begun);
            }
            interrupting(part, timers, aside, takes);
        }));
        BitSet within = regions.within(inner);
        Move.Guard done = Move.Guard.of(running).sparing(Places.without(regions.liveWithin(inner), running));
        for (List<Way> ways : Choices.of(part)) {
            book.moves()
                    .add(new Move(
                            book.group(part),
                            Trace.of(List.of(), ways),
                            done,
                            within,
                            book.leaving(part, ways),
                            false));
        }
    }

    /** What may begin beside an activity while it goes on: any of the events at its edge that let it, or none. */
    private List<Aside> beside(Vertex activity) {
        return Choices.subsets(activity.onEdge().stream()
                        .filter(event -> !event.isInterrupting())
                        .toList())
                .stream()
                .map(events -> Aside.of(events, book.main()))
                .toList();
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
        BitSet gives = book.leaving(through.get(through.size() - 1), ways);
        gives.or(places.on(aside.ways()));
        book.move(through.get(0), Trace.of(through, aside, ways), takes, gives);
    }
}
