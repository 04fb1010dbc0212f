package io.duban.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What a model says of its elements: plain fields that any editor of BPMN offers, and no language, bean or class. {@link
 * CompiledModel} turns them into what the engine wants.
 */
enum ModelProperty {
    /** Of any element with a name: the name in English. */
    NAME_EN("name.en"),
    /** Of a step: the building block. */
    BLOCK("block"),
    /** Of a step: whose roles do it, {@code office:OFFICE_STAFF}; a second role may do it where nobody holds the first. */
    FOR("for"),
    /** Of a step: the rule of its due date, with a number of working days where the rule takes one: {@code within:5}. */
    UNTIL("until"),
    /** Of a step: what its lateness means to the light. */
    LATE("late"),
    /** Of a step or a timer: where the year of the task stands from then on. */
    PHASE("phase"),
    /** Of a step or a part of the process that is gone through for several units: which. */
    EACH("each"),
    /** Of a timer: the rule of the day on which it goes off, as of {@link #UNTIL}. */
    AT("at"),
    /** Of a service task: what the system does there. */
    DOES("does"),
    /** Of a flow: the answers on which it is taken, separated by commas. */
    ANSWER("answer"),
    /** Of a flow: what must be so for it to be taken. */
    WHEN("when"),
    /** Of a flow: what must not be so for it to be taken. */
    UNLESS("unless");

    private final String fieldName;

    ModelProperty(String fieldName) {
        this.fieldName = fieldName;
    }

    String fieldName() {
        return fieldName;
    }

    static boolean exists(String fieldName) {
        return Arrays.stream(values()).anyMatch(property -> property.fieldName.equals(fieldName));
    }

    Optional<String> of(BaseElement element) {
        return all(element).stream()
                .filter(property -> fieldName.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /**
     * What the element has to say.
     *
     * @throws IllegalArgumentException when it does not say it
     */
    String required(BaseElement element) {
        return of(element)
                .orElseThrow(() -> new IllegalArgumentException(element.getId() + " has no property " + fieldName));
    }

    static List<CamundaProperty> all(BaseElement element) {
        ExtensionElements extensions = element.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .toList();
    }
}
