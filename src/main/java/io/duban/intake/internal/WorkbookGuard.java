package io.duban.intake.internal;

import io.duban.intake.IntakeRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a file before anything reads it as a workbook: it must be a ZIP that says it is an .xlsx workbook without
 * macros, and unpack to a bounded size. Sizes are counted while unpacking, for what a ZIP declares may be a lie.
 */
final class WorkbookGuard {

    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 300;
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private WorkbookGuard() {}

    /** Throws {@link IntakeRefusal.NotAWorkbook} or {@link IntakeRefusal.Swollen}. */
    static void check(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            throw new IntakeRefusal.NotAWorkbook();
        }
        try (ZipFile zip = open(content)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES
                    || entries.stream().mapToLong(ZipArchiveEntry::getSize).sum() > LARGEST_UNPACKED) {
                throw new IntakeRefusal.Swollen();
            }
            checkTypes(zip);
            unpackAll(zip, entries);
        } catch (IOException broken) {
            throw new IntakeRefusal.NotAWorkbook();
        }
    }

    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static void checkTypes(ZipFile zip) throws IOException {
        ZipArchiveEntry types = zip.getEntry(TYPES);
        if (types == null || zip.getEntry(WORKBOOK) == null) {
            throw new IntakeRefusal.NotAWorkbook();
        }
        try (InputStream in = zip.getInputStream(types)) {
            String declared = new String(in.readNBytes(1024 * 1024), StandardCharsets.UTF_8);
            if (!declared.contains(WORKBOOK_TYPE)) {
                throw new IntakeRefusal.NotAWorkbook();
            }
        }
    }

    private static void unpackAll(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new IntakeRefusal.Swollen();
                    }
                }
            }
        }
    }
}
