package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * An inclusive gateway as the engine has it: who comes goes on when all others wait already, or when nobody may come
 * any more.
 */
final class InclusiveJoin {

    private final Vertex gateway;
    private final Places places;
    private final BitSet waiting = new BitSet();

    /** Where those lie who may still come. */
    private final BitSet upstream;

    InclusiveJoin(Vertex gateway, Places places, Set<Vertex> upstream) {
        this.gateway = gateway;
        this.places = places;
        gateway.in().forEach(way -> waiting.set(places.waiting(way)));
        this.upstream = Places.without(new Regions(places).before(upstream.stream()), waiting);
    }

    List<Move> moves(int group) {
        List<Move> moves = new ArrayList<>();
        for (Way way : gateway.in()) {
            BitSet comes = Places.one(places.on(way));
            BitSet coming = Places.without(upstream, comes);
            BitSet others = Places.without(waiting, Places.one(places.waiting(way)));
            BitSet allHere = (BitSet) comes.clone();
            allHere.or(others);
            for (List<Way> ways : Choices.of(gateway)) {
                moves.add(goesOn(group, Move.Guard.of(allHere), ways));
                moves.add(goesOn(group, Move.Guard.of(comes).sparing(coming), ways));
            }
            Move.Guard waits = new Move.Guard(comes, new BitSet(), coming, others);
            BitSet stays = Places.one(places.waiting(way));
            moves.add(new Move(group, List.of(), waits, new BitSet(), stays, false));
        }
        return moves;
    }

    private Move goesOn(int group, Move.Guard guard, List<Way> ways) {
        BitSet gives = ways.isEmpty() ? Places.one(places.reached(gateway)) : places.on(ways);
        return new Move(group, Trace.of(List.of(gateway), ways), guard, waiting, gives, false);
    }
}
