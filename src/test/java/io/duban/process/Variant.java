package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;

/** One of our own models, changed as an admin would draw it. */
final class Variant {

    private final String file;
    private String model;

    private Variant(String file) throws IOException {
        this.file = file;
        model = Files.readString(Path.of("processes", file));
    }

    /** The heads of all units countersign before the office reviews the report. */
    static Variant countersigned() throws IOException {
        Variant variant = of("annual-report.bpmn");
        variant.instead("consolidateToReviewReport", "consolidate", "countersign");
        variant.add("""
                <bpmn:userTask id="countersign" name="部门负责人会签">%s
                  <bpmn:multiInstanceLoopCharacteristics/>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="countersignToReviewReport" sourceRef="countersign" targetRef="reviewReport"/>
                """.formatted(says(
                "name.en",
                "Countersign the report",
                "block",
                "decideReport",
                "for",
                "unit:DEPARTMENT_HEAD",
                "until",
                "within:5",
                "late",
                "office",
                "phase",
                "REPORT_IN_REVIEW",
                "each",
                "unitsResponsible")));
        return variant;
    }

    static Variant of(String file) throws IOException {
        return new Variant(file);
    }

    /** The flow leads elsewhere. */
    Variant instead(String flow, String from, String to) {
        String changed = model.replaceAll(
                "(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*sourceRef=\"" + from + "\" targetRef=\")\\w+\"",
                "$1" + to + "\"");
        assertThat(changed).as(flow).isNotEqualTo(model);
        model = changed.replaceAll("<bpmn:incoming>" + flow + "</bpmn:incoming>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"" + flow + "Edge\".*?</bpmndi:BPMNEdge>", "");
        return this;
    }

    Variant add(String elements) {
        model = model.replace("</bpmn:process>", elements + "</bpmn:process>");
        return this;
    }

    /** Everything that names one element names another one. */
    Variant renamed(String from, String to) {
        String changed = model.replaceAll("\\b" + from + "\\b", to);
        assertThat(changed).as(from).isNotEqualTo(model);
        model = changed;
        return this;
    }

    /** The step is for somebody else. */
    Variant askingInstead(String step, String party) {
        String changed = model.replaceAll(
                "(?s)(<bpmn:userTask id=\"" + step + "\".*?name=\"for\" value=\")[^\"]*", "$1" + party);
        assertThat(changed).as(step).isNotEqualTo(model);
        model = changed;
        return this;
    }

    Variant saying(String before, String after) {
        assertThat(model).contains(before);
        model = model.replace(before, after);
        return this;
    }

    static String says(String... properties) {
        StringBuilder text = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < properties.length; i += 2) {
            text.append("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(properties[i], properties[i + 1]));
        }
        return text.append("</camunda:properties></bpmn:extensionElements>").toString();
    }

    /** Without an element and everything that is drawn of it. */
    Variant without(String... elements) {
        for (String id : elements) {
            String changed = model.replaceAll("(?s)<bpmn:(\\w+) id=\"" + id + "\"[^>]*?/>", "")
                    .replaceAll("(?s)<bpmn:(\\w+) id=\"" + id + "\"[^>]*?>.*?</bpmn:\\1>", "")
                    .replaceAll("<bpmn:(incoming|outgoing)>" + id + "</bpmn:\\1>", "")
                    .replaceAll("(?s)<bpmndi:BPMN(Edge|Shape) id=\"" + id + "(Edge|Shape)\".*?</bpmndi:BPMN\\1>", "");
            assertThat(changed).as(id).isNotEqualTo(model);
            model = changed;
        }
        return this;
    }

    /** Drawn somewhere, as the checks want it. */
    Variant drawn(String element) {
        model = model.replace(
                "</bpmndi:BPMNPlane>",
                "<bpmndi:BPMNShape id=\"" + element + "Shape\" bpmnElement=\"" + element
                        + "\"><dc:Bounds x=\"900\" y=\"20\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape>"
                        + "</bpmndi:BPMNPlane>");
        return this;
    }

    byte[] text() {
        return model.getBytes(StandardCharsets.UTF_8);
    }

    void release(ApplicationContext context) {
        ReleaseModels.release(
                context.getBean(RepositoryService.class),
                file,
                Bpmn.readModelFromStream(new ByteArrayInputStream(text())));
    }
}
