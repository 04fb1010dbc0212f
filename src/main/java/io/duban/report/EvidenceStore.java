package io.duban.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the content of evidence files is kept, under its own SHA-256: the same content is kept once. */
public interface EvidenceStore {

    /**
     * Keeps the content, once it was looked at. A transaction that rolls back afterwards leaves content that nothing
     * names, never a name without content.
     *
     * @throws ReportRefusal.FileTooLarge when there are more than {@code mostBytes}
     * @throws ReportRefusal.FileEmpty when there is nothing
     * @throws EvidenceUnavailable when there is no room or nothing can be written; nothing is kept
     */
    Stored keep(InputStream content, long mostBytes, Inspection inspection) throws IOException;

    /** Throws {@link EvidenceUnavailable} when the content is not kept here. */
    InputStream open(String sha256) throws IOException;

    boolean holds(String sha256);

    /** Where it is kept, for those who look after Duban. */
    String place();

    /** Content that is kept: its SHA-256 in hexadecimal, and its size in bytes. */
    record Stored(String sha256, long size) {}

    /** Looks at content before it is kept, and refuses it by throwing. */
    interface Inspection {
        void look(Path file) throws IOException;
    }
}
