package io.duban.process;

import io.duban.shared.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** The versions of our models in the engine, by key and number; {@link Missing} where there is no such one. */
@Component
class ReleasedDefinitions {

    static final List<String> KEYS =
            Arrays.stream(Model.values()).map(Model::key).toList();

    private final RepositoryService repositoryService;

    ReleasedDefinitions(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /** The latest first. */
    List<ProcessDefinition> versions(String model) {
        return query(model).orderByProcessDefinitionVersion().desc().list();
    }

    ProcessDefinition latest(String model) {
        return one(query(model).latestVersion(), model);
    }

    /** The engine takes a number below one for a mistake of the program's. */
    ProcessDefinition get(String model, int number) {
        if (number < 1) {
            throw new Missing(model + " " + number);
        }
        return one(query(model).processDefinitionVersion(number), model + " " + number);
    }

    BpmnModelInstance drawn(ProcessDefinition version) {
        return repositoryService.getBpmnModelInstance(version.getId());
    }

    static void mustBeOne(String model) {
        if (!KEYS.contains(model)) {
            throw new Missing(model);
        }
    }

    private ProcessDefinitionQuery query(String model) {
        mustBeOne(model);
        return repositoryService.createProcessDefinitionQuery().processDefinitionKey(model);
    }

    private static ProcessDefinition one(ProcessDefinitionQuery query, Object named) {
        return Optional.ofNullable(query.singleResult()).orElseThrow(() -> new Missing(named));
    }
}
