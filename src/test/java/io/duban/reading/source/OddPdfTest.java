package io.duban.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages of PDF hold besides lines of words. */
class OddPdfTest {

    private static final String LINE = "果园是本市农业的根本所在各县市要";

    @Test
    void givesRadicalsTheirOrdinaryForms() {
        assertThat(open(new TinyPdf().page(List.of("⽔利局⼆〇⼆⼆年⼗⼆⽉底前完成任务", LINE))).text())
                .contains("水利局二〇二二年十二月底前完成任务");
    }

    @Test
    void readsColumnsOneAfterTheOtherBelowATitleOverBoth() {
        StringBuilder page = new StringBuilder(TinyPdf.words(200, 790, "关于发展果园的若干意见和办法各单位"));
        for (int i = 0; i < 12; i++) {
            page.append(TinyPdf.words(60, 750 - 20 * i, "左" + (char) ('甲' + i) + LINE));
            page.append(TinyPdf.words(310, 750 - 20 * i, "右" + (char) ('甲' + i) + LINE));
        }
        Document document = open(new TinyPdf().drawn(page.toString()));
        String text = document.text().replace("\n", "");
        assertThat(text).startsWith("关于发展果园的若干意见");
        assertThat(text.lastIndexOf('左')).isLessThan(text.indexOf('右'));
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.COLUMNS, "1"));
    }

    @Test
    void readsColumnsWhoseLinesStandAtOtherHeights() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            page.append(TinyPdf.words(60, 750 - 20 * i, "左" + LINE));
            page.append(TinyPdf.words(310, 741 - 20 * i, "右" + LINE));
        }
        String text = open(new TinyPdf().drawn(page.toString())).text().replace("\n", "");
        assertThat(text.lastIndexOf('左')).isLessThan(text.indexOf('右'));
    }

    @Test
    void readsShortColumnsOneAfterTheOther() {
        StringBuilder page = new StringBuilder(TinyPdf.words(60, 790, "关于发展果园的若干意见和办法"));
        for (int i = 0; i < 3; i++) {
            page.append(TinyPdf.words(60, 750 - 20 * i, "左" + LINE));
            page.append(TinyPdf.words(310, 750 - 20 * i, "右" + LINE));
        }
        Document document = open(new TinyPdf().drawn(page.toString()));
        String text = document.text().replace("\n", "");
        assertThat(text.lastIndexOf('左')).isLessThan(text.indexOf('右'));
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.COLUMNS, "1"));
    }

    @Test
    void remarksShortStretchesBesideEachOtherThatMayBeColumns() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            page.append(TinyPdf.words(60, 750 - 20 * i, LINE.substring(0, 8 + 2 * i)));
            page.append(TinyPdf.words(310, 750 - 20 * i, LINE.substring(0, i == 1 ? 15 : 8)));
        }
        assertThat(open(new TinyPdf().drawn(page.toString())).remarks())
                .containsExactly(new Remark(RemarkKind.COLUMNS_UNSURE, "1"));
    }

    @Test
    void remarksAPageThatOnlyLooksAsIfItHadColumns() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            page.append(TinyPdf.words(60, 750 - 20 * i, LINE.substring(0, 8 + i % 5)));
            page.append(TinyPdf.words(310, 750 - 20 * i, LINE.substring(0, i % 4 == 0 ? 15 : 8)));
        }
        assertThat(open(new TinyPdf().drawn(page.toString())).remarks())
                .containsExactly(new Remark(RemarkKind.COLUMNS_UNSURE, "1"));
    }

    @Test
    void findsNoColumnsInPlainTextAndInLists() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            list.append(TinyPdf.words(60, 750 - 20 * i, "市水利局")).append(TinyPdf.words(310, 750 - 20 * i, "王主任"));
        }
        assertThat(open(new TinyPdf().drawn(list.toString())).remarks()).isEmpty();
        assertThat(open(new TinyPdf().page(Collections.nCopies(20, LINE + LINE)))
                        .remarks())
                .isEmpty();
    }

    @Test
    void readsWordsRecognisedOnAPictureAndSaysSo() {
        Document document = open(new TinyPdf().drawn("3 Tr " + TinyPdf.words(60, 700, LINE)));
        assertThat(document.text()).contains(LINE);
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.SCANNED, "1"));
    }

    @Test
    void leavesUnseenWordsBesideOthersOutAndSaysSo() {
        Document document = open(
                new TinyPdf().drawn(TinyPdf.words(60, 700, LINE + LINE) + "3 Tr " + TinyPdf.words(60, 660, "看不见的任务")));
        assertThat(document.text()).contains(LINE).doesNotContain("看不见");
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.HIDDEN_PAGES, "1"));
    }

    @Test
    void leavesWatermarksOutAndSaysSo() {
        String askew = TinyPdf.words(200, 400, "内部资料").replace("1 0 0 1 200 400", "0.7 0.7 -0.7 0.7 200 400");
        String marked =
                "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC " + TinyPdf.words(200, 300, "请勿外传") + " EMC ";
        Document document = open(new TinyPdf().drawn(askew + TinyPdf.words(60, 700, LINE) + marked));
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly(LINE);
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.WATERMARK, "1"));
    }

    @Test
    void leavesWordsBesideThePageAndOnLayersThatAreOffOutAndSaysSo() {
        String group = "<</Type/OCG/Name(a)>>";
        TinyPdf layered = new TinyPdf()
                .drawn(TinyPdf.words(60, 700, LINE) + "/OC /L BDC " + TinyPdf.words(60, 600, "关掉的任务") + " EMC "
                        + TinyPdf.words(60, 660, "其后各县"))
                .onPages("/Properties<</L 8 0 R>>", "")
                .catalog("/OCProperties<</OCGs[8 0 R]/D<</OFF[8 0 R]>>>>")
                .object(group);
        for (Document document : List.of(
                open(new TinyPdf().drawn(TinyPdf.words(60, 700, LINE) + TinyPdf.words(60, 900, "页外的任务"))),
                open(layered))) {
            assertThat(document.text()).contains(LINE).doesNotContain("任务");
            assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.HIDDEN_PAGES, "1"));
        }
        assertThat(open(layered).text()).contains("其后各县");
    }

    @Test
    void remarksNotesFormsAttachedFilesAndPagesThatArePictures() {
        String field = "<</Subtype/Widget/FT/Tx/T(a)/V(Bureau)/Rect[60 600 300 620]>>";
        Document document = open(new TinyPdf()
                .drawn(TinyPdf.words(60, 700, LINE + LINE))
                .drawn("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")
                .onPages("", "/Annots[<</Subtype/StrikeOut/Rect[0 0 9 9]>><</Subtype/Link/Rect[0 0 9 9]>>]")
                .catalog("/AcroForm<</Fields[10 0 R]>>/Names<</EmbeddedFiles<</Names[]>>>>")
                .object(field));
        assertThat(document.remarks())
                .containsExactlyInAnyOrder(
                        new Remark(RemarkKind.FORM_FIELDS, "“Bureau”"),
                        new Remark(RemarkKind.EMBEDDED, ""),
                        new Remark(RemarkKind.NOTES, "1、2"),
                        new Remark(RemarkKind.PICTURES, "2"));
    }

    @Test
    void remarksWordsThatRunUpwards() {
        String turned = TinyPdf.words(30, 300, "装订线内").replace("1 0 0 1 30 300", "0 1 -1 0 30 300");
        Document document = open(new TinyPdf().drawn(turned + TinyPdf.words(60, 700, LINE)));
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.ROTATED, "1"));
    }

    @Test
    void refusesFontsThatDoNotSayWhatTheirCharactersAre() {
        byte[] unknown = replaced(new TinyPdf().page(List.of(LINE + LINE)).bytes());
        assertThatThrownBy(() -> Sources.open(unknown, "a.pdf", Patience.usual()))
                .isInstanceOf(ReadingRefusal.Garbled.class);
    }

    @Test
    void refusesWordsThatMakeNoSense() {
        StringBuilder garbled = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            garbled.append((char) ('鼐' + i % 40));
        }
        byte[] pdf = new TinyPdf()
                .page(List.of(
                        garbled.substring(0, 37),
                        garbled.substring(37, 74),
                        garbled.substring(74, 111),
                        garbled.substring(111)))
                .bytes();
        assertThatThrownBy(() -> Sources.open(pdf, "a.pdf", Patience.usual()))
                .isInstanceOf(ReadingRefusal.Garbled.class);
    }

    /** A font whose codes lead to glyphs and to no characters. */
    private static byte[] replaced(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("UniGB-UCS2-H", "Identity-H  ")
                .replace("Ordering(GB1)", "Ordering(Own)")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Document open(TinyPdf pdf) {
        return Sources.open(pdf.bytes(), "a.pdf", Patience.usual());
    }
}
