package io.duban.report.internal;

import io.duban.report.EvidenceStore;
import io.duban.report.ReportRefusal;
import io.duban.shared.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files in a folder of Duban's home, each under its own SHA-256: {@code files/ab/cd/abcd…}. */
@Component
class FolderEvidenceStore implements EvidenceStore {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    /** Takes a text, since Spring would look for a path on the class path first. */
    FolderEvidenceStore(@Value("${duban.home:data}") String home) {
        this.folder = Path.of(home, "files");
    }

    @Override
    public Stored keep(InputStream content, long mostBytes, Inspection inspection) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path temporary = Files.createTempFile(incoming, "upload", ".part");
        try {
            Stored stored = write(content, temporary, mostBytes);
            inspection.look(temporary);
            Path place = place(stored.sha256());
            Files.createDirectories(place.getParent());
            force(temporary);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        Path file = place(sha256);
        if (!Files.isRegularFile(file)) {
            throw new Missing(sha256);
        }
        return Files.newInputStream(file);
    }

    private static Stored write(InputStream content, Path file, long mostBytes) throws IOException {
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
