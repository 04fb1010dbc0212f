package io.duban.process;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads what belongs to the run of a process at once. An act goes on with one run, seldom with two, and needs most of
 * what they hold; the engine asks for it piece by piece.
 */
final class RunManagers {

    private RunManagers() {}

    static final class Executions extends ExecutionManager {

        /** Runs that were read for one of their executions, before the engine asked for all of them. */
        private final Map<String, List<ExecutionEntity>> ahead = new HashMap<>();

        /** The run to which it belongs, if that is known, is read with it, for the engine asks for that next. */
        @Override
        public @Nullable ExecutionEntity findExecutionById(String executionId) {
            if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId) == null) {
                runOf(executionId)
                        .ifPresent(run -> ahead.computeIfAbsent(run, super::findExecutionsByProcessInstanceId));
            }
            return super.findExecutionById(executionId);
        }

        @Override
        public List<ExecutionEntity> findExecutionsByProcessInstanceId(String processInstanceId) {
            List<ExecutionEntity> read = ahead.remove(processInstanceId);
            return read == null ? super.findExecutionsByProcessInstanceId(processInstanceId) : read;
        }

        /**
         * As a step says that waits at the execution, a job that goes on with it, or a process that was called there.
         */
        private Optional<String> runOf(String executionId) {
            Stream<String> steps = known(TaskEntity.class)
                    .filter(task -> executionId.equals(task.getExecutionId()))
                    .map(TaskEntity::getProcessInstanceId);
            Stream<String> jobs = known(JobEntity.class)
                    .filter(job -> executionId.equals(job.getExecutionId()))
                    .map(JobEntity::getProcessInstanceId);
            Stream<String> callers = known(ExecutionEntity.class)
                    .filter(called -> executionId.equals(called.getSuperExecutionId()))
                    .map(ExecutionEntity::getRootProcessInstanceId);
            return Stream.of(steps, jobs, callers).flatMap(runs -> runs).findFirst();
        }

        private <T extends DbEntity> Stream<T> known(Class<T> type) {
            return getDbEntityManager().getDbEntityCache().getEntitiesByType(type).stream();
        }
    }

    static final class Variables extends VariableInstanceManager {

        /** Of each run that was read, what each of its executions held then. */
        private final Map<String, Map<String, List<VariableInstanceEntity>>> read = new HashMap<>();

        /** None: a step keeps no variables of its own. */
        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
                String taskId, @Nullable Collection<String> variableNames) {
            return List.of();
        }

        /** The engine asks for each execution once, before it changes what it holds. */
        @Override
        public List<VariableInstanceEntity> findVariableInstancesByExecutionId(String executionId) {
            @Nullable
            ExecutionEntity execution = getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId);
            if (execution == null) {
                return super.findVariableInstancesByExecutionId(executionId);
            }
            return read.computeIfAbsent(
                            execution.getProcessInstanceId(),
                            run -> super.findVariableInstancesByProcessInstanceId(run).stream()
                                    .collect(groupingBy(VariableInstanceEntity::getExecutionId)))
                    .getOrDefault(executionId, List.of());
        }
    }
}
