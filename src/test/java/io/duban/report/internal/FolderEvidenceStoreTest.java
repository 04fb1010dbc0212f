package io.duban.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.report.EvidenceStore.Stored;
import io.duban.report.ReportRefusal;
import io.duban.shared.Missing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStoreTest {

    @TempDir
    Path home;

    private FolderEvidenceStore store;

    @BeforeEach
    void begin() {
        store = new FolderEvidenceStore(home.toString());
    }

    @Test
    void keepsTheSameContentOnceUnderItsHash() throws IOException {
        Stored first = keep("abc");
        Stored second = keep("abc");

        assertThat(first.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(second).isEqualTo(first);
        assertThat(files()).hasSize(1);
        try (InputStream kept = store.open(first.sha256())) {
            assertThat(kept.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        }
    }

    @Test
    void refusesOneByteTooManyAndKeepsNothing() {
        assertThatThrownBy(() -> store.keep(stream("abcd"), 3, file -> {}))
                .isInstanceOf(ReportRefusal.FileTooLarge.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> keep("")).isInstanceOf(ReportRefusal.FileEmpty.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsNothingThatWasRefusedWhenLookedAt() {
        assertThatThrownBy(() -> store.keep(stream("abc"), 3, file -> {
                    throw new ReportRefusal.FileEmpty();
                }))
                .isInstanceOf(ReportRefusal.FileEmpty.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void opensNothingOutsideItsFolder() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> store.open("0".repeat(64))).isInstanceOf(Missing.class);
    }

    private Stored keep(String content) throws IOException {
        return store.keep(stream(content), 100, file -> {});
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() {
        try (Stream<Path> found = Files.walk(home)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
