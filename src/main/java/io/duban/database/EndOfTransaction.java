package io.duban.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does what a transaction left to its end, stage by stage, until nothing is left: what is done may leave more. */
final class EndOfTransaction implements TransactionSynchronization {

    private final List<AtEndOfAct<?>> leftovers = new ArrayList<>();

    static EndOfTransaction ofTheRunning() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(EndOfTransaction.class::isInstance)
                .map(EndOfTransaction.class::cast)
                .findFirst()
                .orElseGet(EndOfTransaction::registered);
    }

    private static EndOfTransaction registered() {
        EndOfTransaction end = new EndOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(end);
        return end;
    }

    void add(AtEndOfAct<?> left) {
        leftovers.add(left);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        for (Optional<AtEndOfAct<?>> next = next(); next.isPresent(); next = next()) {
            next.get().doNow();
        }
    }

    private Optional<AtEndOfAct<?>> next() {
        AtEndOfAct<?> first = null;
        for (AtEndOfAct<?> left : leftovers) {
            if (left.isOpen() && (first == null || left.stage().compareTo(first.stage()) < 0)) {
                first = left;
            }
        }
        return Optional.ofNullable(first);
    }
}
