package io.duban.journal;

import io.duban.shared.DomainEvent;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Carries a run out on a background thread. What is known of it is in the database, so any node can show it. */
@Component
class RunVerification {

    private final Verifier verifier;
    private final JournalChecks checks;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Executor executor;
    private final Clock clock;

    RunVerification(
            Verifier verifier,
            JournalChecks checks,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            @Qualifier("applicationTaskExecutor") Executor executor,
            Clock clock) {
        this.verifier = verifier;
        this.checks = checks;
        this.events = events;
        this.transactions = transactions;
        this.executor = executor;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void begin(VerifyJournal.Started started) {
        executor.execute(() -> run(started));
    }

    private void run(VerifyJournal.Started started) {
        JournalCheck check = started.check();
        boolean done = false;
        try {
            Verification found = verifier.verify(
                    soFar -> checks.move(check.moved(soFar, JournalCheck.State.RUNNING, clock.instant())));
            transactions.executeWithoutResult(status -> finish(started, found));
            done = true;
        } finally {
            // The failure itself goes on to the executor, which logs it.
            if (!done) {
                checks.move(check.moved(new Findings().soFar(), JournalCheck.State.FAILED, clock.instant()));
            }
        }
    }

    private void finish(VerifyJournal.Started started, Verification found) {
        checks.move(started.check().moved(found, JournalCheck.State.DONE, clock.instant()));
        events.publishEvent(DomainEvent.of(JournalAct.JOURNAL, JournalAct.VERIFIED, started.by(), clock.instant())
                .changing("flawCount", null, found.flawCount()));
    }
}
