package io.duban.database;

import static io.duban.database.AtEndOfAct.Stage.FOLLOWING;
import static io.duban.database.AtEndOfAct.Stage.RECORD;
import static io.duban.database.AtEndOfAct.Stage.ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class AtEndOfActTest {

    @Autowired
    PlatformTransactionManager transactions;

    final List<String> done = new ArrayList<>();
    final AtEndOfAct<String> record = new AtEndOfAct<>(RECORD, all -> done.add("record " + all));
    final AtEndOfAct<String> rows = new AtEndOfAct<>(ROWS, all -> done.add("rows " + all));
    TransactionTemplate act;
    TransactionTemplate within;

    @BeforeEach
    void transactions() {
        act = new TransactionTemplate(transactions);
        within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void isDoneOnceStageByStage() {
        act.executeWithoutResult(status -> {
            record.leave("signed");
            rows.leave("task");
            rows.leave("part");
            assertThat(done).isEmpty();
        });
        assertThat(done).containsExactly("rows [task, part]", "record [signed]");
    }

    @Test
    void isDoneAtOnceWithoutATransaction() {
        rows.leave("task");
        assertThat(done).containsExactly("rows [task]");
    }

    @Test
    void isDoneBeforeItsTurnForWhoeverReadsIt() {
        act.executeWithoutResult(status -> {
            rows.leave("task");
            rows.doNow();
            assertThat(done).containsExactly("rows [task]");
        });
        assertThat(done).hasSize(1);
    }

    @Test
    void whatIsLeftBehindAtTheEndIsDoneAsWell() {
        AtEndOfAct<String> light = new AtEndOfAct<>(FOLLOWING, all -> {
            done.add("light " + all);
            rows.leave("row of the light");
            record.leave("light turned");
        });
        act.executeWithoutResult(status -> light.leave("task"));
        assertThat(done).containsExactly("light [task]", "rows [row of the light]", "record [light turned]");
    }

    @Test
    void nothingIsDoneOfWhatIsRolledBack() {
        assertThatThrownBy(() -> act.executeWithoutResult(status -> {
                    rows.leave("task");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        act.executeWithoutResult(status -> record.leave("another act"));
        assertThat(done).containsExactly("record [another act]");
    }

    @Test
    void aFailureAtTheEndRollsTheActBack() {
        AtEndOfAct<String> failing = new AtEndOfAct<>(ROWS, all -> {
            throw new IllegalStateException("the row changed meanwhile");
        });
        List<String> ended = new ArrayList<>();
        assertThatThrownBy(() -> act.executeWithoutResult(status -> {
                    WithTheTransaction.bind(ended, "", () -> ended.add("ended"));
                    failing.leave("task");
                    record.leave("signed");
                }))
                .hasMessage("the row changed meanwhile");
        assertThat(ended).containsExactly("ended");
        assertThat(done).isEmpty();
    }

    @Test
    void aTransactionWithinAnotherHasAnEndOfItsOwn() {
        act.executeWithoutResult(outer -> {
            rows.leave("outer");
            within.executeWithoutResult(inner -> rows.leave("inner"));
            assertThat(done).containsExactly("rows [inner]");
        });
        assertThat(done).containsExactly("rows [inner]", "rows [outer]");
    }
}
