package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Everything that can happen in a process. */
final class Moves {

    private final MoveBook book;
    private final Places places;
    private final ActivityMoves activities;
    private final EndMoves ends;

    private Moves(MoveBook book, Places places) {
        this.book = book;
        this.places = places;
        this.activities = new ActivityMoves(book, places);
        this.ends = new EndMoves(book, places);
    }

    static List<Move> in(Scope process, Places places) {
        MoveBook book = new MoveBook(process, places);
        Moves made = new Moves(book, places);
        book.all().stream().filter(vertex -> !vertex.kind().isOnEdge()).forEach(made::add);
        return book.moves();
    }

    private void add(Vertex vertex) {
        switch (vertex.kind()) {
            case START, EXCLUSIVE -> each(vertex);
            case ACTIVITY -> activities.activity(vertex);
            case PART -> activities.part(vertex);
            case PARALLEL -> parallel(vertex);
            case INCLUSIVE -> inclusive(vertex);
            case EVENT_BASED -> eventBased(vertex);
            case END -> ends.end(vertex);
            case TERMINATE -> ends.terminate(vertex);
            case ERROR -> ends.error(vertex);
            case BOUNDARY, BOUNDARY_ERROR -> throw new IllegalStateException("moves with its activity");
        }
    }

    private void each(Vertex vertex) {
        book.inputs(vertex).forEach(takes -> Choices.of(vertex)
                .forEach(
                        ways -> book.move(vertex, Trace.of(List.of(vertex), ways), takes, book.leaving(vertex, ways))));
    }

    private void parallel(Vertex gateway) {
        BitSet takes = gateway.in().isEmpty() ? Places.one(places.before(gateway)) : places.on(gateway.in());
        book.move(gateway, Trace.of(List.of(gateway), gateway.out()), takes, book.leaving(gateway, gateway.out()));
    }

    private void inclusive(Vertex gateway) {
        if (gateway.in().size() < 2) {
            each(gateway);
        } else {
            InclusiveJoin join = new InclusiveJoin(gateway, places, Reach.upstream(gateway, book.all(), false));
            book.moves().addAll(join.moves(book.group(gateway)));
        }
    }

    private void eventBased(Vertex gateway) {
        for (BitSet takes : book.inputs(gateway)) {
            for (Way way : gateway.out()) {
                Vertex event = way.to();
                for (List<Way> ways : Choices.of(event)) {
                    List<String> trace = new ArrayList<>(Trace.of(List.of(gateway), List.of(way)));
                    trace.addAll(Trace.of(List.of(event), ways));
                    book.move(gateway, trace, takes, book.leaving(event, ways));
                }
            }
        }
    }
}
