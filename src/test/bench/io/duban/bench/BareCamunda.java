package io.duban.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.TaskQuery;

/** Camunda alone, as its manual sets it up: READ COMMITTED, batched statements, no business rows at all. */
final class BareCamunda implements Contender {

    private final String history;
    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareCamunda(String history, HikariDataSource pool) {
        this.history = history;
        this.pool = pool;
        ProcessEngineConfigurationImpl settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare " + history);
        settings.setDataSource(pool);
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(history);
        settings.setJobExecutorActivate(false);
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PeerModels.forCamunda().forEach(deployment::addString);
        deployment.deploy();
    }

    @Override
    public String name() {
        return "Camunda 7.24 alone, history " + history;
    }

    @Override
    public List<Stage> year(int tasks, int units) {
        List<String> keys = IntStream.range(0, tasks)
                .mapToObj(task -> java.util.UUID.randomUUID().toString())
                .toList();
        keys.forEach(key ->
                engine.getRuntimeService().startProcessInstanceByKey("life", key, Map.of("units", units)));
        List<Stage> stages = new ArrayList<>();
        PeerModels.STEPS.forEach((step, eachUnit) -> stages.add(Stage.of(
                step,
                IntStream.range(0, eachUnit ? units : 1)
                        .boxed()
                        .flatMap(unit -> keys.stream().<Runnable>map(key -> () -> complete(stepOf(key, step, eachUnit, unit))))
                        .toList())));
        return stages;
    }

    private TaskQuery stepOf(String key, String step, boolean eachUnit, int unit) {
        TaskQuery query = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step);
        return eachUnit ? query.taskCandidateGroup(PeerModels.groupOf(unit)) : query;
    }

    private void complete(TaskQuery step) {
        engine.getTaskService().complete(step.singleResult().getId(), Map.of("answer", "AGREE"));
    }

    @Override
    public boolean isConflict(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
