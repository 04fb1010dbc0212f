package io.duban.modeling;

/** A running process cannot go on by the other version. */
public final class MoveRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient MoveFault fault;

    public MoveRefused(MoveFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public MoveFault fault() {
        return fault;
    }
}
