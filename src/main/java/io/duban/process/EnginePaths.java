package io.duban.process;

import io.duban.simulation.EngineSight.Path;
import io.duban.simulation.SimulationOnly;
import io.duban.simulation.TakenPaths;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts how often each sequence flow and boundary event is taken. The engine's history holds the nodes that were
 * passed, and not by which of several ways.
 */
@Component
@SimulationOnly
class EnginePaths extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TakenPaths> counted;

    EnginePaths(ObjectProvider<TakenPaths> counted) {
        this.counted = counted;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        @Nullable List<BpmnParseListener> others = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new PathListener(this::take));
        configuration.setCustomPostBPMNParseListeners(all);
    }

    private void take(DelegateExecution execution, String element) {
        ProcessDefinitionEntity version = ((ExecutionEntity) execution).getProcessDefinition();
        counted.getObject().taken(new Path(version.getKey(), version.getVersion(), element));
    }
}
