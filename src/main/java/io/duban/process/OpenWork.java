package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import io.duban.work.Answer;
import io.duban.work.Answering;
import io.duban.work.Assigning;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.WorkRefusal;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the open step that a fact has settled, or gives it to somebody, in the name of the person whose act it was. */
@Component
class OpenWork implements Answering, Assigning {

    private final TaskService taskService;
    private final IdentityService identityService;
    private final EngineClock engineClock;
    private final ProcessEngineConfigurationImpl configuration;

    OpenWork(
            TaskService taskService,
            IdentityService identityService,
            EngineClock engineClock,
            ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
        this.taskService = taskService;
        this.identityService = identityService;
        this.engineClock = engineClock;
    }

    @Override
    public void answer(Turn turn, Answer answer) {
        String id = turn.item().id();
        as(turn.actor(), () -> configuration.getCommandExecutorTxRequired().execute(command -> {
            if (!isStillWhoseItWas(StandingStep.of(turn.item(), command).task(), turn)) {
                throw new StaleAggregate(turn.item().step());
            }
            taskService.complete(id, Map.of(Variable.ANSWER.name(), answer.name()));
            return id;
        }));
    }

    /** Since the turn was taken it may have been given to somebody else. */
    private static boolean isStillWhoseItWas(TaskEntity task, Turn turn) {
        PersonId before = turn.item().assignee();
        return Objects.equals(task.getAssignee(), before == null ? null : before.toString());
    }

    @Override
    public void assign(OpenItem item, @Nullable PersonId to, Actor.Person by) {
        as(by, () -> {
            try {
                taskService.setAssignee(item.id(), to == null ? null : to.toString());
                return item;
            } catch (NullValueException gone) {
                throw new StaleAggregate(item.step());
            }
        });
    }

    /**
     * Lets the engine know on whose behalf it works; a timer is nobody.
     *
     * @throws WorkRefusal.Suspended where the engine was told meanwhile that nothing goes on
     */
    <T> T as(Actor actor, Supplier<T> work) {
        engineClock.follow();
        if (actor instanceof Actor.Person person) {
            identityService.setAuthenticatedUserId(person.id().toString());
        }
        try {
            return work.get();
        } catch (SuspendedEntityInteractionException standsStill) {
            throw new WorkRefusal.Suspended();
        } finally {
            identityService.clearAuthentication();
        }
    }
}
