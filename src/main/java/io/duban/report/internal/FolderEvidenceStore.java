package io.duban.report.internal;

import io.duban.report.EvidenceStore;
import io.duban.report.EvidenceUnavailable;
import io.duban.report.ReportRefusal;
import io.duban.shared.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps files in a folder, Duban's home or one that all nodes share, each under its own SHA-256: {@code ab/cd/abcd…}.
 */
@Component
class FolderEvidenceStore implements EvidenceStore {

    private static final Logger log = LoggerFactory.getLogger(FolderEvidenceStore.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final boolean named;

    /** Takes texts, since Spring would look for a path on the class path first. */
    FolderEvidenceStore(@Value("${duban.home:data}") String home, @Value("${duban.files:}") String files) {
        this.named = !files.isBlank();
        this.folder = (named ? Path.of(files.strip()) : Path.of(home, "files"))
                .toAbsolutePath()
                .normalize();
    }

    @Override
    public Stored keep(InputStream content, long mostBytes, Inspection inspection) throws IOException {
        Path temporary = newPart();
        try {
            Stored stored = write(content, temporary, mostBytes);
            inspection.look(temporary);
            settle(temporary, place(stored.sha256()));
            return stored;
        } finally {
            delete(temporary);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!holds(sha256)) {
            throw EvidenceUnavailable.notHere();
        }
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public String place() {
        return folder.toString();
    }

    /** A folder that somebody named is not made: where it is missing, a share is not mounted. */
    private Path newPart() {
        try {
            if (named && !Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            Path incoming = Files.createDirectories(folder.resolve("incoming"));
            return Files.createTempFile(incoming, "upload", ".part");
        } catch (IOException failure) {
            throw EvidenceUnavailable.because(failure, folder);
        }
    }

    private void settle(Path temporary, Path place) {
        try {
            Files.createDirectories(place.getParent());
            force(temporary);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw EvidenceUnavailable.because(failure, folder);
        }
    }

    /** What was not kept must not stay; whether it could be removed changes nothing for whoever sent it. */
    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException failure) {
            log.warn("The half-written file {} could not be removed", temporary, failure);
        }
    }

    private Stored write(InputStream content, Path file, long mostBytes) {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > mostBytes) {
                    throw new ReportRefusal.FileTooLarge((int) (mostBytes / MEGABYTE));
                }
                out.write(chunk, 0, read);
            }
        } catch (IOException failure) {
            throw EvidenceUnavailable.because(failure, folder);
        }
        if (size == 0) {
            throw new ReportRefusal.FileEmpty();
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** What is acknowledged must survive a power cut. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new Missing(sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
