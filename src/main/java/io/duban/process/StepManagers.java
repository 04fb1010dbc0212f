package io.duban.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine need not look up about a step: our models draw no sub-tasks, and whom a step waits for stands in
 * the work list.
 */
final class StepManagers {

    private StepManagers() {}

    static final class Tasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String parentTaskId) {
            return List.of();
        }

        /** An execution stands at one place, so that the step that is known of it is all there is. */
        @Override
        public List<TaskEntity> findTasksByExecutionId(String executionId) {
            List<TaskEntity> known =
                    getDbEntityManager().getDbEntityCache().getEntitiesByType(TaskEntity.class).stream()
                            .filter(task -> executionId.equals(task.getExecutionId()))
                            .toList();
            return known.isEmpty() ? super.findTasksByExecutionId(executionId) : open(known);
        }

        /** The engine takes from the list what ends. */
        private static List<TaskEntity> open(List<TaskEntity> known) {
            return new ArrayList<>(
                    known.stream().filter(task -> !task.isDeleted()).toList());
        }
    }

    static final class Links extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
            return List.of();
        }
    }
}
