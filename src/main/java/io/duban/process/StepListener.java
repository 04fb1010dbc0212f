package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.worklist.WorkItems;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hears of every user task that opens, is assigned and ends, on whatever way: it is built into each model when that is
 * read, and cannot be skipped. What ends and what opens is gathered and written when the engine ends its command, many
 * in one statement.
 */
@Component
class StepListener implements TaskListener {

    /** Under which a job says for whom it hands the steps on that it opens: it works later than the person's act. */
    static final String SENT_BY = "sent by";

    /** Under which a command keeps the step whose doer sends back what was done before it. */
    static final String SENT_BACK = "sent back";

    /** Under which a command keeps the step at which a document was handed in by it. */
    private static final String HANDED_IN = "handed in";

    private final OpenedSteps steps;
    private final Projection projection;
    private final Phases phases;
    private final OncePerCommand once;

    StepListener(OpenedSteps steps, Projection projection, Phases phases, OncePerCommand once) {
        this.steps = steps;
        this.projection = projection;
        this.phases = phases;
        this.once = once;
    }

    /**
     * Throws {@link StaleAggregate} where somebody was faster after the engine had read the step and before it read the
     * execution that stood there: the engine then has nothing that could have an event, and names none.
     */
    @Override
    public void notify(DelegateTask task) {
        String event = task.getEventName();
        if (event == null) {
            throw new StaleAggregate(task.getId());
        }
        switch (event) {
            case EVENTNAME_CREATE -> opened(task);
            case EVENTNAME_ASSIGNMENT -> assigned(task);
            case EVENTNAME_COMPLETE -> completed(task);
            case EVENTNAME_DELETE -> deleted(task);
            default -> throw new IllegalStateException("not listened to: " + event);
        }
    }

    private void opened(DelegateTask task) {
        OpenedStep step = step(task);
        turn().opened.add(step);
        if (step.model().about() == Block.About.TASK) {
            phases.opened(TaskId.of(step.businessKey()), step.step());
        }
    }

    private OpenedStep step(DelegateTask task) {
        if (once.find(AsBefore.KEY) instanceof AsBefore before && before.isOf(task)) {
            before.applyTo(task);
            return steps.of(task).as(before.done().returned());
        }
        return steps.of(task);
    }

    private void assigned(DelegateTask task) {
        String assignee = task.getAssignee();
        if (turn().opened.stream().noneMatch(step -> step.id().equals(task.getId()))) {
            projection.assigned(task.getId(), assignee == null ? null : PersonId.of(assignee), actor(task));
        }
    }

    private void completed(DelegateTask task) {
        PersonId by = actor(task);
        if (by == null) {
            projection.dropped(task.getId());
        } else {
            turn().done.add(projection.done(task.getId(), by, Variable.ANSWER.find(task)));
            if (steps.block(task).isHandingIn()) {
                once.put(HANDED_IN, task.getId());
            }
        }
    }

    private void deleted(DelegateTask task) {
        if (turn().opened.removeIf(step -> step.id().equals(task.getId()))) {
            return;
        }
        PersonId by = actor(task);
        if (by != null && task.getId().equals(once.find(SENT_BACK))) {
            turn().done.add(projection.done(task.getId(), by, Answer.RETURNED));
        } else {
            projection.dropped(task.getId());
        }
    }

    private static @Nullable PersonId actor(DelegateTask task) {
        var authentication =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return authentication == null ? null : PersonId.of(authentication.getUserId());
    }

    /** The steps that this command has ended and opened so far; written when it ends. */
    private Turned turn() {
        return once.get("turned", () -> {
            Turned turned = new Turned();
            requireNonNull(Context.getCommandContext()).registerCommandContextListener(turned);
            return turned;
        });
    }

    private final class Turned implements CommandContextListener {

        private final List<WorkItems.Done> done = new ArrayList<>();
        private final List<OpenedStep> opened = new ArrayList<>();

        @Override
        public void onCommandContextClose(CommandContext command) {
            projection.turned(
                    done,
                    opened,
                    once.find(SENT_BY) instanceof PersonId sender ? sender : person(command.getAuthenticatedUserId()),
                    (String) once.find(HANDED_IN));
        }

        @Override
        public void onCommandFailed(CommandContext command, Throwable failure) {
            done.clear();
            opened.clear();
        }

        private @Nullable PersonId person(@Nullable String id) {
            return id == null ? null : PersonId.of(id);
        }
    }
}
