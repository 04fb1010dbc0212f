package io.duban.report;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into a file to see whether it is what its name promises. */
public interface FileSniffer {

    boolean is(EvidenceType promised, Path file, String fileName) throws IOException;
}
