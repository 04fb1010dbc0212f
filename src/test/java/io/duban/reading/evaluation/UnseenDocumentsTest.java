package io.duban.reading.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was measured on documents that nobody of the makers had seen, see their README, does not get worse. */
class UnseenDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/duban/reading/unseen");

    @ParameterizedTest
    @CsvSource({
        "1, 1.000, 0.980, 0.980, 0.920",
        "2, 1.000, 0.975, 0.970, 0.900",
        "3, 0.990, 0.940, 0.930, 0.780",
        "4, 0.815, 0.545, 0.585, 0.430",
        "5, 0.980, 0.955, 0.830, 0.520"
    })
    void areReadAsWellAsEver(String set, double tasks, double units, double deadlines, double targets) {
        Scores total = Evaluation.of(FOLDER.resolve(set)).total();
        assertThat(total.tasks().f1()).as("tasks").isGreaterThanOrEqualTo(tasks);
        assertThat(total.units().f1()).as("units").isGreaterThanOrEqualTo(units);
        assertThat(total.deadlines().f1()).as("limits").isGreaterThanOrEqualTo(deadlines);
        assertThat(total.targets().f1()).as("targets").isGreaterThanOrEqualTo(targets);
    }
}
