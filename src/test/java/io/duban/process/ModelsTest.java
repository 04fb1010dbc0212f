package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DubanTest
class ModelsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RepositoryService repositoryService;

    @Test
    void everyModelKeepsToTheRules() throws IOException {
        Resource[] models = new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn");
        assertThat(models).hasSizeGreaterThanOrEqualTo(Model.values().length);
        for (Resource model : models) {
            assertThat(ModelRules.faults(read(model.getInputStream()), context::containsBean))
                    .as(model.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void everyModelIsDeployedUnderTheIdThatTheCodeUses() {
        List<String> deployed = repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .toList();
        assertThat(deployed)
                .containsAll(Arrays.stream(Model.values()).map(Model::key).toList());
    }

    @Test
    void aModelThatBreaksEveryRuleIsFoundOutRuleByRule() throws IOException {
        BpmnModelInstance planted = read(getClass().getResourceAsStream("/planted/every-fault.bpmn"));
        assertThat(ModelRules.faults(planted, context::containsBean))
                .contains(
                        "bad is not kept for years",
                        "bad has no Chinese name",
                        "more than 20 nodes: 24",
                        "Activity_0x1y2z is an id that a tool has chosen",
                        "work has no Chinese name",
                        "work is not drawn",
                        "work is no kind of work",
                        "work waits for nobody",
                        "work has no due date",
                        "serve names no bean",
                        "serve has effects inside somebody's request",
                        "decide decides nothing",
                        "decideToEnd has no condition",
                        "decideToEnd does not say when it is taken",
                        "a script in the model",
                        "a class named by serviceTask",
                        "a class named by executionListener",
                        "no bean is called nobodyKnowsThisBean");
    }

    private static BpmnModelInstance read(InputStream model) {
        return Bpmn.readModelFromStream(model);
    }
}
