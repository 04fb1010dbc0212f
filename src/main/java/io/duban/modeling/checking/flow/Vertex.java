package io.duban.modeling.checking.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the drawn order of work, with the ways that lead to it and from it. */
public final class Vertex {

    /** How a node treats those who come to it. */
    public enum Kind {
        START,
        /** Takes whoever comes and lets go on along every way: a step, a piece of work, an event that is passed. */
        ACTIVITY,
        /** An activity that is itself an order of work. */
        PART,
        EXCLUSIVE,
        PARALLEL,
        INCLUSIVE,
        EVENT_BASED,
        END,
        /** Ends everything in its part. */
        TERMINATE,
        /** Leaves its part by an error. */
        ERROR,
        /** On the edge of an activity. */
        BOUNDARY,
        /** On the edge of an activity, for an error. */
        BOUNDARY_ERROR;

        boolean isOnEdge() {
            return this == BOUNDARY || this == BOUNDARY_ERROR;
        }
    }

    private final String id;
    private final Kind kind;
    private final Scope scope;
    private final String error;
    private final List<Way> in = new ArrayList<>();
    private final List<Way> out = new ArrayList<>();
    private final List<Vertex> onEdge = new ArrayList<>();
    private @Nullable Scope inner;
    private @Nullable Vertex activity;
    private boolean interrupting = true;
    private boolean instant;

    Vertex(String id, Kind kind, Scope scope, String error) {
        this.id = id;
        this.kind = kind;
        this.scope = scope;
        this.error = error;
    }

    /** Makes it a part with an order of work of its own. */
    public Scope opens() {
        Scope opened = new Scope(this);
        inner = opened;
        return opened;
    }

    /** The event stands on the edge of the activity. */
    public void standsOn(Vertex activity, boolean isInterrupting) {
        interrupting = isInterrupting;
        this.activity = activity;
        activity.onEdge.add(this);
    }

    /** Nothing waits at it: whoever comes goes on, or ends, in the same moment. */
    public void isPassedAtOnce() {
        instant = true;
    }

    public String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Scope scope() {
        return scope;
    }

    List<Way> in() {
        return in;
    }

    List<Way> out() {
        return out;
    }

    List<Vertex> onEdge() {
        return onEdge;
    }

    @Nullable
    Scope inner() {
        return inner;
    }

    /** On whose edge it stands. */
    @Nullable
    Vertex activity() {
        return activity;
    }

    /** Whether it is come to without a way. */
    boolean isEntry() {
        return in.isEmpty() || kind == Kind.START;
    }

    /** The code of the error that it throws or catches; empty where it names none. */
    String error() {
        return error;
    }

    boolean isInstant() {
        return instant;
    }

    boolean isInterrupting() {
        return interrupting;
    }
}
