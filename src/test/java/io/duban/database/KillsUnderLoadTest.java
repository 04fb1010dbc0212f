package io.duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the README with two kills of the database and one of Duban. */
@Tag("embedded-server")
class KillsUnderLoadTest {

    @TempDir
    Path parent;

    @Test
    void losesNothingAcknowledgedAndDoublesNothing() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        KillsUnderLoad.Outcome outcome = KillsUnderLoad.run(
                ServerFolder.under(parent), 2, 1, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(outcome.wrong()).as(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(outcome.backMillis()).hasSize(3);
        assertThat(outcome.acknowledged()).isPositive();
    }
}
