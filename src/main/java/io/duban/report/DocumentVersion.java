package io.duban.report;

import java.util.List;

/**
 * A document as it was handed in; the number counts from 1, or from the first that was kept. The SHA-256 in hexadecimal
 * is that of what was written, as the journal names it.
 */
public record DocumentVersion(int number, HandingIn handedIn, List<HandedFile> files, String sha256) {

    public DocumentVersion {
        files = List.copyOf(files);
    }
}
