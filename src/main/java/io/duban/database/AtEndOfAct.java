package io.duban.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction leaves to its end, to be done once for all of it, before the commit: a failure there
 * rolls everything back. Out of sight of a transaction within it; without a transaction it is done at once.
 *
 * @param <T> what is left: a row to write, a matter to look at again
 */
public final class AtEndOfAct<T> {

    /** In this order; what one leaves behind for an earlier one is done first. */
    public enum Stage {
        /** Rows that others go by. */
        ROWS,
        /** What follows from the rows. */
        FOLLOWING,
        /** What is told of it all. */
        RECORD
    }

    private final Stage stage;
    private final Consumer<List<T>> work;

    /** The work is handed everything that was left, in the order in which it was left, and never nothing. */
    public AtEndOfAct(Stage stage, Consumer<List<T>> work) {
        this.stage = stage;
        this.work = work;
    }

    public void leave(T thing) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            work.accept(List.of(thing));
            return;
        }
        List<T> left = left();
        (left == null ? begun() : left).add(thing);
    }

    /** Not at the end but now: for whoever is about to read what was left. */
    public void doNow() {
        List<T> left = left();
        if (left != null && !left.isEmpty()) {
            List<T> all = List.copyOf(left);
            left.clear();
            work.accept(all);
        }
    }

    boolean isOpen() {
        List<T> left = left();
        return left != null && !left.isEmpty();
    }

    Stage stage() {
        return stage;
    }

    @SuppressWarnings("unchecked")
    private @Nullable List<T> left() {
        return (List<T>) TransactionSynchronizationManager.getResource(this);
    }

    private List<T> begun() {
        List<T> begun = new ArrayList<>();
        WithTheTransaction.bind(this, begun, () -> {});
        EndOfTransaction.ofTheRunning().add(this);
        return begun;
    }
}
