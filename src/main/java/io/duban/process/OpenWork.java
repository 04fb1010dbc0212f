package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the open step that a fact has settled, in the name of the person whose act it was. */
@Component
class OpenWork {

    private final WorkItems workItems;
    private final TaskService taskService;
    private final IdentityService identityService;
    private final EngineClock engineClock;

    OpenWork(WorkItems workItems, TaskService taskService, IdentityService identityService, EngineClock engineClock) {
        this.workItems = workItems;
        this.taskService = taskService;
        this.identityService = identityService;
        this.engineClock = engineClock;
    }

    /** A step of a subject; {@code aboutUnit} is null where the subject has only one of the block. */
    record Asked(Block block, UUID subject, @Nullable UnitId aboutUnit) {}

    /** Throws {@link StaleAggregate} when the step is not open any more. */
    void complete(Asked asked, Actor actor, Answer answer) {
        WorkItem item = workItems
                .open(asked.block(), asked.subject(), asked.aboutUnit())
                .orElseThrow(() -> new StaleAggregate(asked.subject()));
        complete(item.id(), asked.subject(), actor, answer);
    }

    /** Like the other, for a step of which the turn was taken. */
    void complete(Turn turn, Answer answer) {
        complete(turn.item().id(), turn.item().step(), turn.actor(), answer);
    }

    private void complete(String id, Object what, Actor actor, Answer answer) {
        as(actor, () -> {
            try {
                taskService.complete(id, Map.of(Variable.ANSWER.name(), answer.name()));
                return id;
            } catch (NullValueException gone) {
                throw new StaleAggregate(what);
            }
        });
    }

    /** The id of the version of the model on which the step is open; empty when it is not. */
    Optional<String> definition(Asked asked) {
        return workItems
                .open(asked.block(), asked.subject(), asked.aboutUnit())
                .map(item -> taskService.createTaskQuery().taskId(item.id()).singleResult())
                .map(Task::getProcessDefinitionId);
    }

    /** Lets the engine know on whose behalf it works; a timer is nobody. */
    <T> T as(Actor actor, Supplier<T> work) {
        engineClock.follow();
        if (actor instanceof Actor.Person person) {
            identityService.setAuthenticatedUserId(person.id().toString());
        }
        try {
            return work.get();
        } finally {
            identityService.clearAuthentication();
        }
    }
}
