package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.modeling.checking.Finding;
import io.duban.modeling.checking.ModelChecks;
import io.duban.modeling.checking.ModelRule;
import io.duban.modeling.checking.RandomSketch;
import io.duban.modeling.checking.Sketch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The verdict on the order of work is what the engine does with it. Every day a few models made up at random are run in
 * every way that they can run; as many as one likes with {@code -Dsoundness.models=2000 -Dsoundness.seed=1}.
 */
@DubanTest
class SoundnessOnTheEngineTest {

    private static final int MODELS = Integer.getInteger("soundness.models", 12);
    private static final long SEED = Long.getLong("soundness.seed", 1);

    private static final Set<ModelRule> ABOUT_RUNS = EnumSet.of(
            ModelRule.UNSAFE,
            ModelRule.STUCK,
            ModelRule.ENDLESS,
            ModelRule.IMPROPER,
            ModelRule.DEAD,
            ModelRule.GIVEN_UP);

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void agreesWithTheVerdictOfTheChecks() {
        ProcessEngine engine = engine();
        int sound = 0;
        int unsound = 0;
        int leftOut = 0;
        List<String> disagreements = new ArrayList<>();
        for (long seed = SEED; sound + unsound < MODELS; seed++) {
            String model = Sketch.forTheEngine("taskLife", new RandomSketch(seed).lines());
            Set<String> verdict = verdict(model);
            Set<String> run;
            try {
                run = run(engine, model);
            } catch (EngineRuns.TooMany tooMany) {
                leftOut++;
                continue;
            }
            if (run.isEmpty()) {
                sound++;
            } else {
                unsound++;
            }
            if (run.isEmpty() != verdict.isEmpty()) {
                disagreements.add("seed " + seed + ": checks " + verdict + ", engine " + run);
            }
        }
        System.out.printf("%d sound, %d unsound, %d too large, %s%n", sound, unsound, leftOut, disagreements);
        assertThat(disagreements).isEmpty();
        assertThat(sound).isPositive();
        assertThat(unsound).isPositive();
    }

    private static Set<String> verdict(String model) {
        return ModelChecks.check(Sketch.file(model)).stream()
                .map(Finding::rule)
                .filter(ABOUT_RUNS::contains)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nothing of it stays: the whole is one transaction that is undone. */
    private Set<String> run(ProcessEngine engine, String model) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            return new EngineRuns(engine, transaction, model).faults();
        });
    }

    /** Without what Duban builds into its own. */
    private ProcessEngine engine() {
        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("runs");
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCustomHistoryLevels(List.of(new NoHistory()));
        configuration.setHistory(KeptHistory.NAME);
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setSkipIsolationLevelCheck(true);
        return configuration.buildProcessEngine();
    }

    /** Goes by the name of the one that the database knows, and keeps nothing. */
    private static final class NoHistory implements HistoryLevel {

        @Override
        public int getId() {
            return KeptHistory.ID;
        }

        @Override
        public String getName() {
            return KeptHistory.NAME;
        }

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
            return false;
        }
    }
}
