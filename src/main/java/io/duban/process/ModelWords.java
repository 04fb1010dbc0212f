package io.duban.process;

import io.duban.shared.WorkKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the elements of a model are called, in the language of the reader. A step that waits for people bears the name
 * that it has on their desks; everything else has a text at {@code model.<process>.<element>}, and what a model has
 * that no text knows is called as the model calls it.
 */
@Component
class ModelWords {

    private final RepositoryService repositoryService;
    private final MessageSource messages;

    /** A deployed model never changes, so its drawing in a language may be kept: a few models in two languages. */
    private final Map<Drawing, String> drawings = new ConcurrentHashMap<>();

    ModelWords(RepositoryService repositoryService, MessageSource messages) {
        this.repositoryService = repositoryService;
        this.messages = messages;
    }

    private record Drawing(String definition, Locale language) {}

    String name(FlowElement element, String process, Locale language) {
        String key = element instanceof UserTask
                ? "enum.WorkKind." + kind(element.getId())
                : "model." + process + "." + element.getId();
        return text(key, element.getName(), language);
    }

    String name(String process, String modelled, Locale language) {
        return text("model." + process + "." + process, modelled, language);
    }

    /** The model as BPMN 2.0 XML, every name in this language. */
    String drawing(String definition, Locale language) {
        return drawings.computeIfAbsent(new Drawing(definition, language), this::draw);
    }

    private String draw(Drawing drawing) {
        BpmnModelInstance model =
                repositoryService.getBpmnModelInstance(drawing.definition()).clone();
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        process.setName(name(process.getId(), process.getName(), drawing.language()));
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .forEach(element -> element.setName(name(element, process.getId(), drawing.language())));
        return Bpmn.convertToString(model);
    }

    /** Models that came later may have steps that no kind of work is called after. */
    private static String kind(String node) {
        return Arrays.stream(WorkKind.values())
                .filter(kind -> Step.key(kind).equals(node))
                .map(WorkKind::name)
                .findFirst()
                .orElse(node);
    }

    private String text(String key, String otherwise, Locale language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}
