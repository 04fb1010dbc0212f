package io.duban.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/** What was released never changes and is neither suspended nor deleted, so that it is read once. */
final class ReleasedManagers {

    private ReleasedManagers() {}

    static final class Processes extends ProcessDefinitionManager {

        @Override
        public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definitionId) {
            @Nullable ProcessDefinitionEntity known = super.getCachedResourceDefinitionEntity(definitionId);
            return known != null
                    ? known
                    : Context.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .findProcessDefinitionFromCache(definitionId);
        }
    }

    /** The timers of the released models, by their ids. */
    static final class KnownJobs {

        private final Map<String, JobDefinitionEntity> byId = new ConcurrentHashMap<>();
    }

    static final class Jobs extends JobDefinitionManager {

        private final KnownJobs known;

        Jobs(KnownJobs known) {
            this.known = known;
        }

        @Override
        public @Nullable JobDefinitionEntity findById(String jobDefinitionId) {
            @Nullable JobDefinitionEntity found = known.byId.get(jobDefinitionId);
            if (found == null) {
                found = super.findById(jobDefinitionId);
                if (found != null) {
                    known.byId.put(jobDefinitionId, found);
                }
            }
            return found;
        }
    }
}
