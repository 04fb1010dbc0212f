package io.duban.modeling.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own models with one thing changed that nobody should release, everywhere where it can be changed. */
class MutantsTest {

    /** What may be left out. */
    private static final String PHASE = "phase";

    private final List<String> accepted = new ArrayList<>();
    private int mutants;

    @ParameterizedTest
    @MethodSource("models")
    void areRefused(Path file) throws IOException {
        String model = Files.readString(file, UTF_8);
        String order = model.substring(0, model.indexOf("<bpmndi:BPMNDiagram"));
        each(model, order, "<camunda:property name=\"(?!" + PHASE + ")[^\"]+\" value=\"[^\"]+\"/>", found -> "");
        each(model, order, "(?<=<camunda:property name=\")(?!name\\.en)[^\"]+(?=\" value)", found -> "colour");
        each(
                model,
                order,
                "(?<=<camunda:property name=\"(?:block|for|until|late|at|does|each|answer|when|unless|phase)\" value=\")[^\"]+",
                found -> "NONSENSE");
        each(model, order, "(?<=targetRef=\")\\w+", found -> "nowhere");
        each(model, order, "(?<=sourceRef=\")\\w+", found -> "nowhere");
        each(
                model,
                order,
                "(?s)<bpmn:sequenceFlow [^>]*/>|<bpmn:sequenceFlow [^>]*[^/]>.*?</bpmn:sequenceFlow>",
                found -> "");
        each(
                model,
                order,
                "(?s)<bpmn:exclusiveGateway.*?</bpmn:exclusiveGateway>",
                found -> found.replace("exclusive", "parallel"));
        each(
                model,
                order,
                "<bpmn:(userTask|serviceTask|callActivity|subProcess|exclusiveGateway|startEvent|endEvent) ",
                found -> found + "camunda:asyncAfter=\"true\" ");
        each(model, order, "<bpmn:userTask ", found -> found + "camunda:assignee=\"admin\" ");
        each(
                model,
                order,
                "<bpmn:extensionElements>",
                found -> found + "<camunda:executionListener class=\"Evil\" event=\"start\"/>");
        each(model, order, "(?<= name=\")[^\"]*\\p{IsHan}[^\"]*(?=\" |\">|\"/>)", found -> found + "${evil}");
        assertThat(accepted).isEmpty();
        assertThat(mutants).isGreaterThan(50);
    }

    static Stream<Path> models() throws IOException {
        return Files.list(Path.of("processes"))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .sorted();
    }

    private interface Change {

        String of(String found);
    }

    private void each(String model, String order, String pattern, Change change) {
        Matcher matcher = Pattern.compile(pattern).matcher(order);
        while (matcher.find()) {
            String mutant =
                    model.substring(0, matcher.start()) + change.of(matcher.group()) + model.substring(matcher.end());
            mutants++;
            if (ModelChecks.mayBeReleased(Sketch.file(mutant))) {
                accepted.add(matcher.group() + " at " + matcher.start());
            }
        }
    }

    @Test
    void comeFromModelsThatAreAccepted() throws IOException {
        for (Path file : models().toList()) {
            assertThat(ModelChecks.mayBeReleased(Files.readAllBytes(file)))
                    .as(file.toString())
                    .isTrue();
        }
    }
}
