package io.duban.report;

import io.duban.shared.DiskTrouble;
import io.duban.shared.Unavailable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of the evidence files cannot take a file, or does not have one that the database knows. */
public final class EvidenceUnavailable extends Unavailable {

    private static final long serialVersionUID = 1;

    private EvidenceUnavailable(boolean noRoom, @Nullable Throwable cause, String key) {
        super(noRoom, cause, key);
    }

    /** Nothing was kept. */
    public static EvidenceUnavailable because(IOException failure, Path folder) {
        boolean full = DiskTrouble.isFull(failure, folder);
        return new EvidenceUnavailable(full, failure, full ? "report.store.noRoom" : "report.store.unusable");
    }

    /** Its content is on another node, or somebody has taken it away. */
    public static EvidenceUnavailable notHere() {
        return new EvidenceUnavailable(false, null, "report.store.notHere");
    }
}
