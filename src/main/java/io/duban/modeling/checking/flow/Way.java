package io.duban.modeling.checking.flow;

/**
 * A flow from one node to another.
 *
 * @param when in which cases it is taken
 */
public record Way(String id, Vertex from, Vertex to, When when) {

    /** In which cases a way is taken. */
    public enum When {
        /** In every case, except behind an exclusive gateway. */
        ALWAYS,
        /** In some cases, whatever the others do. */
        SOMETIMES,
        /** In some cases, and then no other that is marked so. */
        INSTEAD,
        /** When no other is. */
        ELSE
    }
}
