package io.duban.roster;

import java.util.List;

/** The uploaded workbooks. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface RosterUploads {

    RosterUpload get(RosterUploadId id);

    /** Those that wait, the newest first, at most ten. */
    List<RosterUpload> waiting();

    byte[] content(RosterUploadId id);

    void add(RosterUpload upload, byte[] content);

    /**
     * Keeps no content any longer: names and telephone numbers stand where they belong. Throws
     * {@link io.duban.shared.StaleAggregate} when the upload changed since it was read.
     */
    void close(RosterUpload upload);

    /** Throws {@link io.duban.shared.StaleAggregate} when the upload changed since it was read. */
    void remove(RosterUpload upload);
}
