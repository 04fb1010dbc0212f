package io.duban.report.internal;

import io.duban.report.EvidenceType;
import io.duban.report.FileSniffer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Reads the type from the content. Tika tells most types by their first bytes; the newer office formats are all the
 * same archive to it, so that these are told by the document they contain, and refused when they carry macros.
 */
@Component
class TikaFileSniffer implements FileSniffer {

    private static final Map<EvidenceType, String> DOCUMENT_IN = Map.of(
            EvidenceType.DOCX, "word/document.xml",
            EvidenceType.XLSX, "xl/workbook.xml",
            EvidenceType.PPTX, "ppt/presentation.xml");

    private final Tika tika = new Tika();

    @Override
    public boolean is(EvidenceType promised, Path file, String fileName) throws IOException {
        String found;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            found = tika.detect(in, fileName);
        }
        String document = DOCUMENT_IN.get(promised);
        return promised.mediaType().equals(found) && (document == null || contains(file, document));
    }

    /** Reads the archive's list of contents only: nothing is unpacked, however much it would unpack to. */
    private static boolean contains(Path archive, String document) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry(document) != null
                    && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        } catch (ZipException notAnArchive) {
            return false;
        }
    }
}
