package io.duban.process;

import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.shared.Missing;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Finds the released versions of our models. */
@Component
class VersionsDrawn {

    private final RepositoryService repositoryService;

    VersionsDrawn(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /** The newest first. */
    List<VersionDrawn> all(String model) {
        return repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::drawn)
                .toList();
    }

    /** Throws {@link Missing} when there is no such version of a model of ours. */
    VersionDrawn get(String model, int number) {
        ProcessDefinition found = number < 1
                ? null
                : repositoryService
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .processDefinitionVersion(number)
                        .singleResult();
        if (found == null || OwnProcess.named(model).isEmpty()) {
            throw new Missing(model + " " + number);
        }
        return drawn(found);
    }

    /** By the engine's own id. */
    VersionDrawn of(String definition) {
        return drawn(repositoryService.getProcessDefinition(definition));
    }

    private VersionDrawn drawn(ProcessDefinition version) {
        return new VersionDrawn(version, repositoryService.getBpmnModelInstance(version.getId()));
    }
}
