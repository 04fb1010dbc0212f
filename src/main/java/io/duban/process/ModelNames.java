package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** What the elements of a model are called, in the language of the reader, as the model itself says. */
@Component
class ModelNames {

    private final RepositoryService repositoryService;

    /** A released model never changes, so its drawing in a language may be kept: a few models in two languages. */
    private final Map<Drawing, String> drawings = new ConcurrentHashMap<>();

    ModelNames(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    private record Drawing(String definition, boolean chinese) {}

    String name(FlowElement element, Locale language) {
        return name(element, element.getName(), isChinese(language));
    }

    /** Of the process itself. */
    String name(String definition, Locale language) {
        Process process = process(repositoryService.getBpmnModelInstance(definition));
        return name(process, process.getName(), isChinese(language));
    }

    /** The model as BPMN 2.0 XML, every name in this language. */
    String drawing(String definition, Locale language) {
        return drawings.computeIfAbsent(new Drawing(definition, isChinese(language)), this::draw);
    }

    private String draw(Drawing drawing) {
        BpmnModelInstance model =
                repositoryService.getBpmnModelInstance(drawing.definition()).clone();
        Process process = process(model);
        process.setName(name(process, process.getName(), drawing.chinese()));
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .forEach(element -> element.setName(name(element, element.getName(), drawing.chinese())));
        return Bpmn.convertToString(model);
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String name(BaseElement element, String chinese, boolean inChinese) {
        return inChinese
                ? chinese
                : ModelProperties.find(element, Property.NAME_EN).orElse(chinese);
    }
}
