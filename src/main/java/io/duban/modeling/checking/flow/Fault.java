package io.duban.modeling.checking.flow;

import java.util.List;

/**
 * What is wrong with an order of work.
 *
 * @param elements where, by id: nodes
 * @param run the nodes and ways that are gone through until it goes wrong; empty where nothing is gone through
 */
public record Fault(Kind kind, List<String> elements, List<String> run) {

    /** The properties that an order of work can lack. */
    public enum Kind {
        UNSAFE,
        STUCK,
        ENDLESS,
        IMPROPER,
        DEAD,
        GIVEN_UP
    }

    public Fault {
        elements = List.copyOf(elements);
        run = List.copyOf(run);
    }
}
