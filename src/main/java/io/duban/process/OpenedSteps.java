package io.duban.process;

import io.duban.shared.StepKey;
import io.duban.work.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/** Reads an open user task of the engine in our own words. */
@Component
class OpenedSteps {

    /** Under which an activity keeps for whom its step waits. */
    private static final String AUDIENCE = "duban.audience";

    private final EngineSteps steps;

    OpenedSteps(EngineSteps steps) {
        this.steps = steps;
    }

    /**
     * Keeps for whom the step waits, for {@link #of}, and takes it from the engine, which would write, read and delete
     * a row for each role of each step that nobody but the work list needs.
     */
    static void keepAudience(ActivityImpl activity, TaskDefinition definition) {
        activity.setProperty(AUDIENCE, List.copyOf(definition.getCandidateGroupIdExpressions()));
        definition.getCandidateGroupIdExpressions().clear();
    }

    OpenedStep of(DelegateTask task) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        OpenedStep.Place place = new OpenedStep.Place(
                task.getId(), steps.of(key(task)), Model.of(execution), execution.getProcessBusinessKey());
        OpenedStep.Audience audience = new OpenedStep.Audience(
                groups(execution, task), task.getAssignee(), Variable.UNIT.find(task), Variable.ANSWER.find(task));
        return OpenedStep.of(place, audience, task.getDueDate());
    }

    /** What is done at the step. */
    Block block(DelegateTask task) {
        return steps.of(key(task)).block();
    }

    /** Which step it is, in the version by which its process goes on now. */
    static StepKey key(DelegateTask task) {
        var definition = ((ExecutionEntity) task.getExecution()).getProcessDefinition();
        return new StepKey(definition.getKey(), definition.getVersion(), task.getTaskDefinitionKey());
    }

    private static List<String> groups(ExecutionEntity execution, DelegateTask task) {
        Collection<?> audience = (Collection<?>) Objects.requireNonNull(
                execution.getActivity().getProperty(AUDIENCE), "every model is read with its steps' audience");
        List<String> groups = new ArrayList<>();
        for (Object expression : audience) {
            named(((Expression) expression).getValue(task)).forEach(groups::add);
        }
        return groups;
    }

    private static Stream<String> named(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString)
                : Arrays.stream(value.toString().split(",")).map(String::strip);
    }
}
