package io.duban.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Camunda as its manual sets it up: READ COMMITTED, batched statements. */
final class Camunda implements Contender {

    /** What is done with an open task of the engine, in whatever transaction that takes. */
    private interface Work {
        void begin(String key, int units);

        void complete(TaskQuery open, String key, String step, int unit);
    }

    private final String name;
    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final Work work;

    private Camunda(String name, HikariDataSource pool, ProcessEngine engine, Work work) {
        this.name = name;
        this.pool = pool;
        this.engine = engine;
        this.work = work;
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        PeerModels.forCamunda().forEach(deployment::addString);
        deployment.deploy();
    }

    /** No business rows at all. */
    static Camunda alone(String history, HikariDataSource pool) {
        ProcessEngine engine = built(new StandaloneProcessEngineConfiguration(), "alone " + history, history, pool);
        return new Camunda("Camunda 7.24 alone, history " + history, pool, engine, new Alone(engine));
    }

    /** The rows of Duban written by a service for each table, in one transaction of Spring's with the engine. */
    static Camunda withRows(HikariDataSource pool) {
        SpringTransactionsProcessEngineConfiguration settings = new SpringTransactionsProcessEngineConfiguration();
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(pool);
        settings.setTransactionManager(transactions);
        ProcessEngine engine = built(settings, "with rows", "full", pool);
        return new Camunda(
                "Camunda 7.24 and rows the usual way",
                pool,
                engine,
                new WithRows(engine, new TransactionTemplate(transactions), new UsualRows(pool)));
    }

    /** The same engine without a life of tasks. */
    static ProcessEngine engine(String history, HikariDataSource pool) {
        return built(new StandaloneProcessEngineConfiguration(), "engine " + history, history, pool);
    }

    private static ProcessEngine built(
            ProcessEngineConfigurationImpl settings, String name, String history, HikariDataSource pool) {
        settings.setProcessEngineName(name);
        settings.setDataSource(pool);
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(history);
        settings.setJobExecutorActivate(false);
        return settings.buildProcessEngine();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Stage> year(int tasks, int units) {
        List<String> keys =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(tasks).toList();
        keys.forEach(key -> work.begin(key, units));
        List<Stage> stages = new ArrayList<>();
        PeerModels.STEPS.forEach((step, eachUnit) -> stages.add(Stage.of(
                step,
                IntStream.range(0, eachUnit ? units : 1)
                        .boxed()
                        .flatMap(unit -> keys.stream()
                                .<Runnable>map(key -> () -> work.complete(open(key, step, eachUnit, unit), key, step, unit)))
                        .toList())));
        return stages;
    }

    private TaskQuery open(String key, String step, boolean eachUnit, int unit) {
        TaskQuery query = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step);
        return eachUnit ? query.taskCandidateGroup(PeerModels.groupOf(unit)) : query;
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

    private record Alone(ProcessEngine engine) implements Work {

        @Override
        public void begin(String key, int units) {
            engine.getRuntimeService().startProcessInstanceByKey("life", key, Map.of("units", units));
        }

        @Override
        public void complete(TaskQuery open, String key, String step, int unit) {
            Task task = open.singleResult();
            engine.getTaskService().complete(task.getId(), Map.of("answer", "AGREE"));
        }
    }

    private record WithRows(Alone alone, TransactionTemplate transactions, UsualRows rows) implements Work {

        WithRows(ProcessEngine engine, TransactionTemplate transactions, UsualRows rows) {
            this(new Alone(engine), transactions, rows);
        }

        @Override
        public void begin(String key, int units) {
            transactions.executeWithoutResult(status -> {
                rows.begin(key, units);
                alone.begin(key, units);
            });
        }

        @Override
        public void complete(TaskQuery open, String key, String step, int unit) {
            transactions.executeWithoutResult(status -> {
                rows.write(key, step, unit);
                alone.complete(open, key, step, unit);
            });
        }
    }
}
