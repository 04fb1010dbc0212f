package io.duban.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Releases the models in {@code processes/} when the engine begins: those that changed become a new version. Where an
 * admin's own model is in force it stays so, and the packaged one waits until an admin takes it up.
 */
@Component
class ReleaseModels extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseModels.class);

    /** The deployments of what came with Duban; those of admins are called after their file. */
    private static final String NAME = "duban";

    /** How the file of a decision table ends, which is called after its decision. */
    static final String TABLE = ".dmn";

    /** The engine dates a release by the one clock only when that was set before. */
    ReleaseModels(EngineClock clock) {
        clock.follow();
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try {
            releasePackaged(engine.getRepositoryService());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A new version of one model. */
    static void release(RepositoryService repository, String file, BpmnModelInstance source) {
        repository
                .createDeployment()
                .name(file)
                .addModelInstance(file, CompiledModel.of(source))
                .deploy();
    }

    /** A new version of a decision table, which the engine is given as it was written. */
    static void releaseTable(RepositoryService repository, String file, byte[] source) {
        repository
                .createDeployment()
                .name(file)
                .addInputStream(file, new ByteArrayInputStream(source))
                .deploy();
    }

    /** The decision table with this key as it came with Duban. */
    static Optional<byte[]> packagedTable(String key) {
        try {
            for (Resource table : models("dmn")) {
                if (fileName(table).equals(key + TABLE)) {
                    return Optional.of(table.getContentAsByteArray());
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether this version of a model came with Duban. */
    static boolean isPackaged(RepositoryService repository, ProcessDefinition version) {
        return isPackaged(deployment(repository, version.getDeploymentId()));
    }

    private static Deployment deployment(RepositoryService repository, String id) {
        return repository.createDeploymentQuery().deploymentId(id).singleResult();
    }

    static boolean isPackaged(Deployment deployment) {
        return NAME.equals(deployment.getName());
    }

    /** The model with this key as it came with Duban. */
    static Optional<BpmnModelInstance> packaged(String key) {
        try {
            return Stream.of(models("bpmn"))
                    .map(ReleaseModels::read)
                    .filter(model -> key.equals(key(model)))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void releasePackaged(RepositoryService repository) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        for (Resource process : models("bpmn")) {
            BpmnModelInstance model = read(process);
            if (isLeftToAdmins(repository, key(model))) {
                LOG.info("{} stays as admins released it; the one packaged here is not in force", key(model));
            } else {
                deployment.addModelInstance(fileName(process), CompiledModel.of(model));
            }
        }
        for (Resource table : models("dmn")) {
            if (isTableLeftToAdmins(repository, fileName(table).replace(TABLE, ""))) {
                LOG.info("{} stays as admins released it; the one packaged here is not in force", fileName(table));
            } else {
                deployment.addInputStream(fileName(table), new ByteArrayInputStream(table.getContentAsByteArray()));
            }
        }
        // The engine refuses a deployment of nothing, which it is once admins have released everything themselves.
        if (!deployment.getResourceNames().isEmpty()) {
            deployment.deploy();
        }
    }

    private static boolean isTableLeftToAdmins(RepositoryService repository, String key) {
        DecisionDefinition inForce = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return inForce != null && !isPackaged(deployment(repository, inForce.getDeploymentId()));
    }

    private static boolean isLeftToAdmins(RepositoryService repository, String key) {
        ProcessDefinition inForce = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return inForce != null && !isPackaged(repository, inForce);
    }

    private static BpmnModelInstance read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return Bpmn.readModelFromStream(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String key(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static Resource[] models(String ending) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:processes/*." + ending);
    }

    private static String fileName(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
