package io.duban.process;

import io.duban.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** An engine of its own with a database in memory; both are gone when it is closed. */
final class TrialEngine implements AutoCloseable {

    private final ProcessEngine engine;

    /** Is told of every user task and of every way that is taken. */
    interface Hearer extends TaskListener {
        void passed(DelegateExecution execution, String element);
    }

    TrialEngine(Map<Object, Object> beans, Hearer hearer) {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        String name = "trial-" + Ids.next();
        settings.setProcessEngineName(name);
        settings.setJdbcUrl("jdbc:h2:mem:" + name);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setDmnEnabled(false);
        settings.setBeans(beans);
        settings.setCustomPreBPMNParseListeners(listeners(new EngineListeners.BuiltIn(hearer)));
        settings.setCustomPostBPMNParseListeners(listeners(new PathListener(hearer::passed)));
        engine = settings.buildProcessEngine();
    }

    /** The engine adds its own. */
    private static List<BpmnParseListener> listeners(BpmnParseListener ours) {
        return new ArrayList<>(List.of(ours));
    }

    RepositoryService repository() {
        return engine.getRepositoryService();
    }

    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    ManagementService jobs() {
        return engine.getManagementService();
    }

    @Override
    public void close() {
        engine.close();
    }
}
