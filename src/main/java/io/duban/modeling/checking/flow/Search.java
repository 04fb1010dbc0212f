package io.duban.modeling.checking.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the states that a process can come to. All of them, nearest first; or reduced: of what can happen side
 * by side only one thing at a time, as the others can happen afterwards just as well. Nothing is put off for ever:
 * where everything that was tried leads back to a state that is still being gone through, the rest is tried as well.
 */
final class Search {

    private final Places places;
    private final Budget budget;
    private final States states = new States();
    private final Map<Integer, List<Move>> byPlace = new HashMap<>();

    Search(List<Move> moves, Places places, Budget budget) {
        this.places = places;
        this.budget = budget;
        for (Move move : moves) {
            int first = move.guard().takes().nextSetBit(0);
            byPlace.computeIfAbsent(first, place -> new ArrayList<>()).add(move);
        }
    }

    /** False when the budget was spent before everything was seen. */
    boolean all(Collection<BitSet> beginnings) {
        Deque<Integer> open = new ArrayDeque<>();
        beginnings.forEach(state -> open.add(states.add(state, -1, List.of())));
        while (!open.isEmpty()) {
            if (budget.isSpent(states.size())) {
                return false;
            }
            int from = open.remove();
            List<Move> enabled = enabled(states.get(from));
            noteRest(from, enabled);
            for (Move move : enabled) {
                int known = states.size();
                int to = go(from, move);
                if (to == known) {
                    open.add(to);
                }
            }
        }
        return true;
    }

    /** A state that is being gone through: what is tried there, and whether anything led out of the circle. */
    private static final class Visit {

        private final int state;
        private final List<Move> enabled;
        private List<Move> tried;
        private int next;
        private boolean leadsOn;

        Visit(int state, List<Move> enabled) {
            this.state = state;
            this.enabled = enabled;
            this.tried = some(enabled);
        }

        /** The next thing to try, null when all is done. */
        @Nullable
        Move next() {
            if (next == tried.size() && !leadsOn && tried.size() < enabled.size()) {
                List<Move> rest = new ArrayList<>(enabled);
                rest.removeAll(tried);
                tried = rest;
                next = 0;
                leadsOn = true;
            }
            return next < tried.size() ? tried.get(next++) : null;
        }
    }

    boolean reduced(Collection<BitSet> beginnings) {
        for (BitSet beginning : beginnings) {
            if (!states.isKnown(beginning) && !reduced(states.add(beginning, -1, List.of()))) {
                return false;
            }
        }
        return true;
    }

    private boolean reduced(int beginning) {
        Deque<Visit> stack = new ArrayDeque<>();
        Set<Integer> onStack = new HashSet<>();
        stack.push(visit(beginning));
        onStack.add(beginning);
        while (!stack.isEmpty()) {
            if (budget.isSpent(states.size())) {
                return false;
            }
            Visit top = stack.element();
            Move move = top.next();
            if (move == null) {
                onStack.remove(stack.pop().state);
                continue;
            }
            int known = states.size();
            int to = go(top.state, move);
            top.leadsOn |= to >= 0 && !onStack.contains(to);
            if (to == known) {
                onStack.add(to);
                stack.push(visit(to));
            }
        }
        return true;
    }

    private Visit visit(int state) {
        List<Move> enabled = enabled(states.get(state));
        noteRest(state, enabled);
        return new Visit(state, enabled);
    }

    /** All that one group can do; what takes others' tokens away only when there is nothing else. */
    private static List<Move> some(List<Move> enabled) {
        Map<Integer, List<Move>> groups = new TreeMap<>();
        enabled.stream().filter(move -> !move.late()).forEach(move -> groups.computeIfAbsent(
                        move.group(), group -> new ArrayList<>())
                .add(move));
        return groups.isEmpty() ? enabled : groups.values().iterator().next();
    }

    private List<Move> enabled(BitSet state) {
        List<Move> enabled = new ArrayList<>();
        for (int place = state.nextSetBit(0); place >= 0; place = state.nextSetBit(place + 1)) {
            for (Move move : byPlace.getOrDefault(place, List.of())) {
                if (move.guard().holds(state)) {
                    enabled.add(move);
                }
            }
        }
        return enabled;
    }

    private void noteRest(int state, List<Move> enabled) {
        if (enabled.isEmpty()) {
            states.rests(state, places.isOver(states.get(state)));
        }
    }

    /** The state that is come to; -1 where that cannot be gone on from. */
    private int go(int from, Move move) {
        BitSet left = move.without(states.get(from));
        BitSet twice = move.twice(left);
        states.fired(move.elements());
        left.or(move.gives());
        for (int place = twice.nextSetBit(0); place >= 0; place = twice.nextSetBit(place + 1)) {
            if (!places.isEnd(place)) {
                states.fault(Fault.Kind.UNSAFE, List.of(places.element(place)), from, move.elements());
                states.isGood(from);
                return -1;
            }
            states.fault(Fault.Kind.IMPROPER, List.of(places.element(place)), from, move.elements());
        }
        return states.go(from, left, move.elements());
    }

    States states() {
        return states;
    }

    List<String> marked(int state) {
        return places.marked(states.get(state));
    }
}
