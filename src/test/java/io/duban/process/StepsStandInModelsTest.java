package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** No enum, switch, map, SQL text or page lists the steps of a model: whoever draws one more need not look for them. */
class StepsStandInModelsTest {

    /** The sample's people decide at certain steps, by name. */
    private static final Path SAMPLE = Path.of("src/main/java/io/duban/demo");

    private static final List<Path> PLACES = List.of(
            Path.of("src/main/java"),
            Path.of("src/main/resources/io"),
            Path.of("src/main/resources/templates"),
            Path.of("src/main/resources/messages"));

    @Test
    void andNowhereElse() throws IOException {
        Pattern steps = Pattern.compile(
                "[\"':](" + String.join("|", steps()) + ")[\"'?&]|:(" + String.join("|", steps()) + ")\\b");
        List<String> found = new ArrayList<>();
        for (Path place : PLACES) {
            for (Path file : files(place)) {
                steps.matcher(Files.readString(file, UTF_8))
                        .results()
                        .forEach(step -> found.add(file.getFileName() + " says " + step.group()));
            }
        }
        assertThat(found).isEmpty();
        assertThat("case \"reviewReport\" -> 1;").containsPattern(steps);
        assertThat("redirect:/desk/next?step=taskSigning:signFor").containsPattern(steps);
    }

    private static List<String> steps() throws IOException {
        List<String> ids = new ArrayList<>();
        for (Path model : files(Path.of("processes"))) {
            if (model.toString().endsWith(".bpmn")) {
                Bpmn.readModelFromFile(model.toFile())
                        .getModelElementsByType(UserTask.class)
                        .forEach(task -> ids.add(task.getId()));
            }
        }
        assertThat(ids).contains("signFor", "reviewReport");
        return ids;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(SAMPLE))
                    .toList();
        }
    }
}
