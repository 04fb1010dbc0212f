package io.duban.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a file before anything reads it as a workbook: it must be a ZIP that says it is an .xlsx workbook without
 * macros, and unpack to a bounded size. Sizes are counted while unpacking, for what a ZIP declares may be a lie.
 */
public final class WorkbookGuard {

    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 300;
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private WorkbookGuard() {}

    /** Why a file is not read as a workbook. */
    public enum Fault {
        NOT_A_WORKBOOK,
        SWOLLEN
    }

    /** Whether a ZIP has the part in which a workbook names its sheets. */
    public static boolean holdsWorkbook(byte[] content) {
        try (ZipFile zip = open(content)) {
            return zip.getEntry(WORKBOOK) != null;
        } catch (IOException broken) {
            return false;
        }
    }

    /** What is wrong with a file; empty for a workbook that can be read. */
    public static Optional<Fault> fault(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            return Optional.of(Fault.NOT_A_WORKBOOK);
        }
        try (ZipFile zip = open(content)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            boolean declared =
                    entries.stream().mapToLong(ZipArchiveEntry::getSize).sum() <= LARGEST_UNPACKED;
            if (entries.size() > MOST_ENTRIES || !declared) {
                return Optional.of(Fault.SWOLLEN);
            }
            if (!isWorkbook(zip)) {
                return Optional.of(Fault.NOT_A_WORKBOOK);
            }
            return unpacksWithin(zip, entries) ? Optional.empty() : Optional.of(Fault.SWOLLEN);
        } catch (IOException broken) {
            return Optional.of(Fault.NOT_A_WORKBOOK);
        }
    }

    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static boolean isWorkbook(ZipFile zip) throws IOException {
        ZipArchiveEntry types = zip.getEntry(TYPES);
        if (types == null || zip.getEntry(WORKBOOK) == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(types)) {
            return new String(in.readNBytes(1024 * 1024), StandardCharsets.UTF_8).contains(WORKBOOK_TYPE);
        }
    }

    private static boolean unpacksWithin(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
