package io.duban.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIntakeTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/duban/reading/samples");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final EvaluateIntake command = new EvaluateIntake(new PrintStream(printed, true, UTF_8));

    @Test
    void readsTasksUnitsAndDeadlinesOfOurOwnSamplesWithoutAFaultAndMostTargets() {
        assertThat(command.evaluate("evaluate-intake", SAMPLES.toString())).isZero();
        String perfect = "1.000/1.000/1.000  ";
        assertThat(lastLine()).startsWith("合计").contains(perfect + perfect + perfect);
        String targets = lastLine().substring(lastLine().lastIndexOf('/') + 1);
        assertThat(Double.parseDouble(targets)).isGreaterThan(0.95);
    }

    @Test
    void saysHowItIsUsedWhereNoFolderIsGiven() {
        assertThat(command.evaluate("evaluate-intake")).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("evaluate-intake");
    }

    @Test
    void namesADocumentThatIsNotRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("text/torn.pdf"), "no pdf");
        Files.writeString(folder.resolve("gold/torn.json"), "{\"tasks\": []}");
        assertThat(command.evaluate("evaluate-intake", folder.toString())).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("torn").contains("未能读取");
    }

    private String lastLine() {
        String[] lines = printed.toString(UTF_8).strip().split("\n");
        return lines[lines.length - 1];
    }
}
