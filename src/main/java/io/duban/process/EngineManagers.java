package io.duban.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.stereotype.Component;

/** Puts those managers into the engine that do not ask the database for what is known without it. */
@Component
class EngineManagers extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> factories = new ArrayList<>();
        factories.add(of(TaskManager.class, StepManagers.Tasks::new));
        factories.add(of(IdentityLinkManager.class, StepManagers.Links::new));
        factories.add(of(ExecutionManager.class, RunManagers.Executions::new));
        factories.add(of(VariableInstanceManager.class, RunManagers.Variables::new));
        factories.add(of(ProcessDefinitionManager.class, ReleasedManagers.Processes::new));
        ReleasedManagers.KnownJobs jobs = new ReleasedManagers.KnownJobs();
        factories.add(of(JobDefinitionManager.class, () -> new ReleasedManagers.Jobs(jobs)));
        factories.add(of(DbSqlSession.class, () -> new RemovingTogether(configuration.getDbSqlSessionFactory())));
        configuration.setCustomSessionFactories(factories);
    }

    private static SessionFactory of(Class<?> type, Supplier<Session> manager) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return manager.get();
            }
        };
    }
}
