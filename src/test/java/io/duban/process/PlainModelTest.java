package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.modeling.checking.ModelChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @MethodSource("models")
    void isWrittenAsAFileThatSaysNothingButWhatWasDrawn(Path file) throws IOException {
        String written = new String(PlainModel.file(CompiledModel.of(Bpmn.readModelFromFile(file.toFile()))), UTF_8);
        assertThat(written).doesNotContain("completionQuantity", "isInterrupting", "##unspecified", "\n\n");
        assertThat(attributes(written)).isEqualTo(attributes(Files.readString(file)));
        assertThat(ModelChecks.mayBeReleased(written.getBytes(UTF_8))).isTrue();
    }

    /** Else every start would make new versions of models that did not change. */
    @ParameterizedTest
    @MethodSource("models")
    void compilesToTheSameAgain(Path file) {
        BpmnModelInstance drawn = Bpmn.readModelFromFile(file.toFile());
        assertThat(Bpmn.convertToString(CompiledModel.of(drawn)))
                .isEqualTo(Bpmn.convertToString(CompiledModel.of(drawn)));
    }

    private static List<String> attributes(String xml) {
        return Pattern.compile("[\\w:.]+=\"[^\"]*\"")
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .filter(attribute -> !attribute.equals("cancelActivity=\"true\""))
                .filter(attribute -> !attribute.startsWith("xmlns") && !attribute.startsWith("standalone"))
                .sorted()
                .toList();
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
