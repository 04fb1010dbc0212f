package io.duban.reading.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
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
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WITH_MACROS = "application/vnd.ms-excel.";

    private WorkbookGuard() {}

    /** Why a file is not read as a workbook. */
    public enum Fault {
        NOT_A_WORKBOOK,
        /** A workbook with macros, or a binary one. */
        OTHER_WORKBOOK,
        ENCRYPTED,
        SWOLLEN
    }

    /** Whether a ZIP has the part in which a workbook names its sheets. */
    public static boolean holdsWorkbook(byte[] content) {
        try (Parts parts = Parts.open(content)) {
            return parts.has(WORKBOOK) || (kind(parts).isPresent() && parts.has(parts.main(WORKBOOK)));
        } catch (IOException | XMLStreamException broken) {
            return false;
        }
    }

    /** Office writes files with a password into the container of its old formats. */
    public static boolean isEncrypted(byte[] content) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        String mark = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return content.length > 3 && content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF && all.contains(mark);
    }

    /** What is wrong with a file; empty for a workbook that can be read. */
    public static Optional<Fault> fault(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            return Optional.of(isEncrypted(content) ? Fault.ENCRYPTED : Fault.NOT_A_WORKBOOK);
        }
        try (ZipFile zip = open(content);
                Parts parts = Parts.open(content)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            boolean declared =
                    entries.stream().mapToLong(ZipArchiveEntry::getSize).sum() <= LARGEST_UNPACKED;
            if (entries.size() > MOST_ENTRIES || !declared) {
                return Optional.of(Fault.SWOLLEN);
            }
            return unpacksWithin(zip, entries) ? other(parts) : Optional.of(Fault.SWOLLEN);
        } catch (IOException | XMLStreamException broken) {
            return Optional.of(Fault.NOT_A_WORKBOOK);
        }
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static Optional<Fault> other(Parts parts) throws IOException, XMLStreamException {
        boolean known = parts.has(parts.main(WORKBOOK));
        return known
                ? kind(parts)
                        .map(plain -> plain ? Optional.<Fault>empty() : Optional.of(Fault.OTHER_WORKBOOK))
                        .orElse(Optional.of(Fault.NOT_A_WORKBOOK))
                : Optional.of(Fault.NOT_A_WORKBOOK);
    }

    /** Whether a workbook is a plain one, perhaps a template; empty for what is no workbook. */
    private static Optional<Boolean> kind(Parts parts) throws IOException {
        Optional<InputStream> types = parts.stream(TYPES);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = types.get()) {
            String all = new String(in.readNBytes(1024 * 1024), StandardCharsets.UTF_8);
            if (all.contains(KIND + "sheet.main+xml") || all.contains(KIND + "template.main+xml")) {
                return Optional.of(true);
            }
            return all.contains(WITH_MACROS) ? Optional.of(false) : Optional.empty();
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
