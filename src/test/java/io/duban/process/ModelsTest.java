package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.modeling.checking.Finding;
import io.duban.modeling.checking.ModelChecks;
import io.duban.modeling.checking.ModelRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DubanTest
class ModelsTest {

    private static final Pattern BEAN = Pattern.compile("^\\$\\{(?!unit})(\\w+)(?:\\.(\\w+)\\(.*)?}$");

    @Autowired
    ApplicationContext context;

    @Autowired
    RepositoryService repositoryService;

    @Test
    void everyModelKeepsToTheRules() throws IOException {
        Resource[] models = new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn");
        assertThat(models).hasSizeGreaterThanOrEqualTo(Model.values().length);
        for (Resource model : models) {
            assertThat(ModelChecks.check(model.getContentAsByteArray()))
                    .as(model.getFilename())
                    .noneMatch(Finding::isError);
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
        byte[] planted = Objects.requireNonNull(getClass().getResourceAsStream("/planted/every-fault.bpmn"))
                .readAllBytes();
        assertThat(ModelChecks.check(planted))
                .extracting(Finding::rule)
                .contains(
                        ModelRule.NOT_KEPT,
                        ModelRule.NAME_MISSING,
                        ModelRule.TOO_MANY_NODES,
                        ModelRule.ID_UNSPOKEN,
                        ModelRule.NOT_DRAWN,
                        ModelRule.PROPERTY_MISSING,
                        ModelRule.ENGLISH_MISSING,
                        ModelRule.PROPERTY,
                        ModelRule.EFFECT_IN_REQUEST,
                        ModelRule.GATEWAY_IDLE,
                        ModelRule.ELEMENT,
                        ModelRule.ATTRIBUTE,
                        ModelRule.EXPRESSION);
    }

    /** Models name no bean themselves, so nobody else would notice that a word stands for none. */
    @ParameterizedTest
    @MethodSource
    void everyWordOfTheVocabularyIsAnsweredByABeanOfOurs(String expression) {
        Matcher call = BEAN.matcher(expression);
        if (!call.find()) {
            assertThat(expression).isEqualTo("${unit}");
            return;
        }
        assertThat(context.containsBean(call.group(1))).as(expression).isTrue();
        String method = call.group(2);
        if (method != null) {
            assertThat(context.getType(call.group(1)).getMethods())
                    .extracting(Method::getName)
                    .as(expression)
                    .contains(method);
        }
    }

    static Stream<String> everyWordOfTheVocabularyIsAnsweredByABeanOfOurs() {
        return ModelVocabulary.expressions();
    }

    private static BpmnModelInstance read(InputStream model) {
        return Bpmn.readModelFromStream(model);
    }

    @Test
    void everyNamedElementHasItsNameInBothLanguages() {
        for (Model model : Model.values()) {
            ProcessDefinition definition = repositoryService
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(model.key())
                    .latestVersion()
                    .singleResult();
            BpmnModelInstance drawn = repositoryService.getBpmnModelInstance(definition.getId());
            BpmnModelInstance english = redrawn(definition, Locale.ENGLISH);
            BpmnModelInstance chinese = redrawn(definition, Locale.SIMPLIFIED_CHINESE);
            for (FlowElement element : drawn.getModelElementsByType(FlowElement.class)) {
                if (element.getName() != null) {
                    assertThat(name(english, element)).as(element.getId()).doesNotContainPattern("\\p{IsHan}");
                    assertThat(name(chinese, element)).isEqualTo(element.getName());
                }
            }
        }
    }

    private BpmnModelInstance redrawn(ProcessDefinition definition, Locale language) {
        String xml = context.getBean(ModelNames.class).drawing(definition.getId(), language);
        return read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String name(BpmnModelInstance model, FlowElement element) {
        return ((FlowElement) model.getModelElementById(element.getId())).getName();
    }
}
