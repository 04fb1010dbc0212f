package io.duban.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** When a workbook was made: by Duban's clock, and not by the machine's, which what writes workbooks goes by. */
public final class WorkbookTime {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*");

    private WorkbookTime() {}

    /** Writes a workbook. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /** Writes a workbook that was made at this instant, to the second; it waits on the disk until it is whole. */
    public static void write(Writing workbook, OutputStream out, Instant madeAt) throws IOException {
        Path written = Files.createTempFile("duban-list", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(written))) {
                workbook.to(file);
            }
            try (ZipFile parts = new ZipFile(written.toFile())) {
                copy(parts, out, madeAt);
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void copy(ZipFile parts, OutputStream out, Instant madeAt) throws IOException {
        ZipOutputStream made = new ZipOutputStream(out);
        for (ZipEntry part : Collections.list(parts.entries())) {
            made.putNextEntry(new ZipEntry(part.getName()).setLastModifiedTime(FileTime.from(madeAt)));
            try (InputStream content = parts.getInputStream(part)) {
                if (part.getName().equals(PROPERTIES)) {
                    made.write(properties(content.readAllBytes(), madeAt));
                } else {
                    content.transferTo(made);
                }
            }
        }
        made.finish();
    }

    private static byte[] properties(byte[] written, Instant madeAt) {
        String text = new String(written, StandardCharsets.UTF_8);
        String second = madeAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return CREATED.matcher(text).replaceAll(second).getBytes(StandardCharsets.UTF_8);
    }
}
