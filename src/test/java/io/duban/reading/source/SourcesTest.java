package io.duban.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** What files become, and which are refused. */
class SourcesTest {

    @Test
    void readsTextInUtf8AndInGb18030() {
        String text = "一、疏浚干渠";
        assertThat(paragraphs(text.getBytes(StandardCharsets.UTF_8), "a.txt")).containsExactly(text);
        assertThat(paragraphs(text.getBytes(Charset.forName("GB18030")), "a.txt"))
                .containsExactly(text);
        assertThat(paragraphs(text.getBytes(StandardCharsets.UTF_16), "a.txt")).containsExactly(text);
    }

    @Test
    void joinsSentencesBrokenAtTheMargin() {
        String text = """
                　　一、总体要求
                　　果园是本市农业的根本所在，各县市要把发展果园摆在突出位置，统筹水利、
                道路和市场，加快补上短板，让果农得到实惠，让市民吃上好果子，到二〇三二年
                见到成效。（责任单位：市水
                利局）
                """;
        assertThat(paragraphs(text.getBytes(StandardCharsets.UTF_8), ""))
                .hasSize(2)
                .last()
                .asString()
                .contains("水利、道路", "2032年见到成效。（责任单位：市水利局）");
    }

    @Test
    void readsTheNumbersThatWordMakes() {
        byte[] docx = new TinyDocx()
                .numbered(1, "修渠")
                .numbered(2, "干渠")
                .numbered(2, "支渠")
                .numbered(1, "种树")
                .bytes();
        assertThat(paragraphs(docx, "a.docx")).containsExactly("一、修渠", "（一）干渠", "（二）支渠", "二、种树");
    }

    @Test
    void goesOnCountingInListsOfOnePatternUnlessOneBeginsAnew() {
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        TinyDocx docx = new TinyDocx()
                .numbering(TinyDocx.pattern(1, "%1、")
                        + TinyDocx.list(1, 1, "")
                        + TinyDocx.list(2, 1, "")
                        + TinyDocx.list(3, 1, anew));
        byte[] file = docx.numbered(1, "修渠")
                .numbered(2, "种树")
                .numbered(3, "修路")
                .numbered(3, "架桥")
                .bytes();
        assertThat(paragraphs(file, "a.docx")).containsExactly("一、修渠", "二、种树", "一、修路", "二、架桥");
    }

    @Test
    void givesAMergedCellToEachOfItsRows() {
        byte[] docx = new TinyDocx()
                .table(List.of(List.of("1", "修渠", "市水利局"), List.of("^", "修闸", "市财政局")))
                .bytes();
        List<Row> rows =
                Sources.open(docx, "", Patience.usual()).tables().get(0).rows();
        assertThat(rows.get(1).cells().get(0)).isSameAs(rows.get(0).cells().get(0));
        assertThat(rows.get(1).cells().get(1).text()).isEqualTo("修闸");
    }

    @Test
    void givesACellMergedOverColumnsToEachOfThem() {
        List<Row> rows = rows(
                "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>合</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>");
        assertThat(rows.get(0).cells()).hasSize(2);
        assertThat(rows.get(0).cells().get(1)).isSameAs(rows.get(0).cells().get(0));
        assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("", "乙");
    }

    @Test
    void leavesDeletedAndMovedTextAndRowsOutAndReadsContentControls() {
        List<Row> rows = rows(
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p><w:r><w:delText>旧</w:delText></w:r></w:p></w:tc></w:tr>"
                        + "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:del><w:r><w:delText>一</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>二</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>三</w:t></w:r></w:ins></w:p></w:tc>"
                        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("三");
    }

    @Test
    void readsATableWithinACellAsTextOfTheCell() {
        List<Row> rows = rows(
                "<w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/>"
                        + "<w:vMerge/></w:tcPr><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr>");
        assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("外\n内");
    }

    @Test
    void readsATextBoxBehindTheParagraphItIsAnchoredIn() {
        byte[] docx = new TinyDocx()
                .raw(
                        "<w:p><w:r><w:t>前</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"x\"/></w:pPr>"
                                + "<w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t>后</w:t></w:r></w:p>")
                .bytes();
        assertThat(paragraphs(docx, "a.docx")).containsExactly("前后", "框");
    }

    private static List<Row> rows(String xml) {
        byte[] docx = new TinyDocx().raw("<w:tbl>" + xml + "</w:tbl>").bytes();
        return Sources.open(docx, "", Patience.usual()).tables().get(0).rows();
    }

    @Test
    void everyRangeOfADocumentHoldsItsParagraph() {
        Document document =
                Sources.open(new TinyDocx().paragraph("修渠").paragraph("种树").bytes(), "", Patience.usual());
        for (Paragraph paragraph : document.paragraphs()) {
            assertThat(document.at(paragraph.range())).isEqualTo(paragraph.text());
        }
    }

    @Test
    void dropsPageNumbersAndRunningHeadsAndJoinsOverThePageBreak() {
        TinyPdf pdf = new TinyPdf();
        String line = "果园是本市农业的根本所在各县市要把发展果园摆在突出位置统筹水利道路";
        for (char page : "甲乙丙丁".toCharArray()) {
            pdf.page(List.of("青禾市人民政府公报", page + line + "和", "市场" + line + page + "之", "— " + (int) page + " —"));
        }
        String text = Sources.open(pdf.bytes(), "a.pdf", Patience.usual()).text();
        assertThat(text).doesNotContain("公报", "—").contains("水利道路和市场果园", "水利道路甲之乙果园");
    }

    @Test
    void refusesWhatIsEmpty() {
        refuses(new byte[0], "a.txt", ReadingRefusal.Empty.class);
        refuses(" \n　".getBytes(StandardCharsets.UTF_8), "a.txt", ReadingRefusal.Empty.class);
    }

    @Test
    void refusesAScanWithoutText() {
        refuses(new TinyPdf().page(List.of()).page(List.of()).bytes(), "a.pdf", ReadingRefusal.OnlyPictures.class);
    }

    @Test
    void refusesMoreThanFiveHundredPages() {
        TinyPdf pdf = new TinyPdf();
        Collections.nCopies(501, List.of("果园")).forEach(pdf::page);
        refuses(pdf.bytes(), "a.pdf", ReadingRefusal.TooLong.class);
    }

    @Test
    void refusesMoreTextThanFiveHundredPagesHold() {
        refuses("果".repeat(1_000_001).getBytes(StandardCharsets.UTF_8), "", ReadingRefusal.TooLong.class);
    }

    @Test
    void refusesAPdfWithAPassword() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(new TinyPdf().page(List.of("果园")).bytes())) {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(locked);
        }
        refuses(locked.toByteArray(), "a.pdf", ReadingRefusal.Encrypted.class);
    }

    @Test
    void refusesAWordDocumentWithAPassword() {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head);
        file.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refuses(file.toByteArray(), "a.docx", ReadingRefusal.Encrypted.class);
        refuses(head, "a.doc", ReadingRefusal.OldOffice.class);
        refuses(head, "a.xlsx", ReadingRefusal.OldOffice.class);
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        refuses("果园".getBytes(StandardCharsets.UTF_8), "a.pdf", ReadingRefusal.NotWhatItsNameSays.class);
        refuses(new TinyDocx().paragraph("果园").bytes(), "a.txt", ReadingRefusal.NotWhatItsNameSays.class);
    }

    @Test
    void refusesAWordDocumentNamedLikeAWorkbookAndTheOtherWayRound() {
        byte[] workbook = new TinyXlsx().sheet("表", List.of(List.of("果园"))).bytes();
        refuses(new TinyDocx().paragraph("果园").bytes(), "a.xlsx", ReadingRefusal.NotWhatItsNameSays.class);
        refuses(workbook, "a.docx", ReadingRefusal.NotWhatItsNameSays.class);
        assertThat(paragraphs(workbook, "a.xlsx")).containsExactly("果园");
    }

    @Test
    void refusesASheetWithMoreRowsOrColumnsThanAreRead() {
        refuses(
                new TinyXlsx()
                        .sheet("表", Collections.nCopies(100_000, List.of("果")))
                        .bytes(),
                "a.xlsx",
                ReadingRefusal.TooManyCells.class);
        refuses(
                new TinyXlsx()
                        .sheet("表", List.of(Collections.nCopies(500, "果")))
                        .bytes(),
                "a.xlsx",
                ReadingRefusal.TooManyCells.class);
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        refuses(zip("xl/workbook.xml", 65 * 1024 * 1024), "a.xlsx", ReadingRefusal.Swollen.class);
    }

    @Test
    void refusesTornFiles() {
        refuses("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8), "a.pdf", ReadingRefusal.Broken.class);
        refuses(new byte[] {'P', 'K', 3, 4, 0}, "a.docx", ReadingRefusal.Broken.class);
        refuses(new TinyDocx().raw("<w:p>").bytes(), "a.docx", ReadingRefusal.Broken.class);
    }

    @Test
    void refusesAPackageThatIsNoWordDocument() throws IOException {
        refuses(zip("xl/workbook.xml", 10), "a.xlsx", ReadingRefusal.UnknownKind.class);
    }

    @Test
    void refusesAPackageThatUnpacksWithoutEnd() throws IOException {
        refuses(zip("word/document.xml", 60 * 1024 * 1024), "a.docx", ReadingRefusal.Swollen.class);
    }

    @Test
    void refusesAPdfWhoseStreamUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[65 * 1024 * 1024]);
        }
        refuses(
                new TinyPdf().packed("FlateDecode", packed.toByteArray()).bytes(),
                "a.pdf",
                ReadingRefusal.Swollen.class);
    }

    @Test
    void readsAPdfThatIsOnlyLockedAgainstChanges() throws IOException {
        byte[] locked = locked(new TinyPdf().page(List.of("果园果园果园果园果园")).bytes(), 10);
        assertThat(paragraphs(locked, "a.pdf")).containsExactly("果园果园果园果园果园");
    }

    @Test
    void refusesALockedPdfWhoseStreamUnpacksWithoutEnd() throws IOException {
        byte[] locked = locked(new TinyPdf().page(List.of("果园果园果园果园果园")).bytes(), 65 * 1024 * 1024);
        refuses(locked, "a.pdf", ReadingRefusal.Swollen.class);
    }

    /** With a stream of so many bytes on no page; it opens without a password. */
    private static byte[] locked(byte[] content, int bytes) throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            PDStream stream = new PDStream(pdf, new ByteArrayInputStream(new byte[bytes]), COSName.FLATE_DECODE);
            pdf.getDocumentCatalog().getCOSObject().setItem("Beside", stream);
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(locked);
        }
        return locked.toByteArray();
    }

    @Test
    void refusesAPdfWithMoreCharactersOnOnePageThanAreRead() {
        TinyPdf pdf = new TinyPdf().page(List.of("果".repeat(Sources.MOST_CHARACTERS + 1)));
        refuses(pdf.bytes(), "a.pdf", ReadingRefusal.TooLong.class);
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        refusesInNoTime(new TinyPdf().page(List.of("果园")).bytes());
        refusesInNoTime(new TinyDocx().paragraph("果园").bytes());
        refusesInNoTime(new TinyXlsx().sheet("表", List.of(List.of("果园"))).bytes());
    }

    @Test
    void refusesPicturesAndOtherFiles() {
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}, "a", ReadingRefusal.UnknownKind.class);
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static List<String> paragraphs(byte[] content, String name) {
        return new ArrayList<>(Sources.open(content, name, Patience.usual()).paragraphs())
                .stream().map(Paragraph::text).toList();
    }

    private static void refusesInNoTime(byte[] content) {
        AtomicLong nanoseconds = new AtomicLong();
        Patience none = Patience.of(Duration.ZERO, nanoseconds::incrementAndGet);
        assertThatThrownBy(() -> Sources.open(content, "", none)).isInstanceOf(ReadingRefusal.TooSlow.class);
    }

    private static void refuses(byte[] content, String name, Class<? extends ReadingRefusal> reason) {
        assertThatThrownBy(() -> Sources.open(content, name, Patience.usual())).isInstanceOf(reason);
    }
}
