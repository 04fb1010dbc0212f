package io.duban.process;

import java.util.Collection;
import java.util.List;
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
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What was drawn, from what {@link CompiledModel} made of it: the engine keeps nothing else of a released version. */
final class PlainModel {

    private static final List<Class<? extends BpmnModelElementInstance>> COMPILED = List.of(
            ConditionExpression.class,
            TimeDate.class,
            CamundaExecutionListener.class,
            CamundaIn.class,
            CamundaInputOutput.class);

    private PlainModel() {}

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
