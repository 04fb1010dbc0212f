package io.duban.process;

import io.duban.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

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

    /** What the engine does next by itself, as a job whose day has no need to have come. */
    Optional<Job> next() {
        return engine.getManagementService().createJobQuery().list().stream()
                .min(Comparator.comparing(TrialEngine::due));
    }

    /** A job without a day is due at once. */
    static Instant due(Job job) {
        return job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
    }

    void run(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    /** Where in a model the job stands. */
    FlowElement element(Job job) {
        String id = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return repository().getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(id);
    }

    List<ProcessInstance> running() {
        return runtime().createProcessInstanceQuery().list();
    }

    /** Nothing runs any more. */
    void clear() {
        runtime().createProcessInstanceQuery().rootProcessInstances().list().forEach(process -> runtime()
                .deleteProcessInstance(process.getId(), "tried", true, true, true));
    }

    @Override
    public void close() {
        engine.close();
    }
}
