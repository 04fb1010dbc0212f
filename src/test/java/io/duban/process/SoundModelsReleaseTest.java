package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.modeling.checking.Sketch;
import io.duban.modeling.checking.SketchCorpus;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the checks accept the engine takes, and its steps can be read. */
@DubanTest
class SoundModelsReleaseTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @MethodSource
    void canBeReleased(String name) {
        String model = SketchCorpus.sound().get(name);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            BpmnModelInstance source = Bpmn.readModelFromStream(new ByteArrayInputStream(Sketch.file(model)));
            String id = repository
                    .createDeployment()
                    .addModelInstance("model.bpmn", CompiledModel.of(source))
                    .deployWithResult()
                    .getDeployedProcessDefinitions()
                    .get(0)
                    .getId();
            ProcessDefinition definition = repository.getProcessDefinition(id);
            assertThat(StepsOfModel.in(definition, repository.getBpmnModelInstance(id), Optional.empty()))
                    .hasSameSizeAs(source.getModelElementsByType(UserTask.class));
        });
    }

    static Stream<String> canBeReleased() {
        return SketchCorpus.sound().keySet().stream();
    }
}
