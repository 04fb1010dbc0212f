package io.duban.process;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells of each sequence flow and boundary event that is taken, by its id. */
final class PathListener extends AbstractBpmnParseListener {

    private final BiConsumer<DelegateExecution, String> taken;

    PathListener(BiConsumer<DelegateExecution, String> taken) {
        this.taken = taken;
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                execution -> taken.accept(execution, flow.getId()));
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
        begins(event);
    }

    @Override
    public void parseBoundaryErrorEventDefinition(
            Element error, boolean interrupting, ActivityImpl host, ActivityImpl event) {
        begins(event);
    }

    private void begins(ActivityImpl event) {
        event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> taken.accept(execution, event.getId()));
    }
}
