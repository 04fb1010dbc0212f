package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DubanTest
class RemovingTogetherTest {

    private static final List<String> EXTRA = List.of("extraOne", "extraTwo", "extraThree");

    @Autowired
    ApplicationContext context;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    String run;

    @BeforeEach
    void aRunHoldsThreeVariablesMore() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        run = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.issuedTask(lead).toString())
                .rootProcessInstances()
                .singleResult()
                .getId();
        runtime.setVariables(run, Map.of(EXTRA.get(0), 1, EXTRA.get(1), 2, EXTRA.get(2), 3));
    }

    @Test
    void removesWhatIsAsItWasRead() {
        runtime.removeVariables(run, EXTRA);
        assertThat(runtime.getVariables(run)).doesNotContainKeys(EXTRA.toArray(String[]::new));
    }

    @Test
    void removesNothingWhereSomebodyChangedOneOfThemMeanwhile() {
        loses(() -> runtime.setVariable(run, EXTRA.get(1), 20));
        assertThat(left()).containsExactlyInAnyOrderElementsOf(EXTRA);
    }

    @Test
    void removesNothingMoreWhereSomebodyRemovedOneOfThemMeanwhile() {
        loses(() -> runtime.removeVariable(run, EXTRA.get(1)));
        assertThat(left()).containsExactlyInAnyOrder(EXTRA.get(0), EXTRA.get(2));
    }

    /** What the other does comes between reading and removing. */
    private void loses(Runnable other) {
        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(command -> {
                    var execution = command.getExecutionManager().findExecutionById(run);
                    execution.getVariables();
                    CompletableFuture.runAsync(other).join();
                    execution.removeVariables(EXTRA);
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);
    }

    private Set<String> left() {
        Set<String> names = runtime.getVariables(run).keySet();
        names.retainAll(EXTRA);
        return names;
    }
}
