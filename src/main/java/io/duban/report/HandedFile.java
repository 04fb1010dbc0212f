package io.duban.report;

/** A file as it was on a report that was handed in; its size in bytes. It may have been taken off since. */
public record HandedFile(EvidenceId id, String fileName, String mediaType, long size, String sha256) {

    static HandedFile of(Evidence file) {
        return new HandedFile(file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256());
    }

    /** The same content under the same name, also when it was put on anew. */
    boolean isLike(HandedFile other) {
        return sha256.equals(other.sha256) && fileName.equals(other.fileName);
    }
}
