package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.NoteLateness;
import io.duban.worklist.WorkItems;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Notes that the step is late whose timer has led here. */
@Component
class LateSteps implements JavaDelegate {

    private final WorkItems workItems;
    private final NoteLateness noteLateness;

    LateSteps(WorkItems workItems, NoteLateness noteLateness) {
        this.workItems = workItems;
        this.noteLateness = noteLateness;
    }

    /** The step still waits, else its timer would be gone; the duty goes by the step's id. */
    @Override
    public void execute(DelegateExecution execution) {
        Model model = Model.of(execution);
        StepKey step = new StepKey(model.key(), 0, timed((FlowNode) execution.getBpmnModelElementInstance()));
        UUID subject = UUID.fromString(execution.getProcessBusinessKey());
        UnitId unit = Variable.UNIT.find(execution);
        Actor.Timer timer = new Actor.Timer(model.key());
        workItems.open(step, subject, unit).ifPresent(item -> noteLateness.of(item.id(), timer));
    }

    /** The step whose timer leads there. */
    static String timed(FlowNode noted) {
        return ModelFlows.before(noted).stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .map(timer -> timer.getAttachedTo().getId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(noted.getId() + " follows no timer of a step"));
    }
}
