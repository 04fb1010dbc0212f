package io.duban.process;

import io.duban.modeling.ModelStep;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.ReleasedModel;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.vocabulary.Property;
import io.duban.shared.Missing;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelParseException;
import org.springframework.stereotype.Component;

/** The released models as the engine keeps them: it numbers the versions of each from 1 on. */
@Component
class EngineReleasedModels implements ReleasedModels {

    private final RepositoryService repositoryService;
    private final ManagementService managementService;
    private final ReleasedDefinitions definitions;
    private final ModelNames names;
    private final EngineSteps steps;

    EngineReleasedModels(
            RepositoryService repositoryService,
            ManagementService managementService,
            ReleasedDefinitions definitions,
            ModelNames names,
            EngineSteps steps) {
        this.repositoryService = repositoryService;
        this.managementService = managementService;
        this.definitions = definitions;
        this.names = names;
        this.steps = steps;
    }

    @Override
    public List<String> keys() {
        return ReleasedDefinitions.KEYS;
    }

    @Override
    public List<ReleasedModel> versions(String model) {
        Map<String, Integer> running = running();
        Map<String, Deployment> deployments = repositoryService.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, deployment -> deployment));
        return definitions.versions(model).stream()
                .map(one -> version(one, deployments, running))
                .toList();
    }

    @Override
    public int inForce(String model) {
        return definitions.latest(model).getVersion();
    }

    private static ReleasedModel version(
            ProcessDefinition version, Map<String, Deployment> deployments, Map<String, Integer> running) {
        Deployment deployment = Objects.requireNonNull(deployments.get(version.getDeploymentId()));
        return new ReleasedModel(
                version.getKey(),
                version.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                ReleaseModels.isPackaged(deployment),
                running.getOrDefault(version.getId(), 0));
    }

    /** Of all versions in one statement; those that nothing runs by are left out. */
    private Map<String, Integer> running() {
        return managementService.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(Collectors.toMap(
                        ProcessDefinitionStatistics::getId, ProcessDefinitionStatistics::getInstances));
    }

    @Override
    public String name(String model, Locale language) {
        return names.name(definitions.latest(model).getId(), language);
    }

    @Override
    public String drawing(String model, int number, Locale language) {
        return names.drawing(definitions.get(model, number).getId(), language);
    }

    @Override
    public byte[] source(String model, int number) {
        return source(definitions.get(model, number));
    }

    private byte[] source(ProcessDefinition version) {
        return PlainModel.file(definitions.drawn(version));
    }

    @Override
    public List<ModelStep> steps(String model, int number) {
        ProcessDefinition definition = definitions.get(model, number);
        BpmnModelInstance drawn = definitions.drawn(definition);
        return StepsOfModel.in(definition, drawn, Optional.empty()).stream()
                .map(step -> new ModelStep(
                        step,
                        ModelProperties.required(
                                drawn.getModelElementById(step.key().node()), Property.UNTIL)))
                .toList();
    }

    @Override
    public boolean packagedWaits(String model) {
        if (ReleaseModels.isPackaged(repositoryService, definitions.latest(model))) {
            return false;
        }
        byte[] packaged = packaged(model);
        return definitions.versions(model).stream().noneMatch(version -> Arrays.equals(packaged, source(version)));
    }

    @Override
    public byte[] packaged(String model) {
        return ReleaseModels.packaged(model).map(PlainModel::file).orElseThrow(() -> new Missing(model));
    }

    @Override
    public int release(String model, byte[] source) {
        ReleasedDefinitions.mustBeOne(model);
        try {
            ReleaseModels.release(
                    repositoryService, model + ".bpmn", Bpmn.readModelFromStream(new ByteArrayInputStream(source)));
        } catch (ParseException | ModelParseException | IllegalArgumentException refused) {
            throw new ModelingRefusal.EngineRefused(String.valueOf(refused.getMessage()));
        }
        steps.released(model);
        return definitions.latest(model).getVersion();
    }
}
