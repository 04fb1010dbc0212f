package io.duban.modeling.checking.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether an order of work is sound: no place is come to twice at a time, every run can end, ends once, and every node
 * can be come to. Parts that are gone through for several units, and processes that are called, count as one step.
 */
public final class Soundness {

    /** How long it may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    /** As many states are gone through without a reduction, for the shortest run to a fault. */
    private static final int FEW = 3_000;

    private static final int MANY = 1_000_000;
    private static final int MOST_OF_A_KIND = 5;

    private final Scope process;
    private final Places places;
    private final List<Move> moves;
    private final List<BitSet> beginnings;

    private Soundness(Scope process) {
        this.process = process;
        this.places = new Places(process);
        this.moves = Moves.in(process, places);
        this.beginnings = new Regions(places).beginnings(process);
    }

    /** Empty when it is sound; {@link Fault.Kind#GIVEN_UP} when that could not be found out in time. */
    public static List<Fault> faults(Scope process) {
        Soundness soundness = new Soundness(process);
        Search whole = soundness.search(FEW);
        if (whole.all(soundness.beginnings)) {
            return soundness.faults(whole);
        }
        List<Fault> near = whole.states().faults();
        return near.isEmpty() ? soundness.reduced() : soundness.sorted(near);
    }

    /** As {@link #faults}, but by all states, or by the reduction alone: for whoever compares the two. */
    static List<Fault> faults(Scope process, boolean isReduced) {
        Soundness soundness = new Soundness(process);
        if (isReduced) {
            return soundness.reduced();
        }
        Search whole = soundness.search(MANY);
        return whole.all(soundness.beginnings) ? soundness.faults(whole) : soundness.givenUp();
    }

    private List<Fault> reduced() {
        Search reduced = search(MANY);
        if (reduced.reduced(beginnings)) {
            return faults(reduced);
        }
        List<Fault> found = new ArrayList<>(givenUp());
        found.addAll(sorted(reduced.states().faults()));
        return found;
    }

    private Search search(int states) {
        return new Search(moves, places, Budget.of(states, PATIENCE.toNanos()));
    }

    private List<Fault> givenUp() {
        return List.of(new Fault(Fault.Kind.GIVEN_UP, List.of(), List.of()));
    }

    private List<Fault> faults(Search search) {
        States states = search.states();
        List<Fault> found = new ArrayList<>(states.faults());
        states.stuck().stream()
                .forEach(state -> found.add(new Fault(Fault.Kind.STUCK, search.marked(state), states.run(state))));
        states.endless().stream()
                .limit(1)
                .forEach(state -> found.add(new Fault(Fault.Kind.ENDLESS, search.marked(state), states.run(state))));
        if (found.stream().noneMatch(fault -> fault.kind() == Fault.Kind.UNSAFE)) {
            process.allVertices()
                    .filter(vertex -> !states.wasFired(vertex.id()))
                    .forEach(vertex -> found.add(new Fault(Fault.Kind.DEAD, List.of(vertex.id()), List.of())));
        }
        return sorted(found);
    }

    /** By kind, the shortest run first, and not many of one kind; each place once. */
    private List<Fault> sorted(List<Fault> found) {
        Map<Fault.Kind, Map<List<String>, Fault>> kinds = new LinkedHashMap<>();
        found.stream()
                .sorted((one, other) -> one.kind() == other.kind()
                        ? Integer.compare(one.run().size(), other.run().size())
                        : one.kind().compareTo(other.kind()))
                .forEach(fault -> kinds.computeIfAbsent(fault.kind(), kind -> new LinkedHashMap<>())
                        .putIfAbsent(fault.elements(), fault));
        return kinds.entrySet().stream()
                .flatMap(kind -> kind.getValue().values().stream()
                        .limit(kind.getKey() == Fault.Kind.DEAD ? MANY : MOST_OF_A_KIND))
                .toList();
    }

    /** The nodes on a circle that asks nobody. */
    public static List<List<String>> circles(Scope process, Set<String> persons) {
        return Circles.without(process, persons);
    }
}
