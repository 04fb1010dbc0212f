package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainModelTest {

    @ParameterizedTest
    @MethodSource("models")
    void givesBackWhatWasDrawn(Path file) {
        BpmnModelInstance drawn = Bpmn.readModelFromFile(file.toFile());
        BpmnModelInstance compiled = CompiledModel.of(drawn);
        assertThat(Bpmn.convertToString(compiled)).isNotEqualTo(Bpmn.convertToString(drawn));
        assertThat(lines(PlainModel.of(compiled))).isEqualTo(lines(drawn));
    }

    private static List<String> lines(BpmnModelInstance model) {
        return Bpmn.convertToString(model).lines().toList();
    }

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
