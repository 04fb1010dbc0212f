package io.duban.simulation;

import io.duban.shared.NotPermitted;
import io.duban.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets an event happen, in one transaction, and keeps that nobody could or that it was refused. */
@Component
@SimulationOnly
class Acting {

    private final Done done;
    private final Watch watch;
    private final TransactionOperations transactions;

    Acting(Done done, Watch watch, TransactionOperations transactions) {
        this.done = done;
        this.watch = watch;
        this.transactions = transactions;
    }

    void act(Event event) {
        try {
            if (event.once()) {
                done.with(event.key(), () -> step(event));
            } else {
                transactions.executeWithoutResult(status -> step(event));
            }
        } catch (Refusal | NotPermitted refused) {
            watch.refused(event.key(), refused);
            notAgain(event);
        } catch (RuntimeException broken) {
            watch.broken(event.key(), broken);
            notAgain(event);
        }
    }

    private void notAgain(Event event) {
        if (event.once()) {
            done.with(event.key(), () -> {});
        }
    }

    private void step(Event event) {
        if (!event.act().getAsBoolean()) {
            watch.nobody(event.key());
        }
    }
}
