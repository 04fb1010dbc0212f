package io.duban.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the content of evidence files is kept, under its own SHA-256: the same content is kept once. */
public interface EvidenceStore {

    /**
     * Keeps the content, at most {@code mostBytes} of it. A transaction that rolls back afterwards leaves content that
     * nothing names, never a name without content.
     *
     * @throws ReportRefusal.FileTooLarge when there is more
     */
    Stored keep(InputStream content, long mostBytes) throws IOException;

    /** Throws {@link io.duban.shared.Missing} when no such content is kept. */
    InputStream open(String sha256) throws IOException;

    /** Content that is kept: its SHA-256 in hexadecimal, its size in bytes, and a file to look into. */
    record Stored(String sha256, long size, Path file) {}
}
