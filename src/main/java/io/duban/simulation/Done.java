package io.duban.simulation;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What was done once, in memory as in the database. */
@Component
@SimulationOnly
class Done {

    private final SimulationMapper mapper;
    private final TransactionOperations transactions;
    private @Nullable Set<String> all;

    Done(SimulationMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    boolean is(String key) {
        return all().contains(key);
    }

    /** In one transaction with what is done. */
    void with(String key, Runnable act) {
        transactions.executeWithoutResult(status -> {
            act.run();
            mapper.done(key);
        });
        all().add(key);
    }

    private Set<String> all() {
        if (all == null) {
            all = new HashSet<>(mapper.allDone());
        }
        return all;
    }
}
