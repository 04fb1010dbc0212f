package io.duban.reading.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsOfDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/duban/reading");

    private static Stream<Map.Entry<String, Optional<Scores>>> kinds() {
        return Evaluation.of(FOLDER.resolve("kinds")).documents().entrySet().stream();
    }

    private static Stream<Map.Entry<String, Optional<Scores>>> cases() {
        return Evaluation.of(FOLDER.resolve("cases")).documents().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsDocumentsOfEveryKind(Map.Entry<String, Optional<Scores>> document) {
        Scores scores = document.getValue().orElseThrow();
        assertThat(scores.tasks().f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.units().f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(scores.deadlines().f1()).isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatWasOnceReadWrongly(Map.Entry<String, Optional<Scores>> text) {
        Scores scores = text.getValue().orElseThrow();
        assertThat(scores.tasks().f1()).isEqualTo(1);
        assertThat(scores.units().f1()).isEqualTo(1);
        assertThat(scores.deadlines().f1()).isEqualTo(1);
    }
}
