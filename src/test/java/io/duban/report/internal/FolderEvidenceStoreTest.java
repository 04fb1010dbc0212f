package io.duban.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.report.EvidenceStore.Stored;
import io.duban.report.EvidenceUnavailable;
import io.duban.report.ReportRefusal;
import io.duban.shared.Missing;
import io.duban.shared.Unavailable;
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
        store = new FolderEvidenceStore(home.toString(), "");
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
    }

    @Test
    void saysInWordsThatAContentIsNotHere() {
        assertThatThrownBy(() -> store.open("0".repeat(64)))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("report.store.notHere");
        assertThat(store.holds("0".repeat(64))).isFalse();
    }

    @Test
    void saysInWordsThatItsFolderCannotBeUsedAndGoesOnWhenItCan() throws IOException {
        Files.writeString(home.resolve("files"), "a file in the folder's place");
        assertThatThrownBy(() -> keep("abc"))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("report.store.unusable");
        Files.delete(home.resolve("files"));
        assertThat(store.holds(keep("abc").sha256())).isTrue();
    }

    @Test
    void keepsNothingHalfWhenThePlaceOfAFileCannotBeMade() throws IOException {
        Files.createDirectories(home.resolve("files"));
        Files.writeString(home.resolve("files/ba"), "a file where SHA-256 ba78… belongs");
        assertThatThrownBy(() -> keep("abc"))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("report.store.unusable");
        assertThat(files()).containsExactly(home.resolve("files/ba"));
    }

    @Test
    void tellsAFullDiskFromABrokenOne() {
        IOException full = new IOException("No space left on device");
        assertThat(EvidenceUnavailable.because(full, home))
                .hasMessage("report.store.noRoom")
                .matches(Unavailable::noRoom);
        InputStream cutOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> store.keep(cutOff, 100, file -> {})).hasMessage("report.store.noRoom");
        assertThat(files()).isEmpty();
    }

    @Test
    void doesNotMakeANamedFolderThatIsMissing(@TempDir Path shares) throws IOException {
        Path share = shares.resolve("not-mounted");
        FolderEvidenceStore named = new FolderEvidenceStore(home.toString(), share.toString());
        assertThatThrownBy(() -> named.keep(stream("abc"), 100, file -> {}))
                .isInstanceOf(EvidenceUnavailable.class)
                .hasMessage("report.store.unusable");
        assertThat(share).doesNotExist();
        Files.createDirectory(share);
        assertThat(named.holds(named.keep(stream("abc"), 100, file -> {}).sha256()))
                .isTrue();
        assertThat(named.place()).isEqualTo(share.toString());
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
