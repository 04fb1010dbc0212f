package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What the elements of a model say of themselves. {@link CompiledModel} turns it into what the engine wants. */
final class ModelProperties {

    private ModelProperties() {}

    static Optional<String> find(BaseElement element, Property property) {
        return all(element).stream()
                .filter(said -> property.fieldName().equals(said.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /**
     * What the element has to say.
     *
     * @throws IllegalArgumentException when it does not say it
     */
    static String required(BaseElement element, Property property) {
        return find(element, property)
                .orElseThrow(() ->
                        new IllegalArgumentException(element.getId() + " has no property " + property.fieldName()));
    }

    private static List<CamundaProperty> all(BaseElement element) {
        ExtensionElements extensions = element.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .toList();
    }
}
