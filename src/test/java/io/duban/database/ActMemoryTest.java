package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class ActMemoryTest {

    @Autowired
    PlatformTransactionManager transactions;

    ActMemory<String, Integer> memory = new ActMemory<>();
    TransactionTemplate act;
    TransactionTemplate within;

    @BeforeEach
    void transactions() {
        act = new TransactionTemplate(transactions);
        within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void remembersUntilTheTransactionEnds() {
        act.executeWithoutResult(status -> {
            memory.keep("task", 1);
            memory.keep("task", 2);
            assertThat(memory.find("task")).contains(2);
            assertThat(memory.find("other")).isEmpty();
        });
        assertThat(memory.find("task")).isEmpty();
        act.executeWithoutResult(status -> assertThat(memory.find("task")).isEmpty());
    }

    @Test
    void forgetsWhatWasRolledBack() {
        assertThatThrownBy(() -> act.executeWithoutResult(status -> {
                    memory.keep("task", 1);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        act.executeWithoutResult(status -> assertThat(memory.find("task")).isEmpty());
    }

    @Test
    void aTransactionWithinAnotherRemembersForItself() {
        act.executeWithoutResult(outer -> {
            memory.keep("task", 1);
            within.executeWithoutResult(inner -> {
                assertThat(memory.find("task")).isEmpty();
                memory.keep("task", 5);
            });
            assertThat(memory.find("task")).contains(1);
        });
    }

    @Test
    void remembersNothingWithoutATransaction() {
        memory.keep("task", 1);
        assertThat(memory.find("task")).isEmpty();
    }
}
