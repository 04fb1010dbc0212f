package io.duban.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.report.EvidenceType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaFileSnifferTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(1024));
    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    @TempDir
    Path folder;

    private final TikaFileSniffer sniffer = new TikaFileSniffer();

    @Test
    void knowsWhatIsWhatItsNameSays() throws IOException {
        assertThat(is(PDF, "验收.pdf")).isTrue();
        assertThat(is(PNG, "现场.PNG")).isTrue();
        assertThat(is(JPEG, "现场.jpeg")).isTrue();
        assertThat(is(OLE, "台账.xls")).isTrue();
        assertThat(is(OLE, "报告.doc")).isTrue();
        assertThat(is("序号,面积\n1,20\n".getBytes(StandardCharsets.UTF_8), "面积.csv"))
                .isTrue();
        assertThat(is("治理面积二十平方公里".getBytes(Charset.forName("GB18030")), "说明.txt"))
                .isTrue();
    }

    @Test
    void knowsOfficeDocumentsByWhatTheyContain() throws IOException {
        assertThat(is(archive("[Content_Types].xml", "word/document.xml"), "报告.docx"))
                .isTrue();
        assertThat(is(archive("[Content_Types].xml", "xl/workbook.xml"), "台账.xlsx"))
                .isTrue();
        assertThat(is(archive("[Content_Types].xml", "ppt/presentation.xml"), "汇报.pptx"))
                .isTrue();
        assertThat(is(archive("[Content_Types].xml", "xl/workbook.xml"), "报告.docx"))
                .isFalse();
        assertThat(is(archive("virus.exe"), "报告.docx")).isFalse();
    }

    @Test
    void refusesMacros() throws IOException {
        assertThat(is(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "报告.docx"))
                .isFalse();
    }

    @Test
    void refusesWhatHidesBehindAnotherEnding() throws IOException {
        assertThat(is(PROGRAM, "报告.pdf")).isFalse();
        assertThat(is(PROGRAM, "说明.txt")).isFalse();
        assertThat(is(PNG, "报告.pdf")).isFalse();
        assertThat(is("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "说明.txt"))
                .isFalse();
        assertThat(is("PK\u0003\u0004 torn".getBytes(StandardCharsets.ISO_8859_1), "报告.docx"))
                .isFalse();
    }

    private boolean is(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        return sniffer.is(EvidenceType.promisedBy(name).orElseThrow(), file, name);
    }

    private static byte[] archive(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
