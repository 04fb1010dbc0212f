package io.duban.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.task.api.TaskQuery;

/** Flowable alone with what it is shipped with: history level audit, no business rows at all. */
final class BareFlowable implements Contender {

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareFlowable(HikariDataSource pool) {
        this.pool = pool;
        ProcessEngineConfigurationImpl settings = new StandaloneProcessEngineConfiguration();
        settings.setEngineName("bare flowable");
        settings.setDataSource(pool);
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate("true");
        settings.setAsyncExecutorActivate(false);
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PeerModels.forFlowable().forEach(deployment::addString);
        deployment.deploy();
    }

    @Override
    public String name() {
        return "Flowable 7 alone, history audit";
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
        return failure instanceof FlowableOptimisticLockingException;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
