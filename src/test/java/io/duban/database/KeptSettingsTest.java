package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class KeptSettingsTest {

    @Autowired
    PlatformTransactionManager transactions;

    final AtomicInteger stored = new AtomicInteger(5);
    final AtomicInteger reads = new AtomicInteger();
    final KeptSettings<String, Integer> settings = new KeptSettings<>(key -> {
        reads.incrementAndGet();
        return stored.get();
    });
    TransactionTemplate act;

    @BeforeEach
    void transactions() {
        act = new TransactionTemplate(transactions);
    }

    @Test
    void areReadOnceForManyActs() {
        for (int count = 0; count < 3; count++) {
            act.executeWithoutResult(status -> assertThat(settings.get("limit")).isEqualTo(5));
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void aChangeIsSeenByItsOwnActAtOnceAndByOthersFromItsCommitOn() {
        assertThat(settings.get("limit")).isEqualTo(5);
        act.executeWithoutResult(status -> {
            settings.changed();
            stored.set(7);
            assertThat(settings.get("limit")).isEqualTo(7);
            assertThat(CompletableFuture.supplyAsync(() -> settings.get("limit")))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(5);
        });
        assertThat(settings.get("limit")).isEqualTo(7);
    }

    @Test
    void aChangeThatIsRolledBackIsNotKept() {
        assertThatThrownBy(() -> act.executeWithoutResult(status -> {
                    settings.changed();
                    stored.set(7);
                    settings.get("limit");
                    stored.set(5);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(settings.get("limit")).isEqualTo(5);
    }
}
