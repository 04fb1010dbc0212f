package io.duban.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the listener of the work list into every user task of every model. */
@Component
class EngineListeners extends AbstractProcessEnginePlugin {

    private final StepListener listener;

    EngineListeners(StepListener listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        @Nullable List<BpmnParseListener> others = configuration.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new BuiltIn(listener));
        configuration.setCustomPreBPMNParseListeners(all);
    }

    /** Lets somebody hear of all that becomes of every user task. */
    static final class BuiltIn extends AbstractBpmnParseListener {

        private final TaskListener listener;

        BuiltIn(TaskListener listener) {
            this.listener = listener;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            OpenedSteps.keepAudience(activity, definition);
            List.of(
                            TaskListener.EVENTNAME_CREATE,
                            TaskListener.EVENTNAME_ASSIGNMENT,
                            TaskListener.EVENTNAME_COMPLETE,
                            TaskListener.EVENTNAME_DELETE)
                    .forEach(event -> definition.addBuiltInTaskListener(event, listener));
        }
    }
}
