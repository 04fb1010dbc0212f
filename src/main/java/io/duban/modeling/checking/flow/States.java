package io.duban.modeling.checking.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states that were come to, how, and what was found wrong. */
final class States {

    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> states = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private final List<List<String>> by = new ArrayList<>();
    private final List<List<Integer>> comesFrom = new ArrayList<>();

    /** From which nothing worse needs to be said: they end, or their fault is told already. */
    private final BitSet settled = new BitSet();

    private final BitSet stuck = new BitSet();
    private final Set<String> fired = new HashSet<>();
    private final Map<String, Fault> faults = new HashMap<>();

    int size() {
        return states.size();
    }

    BitSet get(int state) {
        return states.get(state);
    }

    boolean isKnown(BitSet state) {
        return numbers.containsKey(state);
    }

    /** The number of the state, a new one when it is not known. */
    int add(BitSet state, int from, List<String> elements) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        int number = states.size();
        numbers.put(state, number);
        states.add(state);
        before.add(from);
        by.add(elements);
        comesFrom.add(new ArrayList<>(2));
        return number;
    }

    int go(int from, BitSet to, List<String> elements) {
        int number = add(to, from, elements);
        comesFrom.get(number).add(from);
        return number;
    }

    void fired(List<String> elements) {
        fired.addAll(elements);
    }

    boolean wasFired(String element) {
        return fired.contains(element);
    }

    /** Nothing can happen any more. */
    void rests(int state, boolean isOver) {
        settled.set(state);
        stuck.set(state, !isOver);
    }

    void isGood(int state) {
        settled.set(state);
    }

    /** The first of each kind at each element is kept. */
    void fault(Fault.Kind kind, List<String> elements, int state, List<String> last) {
        String key = kind + " " + elements;
        if (!faults.containsKey(key)) {
            List<String> run = run(state);
            run.addAll(last);
            faults.put(key, new Fault(kind, elements, run));
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults.values());
    }

    BitSet stuck() {
        return stuck;
    }

    List<String> run(int state) {
        List<List<String>> parts = new ArrayList<>();
        for (int at = state; at >= 0; at = before.get(at)) {
            parts.add(by.get(at));
        }
        Collections.reverse(parts);
        List<String> run = new ArrayList<>();
        parts.forEach(run::addAll);
        return run;
    }

    /** Those from which no settled state can be come to. */
    BitSet endless() {
        BitSet reached = (BitSet) settled.clone();
        Deque<Integer> open = new ArrayDeque<>();
        settled.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (int from : comesFrom.get(open.remove())) {
                if (!reached.get(from)) {
                    reached.set(from);
                    open.add(from);
                }
            }
        }
        BitSet endless = new BitSet();
        endless.set(0, states.size());
        endless.andNot(reached);
        return endless;
    }
}
