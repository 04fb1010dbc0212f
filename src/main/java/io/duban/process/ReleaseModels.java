package io.duban.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Releases the models in {@code processes/} when the engine begins: those that changed become a new version. */
@Component
class ReleaseModels extends AbstractProcessEnginePlugin {

    private static final String NAME = "duban";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try {
            release(engine.getRepositoryService(), models("bpmn"), models("dmn"));
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

    private static void release(RepositoryService repository, Resource[] processes, Resource[] tables)
            throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        for (Resource process : processes) {
            try (InputStream content = process.getInputStream()) {
                deployment.addModelInstance(fileName(process), CompiledModel.of(Bpmn.readModelFromStream(content)));
            }
        }
        for (Resource table : tables) {
            try (InputStream content = table.getInputStream()) {
                deployment.addInputStream(fileName(table), content);
            }
        }
        deployment.deploy();
    }

    private static Resource[] models(String ending) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:processes/*." + ending);
    }

    private static String fileName(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
