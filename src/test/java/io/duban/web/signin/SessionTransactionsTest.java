package io.duban.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

class SessionTransactionsTest {

    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final TransactionOperations sessions = new SessionTransactions(
            TransactionOperations.withoutTransaction(), CannotAcquireLockException.class::isInstance);

    @Test
    void writeASessionAgainAfterALostRace() {
        failures.add(new CannotAcquireLockException("deadlock"));
        failures.add(new CannotAcquireLockException("deadlock"));

        assertThat(written()).isEqualTo(3);
    }

    @Test
    void giveUpAfterFourTries() {
        failures.addAll(List.of(
                new CannotAcquireLockException("1"),
                new CannotAcquireLockException("2"),
                new CannotAcquireLockException("3"),
                new CannotAcquireLockException("4")));

        assertThatThrownBy(this::written).isInstanceOf(CannotAcquireLockException.class);
        assertThat(begun).hasValue(4);
    }

    @Test
    void tryNothingAgainThatIsNoRace() {
        failures.add(new DataIntegrityViolationException("too long"));

        assertThatThrownBy(this::written).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(begun).hasValue(1);
    }

    private Integer written() {
        return sessions.execute(status -> {
            begun.incrementAndGet();
            if (!failures.isEmpty()) {
                throw failures.poll();
            }
            return begun.get();
        });
    }
}
