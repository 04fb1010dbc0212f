package io.duban.modeling.checking.flow;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** What happens at ends: one is reached, everything of its part is over, or an error leaves the part. */
final class EndMoves {

    private final MoveBook book;
    private final Places places;
    private final Regions regions;

    EndMoves(MoveBook book, Places places) {
        this.book = book;
        this.places = places;
        this.regions = new Regions(places);
    }

    void end(Vertex end) {
        BitSet reached = Places.one(places.reached(end));
        if (end.in().isEmpty()) {
            book.move(end, List.of(end.id()), Places.one(places.before(end)), reached);
        }
        for (Way way : end.in()) {
            BitSet gives = book.main().contains(way) ? reached : new BitSet();
            book.move(end, List.of(end.id()), Places.one(places.on(way)), gives);
        }
    }

    void terminate(Vertex end) {
        BitSet clears = regions.within(end.scope());
        book.inputs(end).forEach(takes -> book.late(end, List.of(end.id()), takes, clears, new BitSet()));
    }

    /** Goes on where it is caught, at the nearest part around; where nobody catches it, it is an end like others. */
    void error(Vertex end) {
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
        BitSet clears = regions.within(Objects.requireNonNull(part.inner()));
        clears.set(places.running(part));
        for (BitSet takes : book.inputs(end)) {
            for (List<Way> ways : Choices.of(event)) {
                book.late(end, Trace.of(List.of(end, event), ways), takes, clears, book.leaving(event, ways));
            }
        }
    }
}
