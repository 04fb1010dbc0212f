package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What was drawn, from what {@link CompiledModel} made of it: the engine keeps nothing else of a released version. */
final class PlainModel {

    private static final List<Class<? extends BpmnModelElementInstance>> COMPILED = List.of(
            ConditionExpression.class,
            TimeDate.class,
            CamundaExecutionListener.class,
            CamundaIn.class,
            CamundaInputOutput.class);

    /** What the schema of BPMN adds to every file that the engine reads, and nobody has drawn. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("behavior", "All"),
            Map.entry("cancelActivity", "true"),
            Map.entry("completionQuantity", "1"),
            Map.entry("expressionLanguage", "http://www.w3.org/1999/XPath"),
            Map.entry("gatewayDirection", "Unspecified"),
            Map.entry("isClosed", "false"),
            Map.entry("isForCompensation", "false"),
            Map.entry("isInterrupting", "true"),
            Map.entry("isSequential", "false"),
            Map.entry("parallelMultiple", "false"),
            Map.entry("processType", "None"),
            Map.entry("startQuantity", "1"),
            Map.entry("textFormat", "text/plain"),
            Map.entry("triggeredByEvent", "false"),
            Map.entry("typeLanguage", "http://www.w3.org/2001/XMLSchema"));

    private PlainModel() {}

    /** As a file, neatly written. */
    static byte[] file(BpmnModelInstance compiled) {
        String close = Bpmn.convertToString(of(compiled)).replaceAll(">\\s+<", "><");
        BpmnModelInstance neat = Bpmn.readModelFromStream(new ByteArrayInputStream(close.getBytes(UTF_8)));
        withoutDefaults(neat.getDocument().getRootElement());
        return Bpmn.convertToString(neat).getBytes(UTF_8);
    }

    private static void withoutDefaults(DomElement element) {
        element.removeAttribute("implementation");
        DEFAULTS.forEach((name, value) -> {
            if (value.equals(element.getAttribute(name))) {
                element.removeAttribute(name);
            }
        });
        element.getChildElements().forEach(PlainModel::withoutDefaults);
    }

    static BpmnModelInstance of(BpmnModelInstance compiled) {
        BpmnModelInstance plain = compiled.clone();
        COMPILED.forEach(type -> List.copyOf(plain.getModelElementsByType(type)).forEach(PlainModel::remove));
        without(plain.getModelElementsByType(UserTask.class), "candidateGroups", "dueDate");
        without(plain.getModelElementsByType(ServiceTask.class), "delegateExpression");
        without(plain.getModelElementsByType(MultiInstanceLoopCharacteristics.class), "collection", "elementVariable");
        without(plain.getModelElementsByType(ErrorEventDefinition.class), "errorCodeVariable");
        return plain;
    }

    private static void without(Collection<? extends ModelElementInstance> elements, String... attributes) {
        for (ModelElementInstance element : elements) {
            for (String attribute : attributes) {
                element.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, attribute);
            }
        }
    }

    private static void remove(ModelElementInstance element) {
        ModelElementInstance parent = element.getParentElement();
        parent.removeChildElement(element);
        if (parent instanceof ExtensionElements extensions
                && extensions.getDomElement().getChildElements().isEmpty()) {
            extensions.getParentElement().removeChildElement(extensions);
        }
    }
}
