package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import io.duban.work.Answer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Turns what a model says in properties into the engine's own attributes, when it is released. */
final class CompiledModel {

    private static final String ANSWER = Variable.ANSWER.name();

    private final BpmnModelInstance model;

    private CompiledModel(BpmnModelInstance model) {
        this.model = model;
    }

    /**
     * A copy that the engine can run.
     *
     * @throws IllegalArgumentException when the model says what no model can say, or leaves out what it has to say
     */
    static BpmnModelInstance of(BpmnModelInstance source) {
        CompiledModel compiled = new CompiledModel(source.clone());
        compiled.each(UserTask.class, CompiledModel::step);
        compiled.each(Activity.class, compiled::branches);
        compiled.each(ServiceTask.class, CompiledModel::work);
        compiled.each(CatchEvent.class, compiled::timer);
        compiled.each(BoundaryEvent.class, CompiledModel::wayOut);
        compiled.each(CallActivity.class, compiled::call);
        compiled.each(SequenceFlow.class, compiled::flow);
        return compiled.model;
    }

    private <T extends BpmnModelElementInstance> void each(Class<T> type, Consumer<T> change) {
        model.getModelElementsByType(type).forEach(change);
    }

    private static void step(UserTask task) {
        String[] party = ModelProperties.required(task, Property.FOR).split(":", 2);
        if (party.length < 2) {
            throw new IllegalArgumentException(task.getId() + " is for a unit without a role");
        }
        String unit = ModelVocabulary.party(party[0]);
        task.setCamundaCandidateGroups(Arrays.stream(party[1].split(","))
                .map(role -> unit + ":" + role.strip())
                .collect(Collectors.joining(",")));
        task.setCamundaDueDate(ModelVocabulary.date(ModelProperties.required(task, Property.UNTIL)));
    }

    private void branches(Activity activity) {
        ModelProperties.find(activity, Property.EACH).ifPresent(word -> {
            if (!(activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)) {
                throw new IllegalArgumentException(activity.getId() + " is not gone through several times");
            }
            loop.setCamundaCollection(ModelVocabulary.units(word));
            loop.setCamundaElementVariable(Variable.UNIT.name());
            if (activity instanceof SubProcess) {
                keepAnswerApart(activity);
            }
        });
    }

    /** Each branch has an answer of its own, and begins with the one that led to it. */
    private void keepAnswerApart(Activity activity) {
        CamundaInputOutput variables = model.newInstance(CamundaInputOutput.class);
        CamundaInputParameter answer = model.newInstance(CamundaInputParameter.class);
        answer.setCamundaName(ANSWER);
        answer.setTextContent("${execution.getVariable('" + ANSWER + "')}");
        variables.addChildElement(answer);
        extensions(activity).addChildElement(variables);
    }

    private static void work(ServiceTask task) {
        task.setCamundaDelegateExpression(ModelVocabulary.work(ModelProperties.required(task, Property.DOES)));
    }

    private void timer(CatchEvent event) {
        event.getChildElementsByType(TimerEventDefinition.class).forEach(timer -> {
            TimeDate date = nameless(TimeDate.class);
            date.setTextContent(ModelVocabulary.date(ModelProperties.required(event, Property.AT)));
            timer.setTimeDate(date);
        });
        if (ModelProperties.find(event, Property.PHASE).isPresent()) {
            CamundaExecutionListener listener = model.newInstance(CamundaExecutionListener.class);
            listener.setCamundaEvent("start");
            listener.setCamundaDelegateExpression("${yearRuns}");
            extensions(event).addChildElement(listener);
        }
    }

    /** Whoever leaves a part of the process by an error has answered what the error is called. */
    private static void wayOut(BoundaryEvent event) {
        event.getChildElementsByType(ErrorEventDefinition.class)
                .forEach(error -> error.setCamundaErrorCodeVariable(ANSWER));
    }

    /** The called process is about the same thing, and begins with the answer that led to it. */
    private void call(CallActivity call) {
        CamundaIn key = model.newInstance(CamundaIn.class);
        key.setCamundaBusinessKey("#{execution.processBusinessKey}");
        extensions(call).addChildElement(key);
        CamundaIn answer = model.newInstance(CamundaIn.class);
        answer.setCamundaSource(ANSWER);
        answer.setCamundaTarget(ANSWER);
        extensions(call).addChildElement(answer);
    }

    private void flow(SequenceFlow flow) {
        ModelProperties.find(flow, Property.ANSWER).ifPresent(answers -> on(flow, answers(answers)));
        ModelProperties.find(flow, Property.WHEN).ifPresent(word -> on(flow, ModelVocabulary.condition(word, true)));
        ModelProperties.find(flow, Property.UNLESS).ifPresent(word -> on(flow, ModelVocabulary.condition(word, false)));
    }

    private static String answers(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> ANSWER + " == '" + Answer.valueOf(word.strip()) + "'")
                .collect(Collectors.joining(" || ", "${", "}"));
    }

    private void on(SequenceFlow flow, String expression) {
        ConditionExpression condition = nameless(ConditionExpression.class);
        condition.setTextContent(expression);
        flow.setConditionExpression(condition);
    }

    /** An id that is made up each time would make a new version of an unchanged model with every start. */
    private <T extends ModelElementInstance> T nameless(Class<T> type) {
        T made = model.newInstance(type);
        made.removeAttribute("id");
        return made;
    }

    private ExtensionElements extensions(BaseElement element) {
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions == null) {
            extensions = model.newInstance(ExtensionElements.class);
            element.setExtensionElements(extensions);
        }
        return extensions;
    }
}
