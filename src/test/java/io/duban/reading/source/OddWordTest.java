package io.duban.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.OddXlsx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word documents hold besides plain words. */
class OddWordTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish/>",
                "<w:vanish w:val=\"true\"/>",
                "<w:vanish w:val=\"1\"/><w:b/>",
                "<w:rStyle w:val=\"Secret\"/>"
            })
    void leavesHiddenWordsOutAndSaysSo(String properties) {
        Document document = open(paragraph(run("", "疏浚") + run(properties, "旧") + run("", "干渠")));
        assertThat(texts(document)).containsExactly("疏浚干渠");
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.HIDDEN_WORDS, "¶1 “旧”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:strike/>", "<w:dstrike/>", "<w:strike w:val=\"on\"/>", "<w:rStyle w:val=\"Gone\"/>"})
    void leavesWordsThatAreStruckOutOutAndSaysSo(String properties) {
        Document document = open(paragraph(run("", "疏浚") + run(properties, "旧") + run("", "干渠")));
        assertThat(texts(document)).containsExactly("疏浚干渠");
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.STRUCK_OUT, "¶1 “旧”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish w:val=\"0\"/>",
                "<w:vanish w:val=\"false\"/>",
                "<w:strike w:val=\"off\"/>",
                "<w:rStyle w:val=\"Secret\"/><w:vanish w:val=\"0\"/>",
                "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
            })
    void readsWordsThatAreNotHiddenAfterAll(String properties) {
        Document document = open(paragraph(run(properties, "疏浚")));
        assertThat(texts(document)).containsExactly("疏浚");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void inheritsFromTheStyleOfTheParagraphAndOfThatOneBelow() {
        Document document = open("<w:p><w:pPr><w:pStyle w:val=\"SecretToo\"/></w:pPr>" + run("", "旧")
                + run("<w:rStyle w:val=\"Secret\"/>", "新") + "</w:p>");
        assertThat(texts(document)).containsExactly("新");
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.HIDDEN_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:vanish/>", "<w:del w:id=\"1\"/>"})
    void joinsAParagraphWhoseEndIsHiddenOrDeletedToTheNext(String mark) {
        Document document = open("<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + run("", "疏浚") + "</w:p>"
                + paragraph(run("", "干渠")));
        assertThat(texts(document)).containsExactly("疏浚干渠");
    }

    @Test
    void saysThatTheEndOfAParagraphIsHidden() {
        Document document = open(
                "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + run("", "疏浚") + "</w:p>" + paragraph(run("", "干渠")));
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.HIDDEN_WORDS, "¶1 “¶”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>",
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Usual\"><w:rPr><w:vanish/></w:rPr></w:style>"
            })
    void inheritsFromWhatHoldsForAllParagraphs(String styles) {
        Map<String, String> parts =
                parts(paragraph(run("<w:vanish w:val=\"0\"/>", "疏浚") + run("", "旧")), "word/document.xml", W);
        parts.put("word/styles.xml", "<w:styles xmlns:w=\"" + W + "\">" + styles + "</w:styles>");
        Document document = Sources.open(OddXlsx.zip(parts), "a.docx", Patience.usual());
        assertThat(texts(document)).containsExactly("疏浚");
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.HIDDEN_WORDS);
    }

    @Test
    void leavesWordsOfAHiddenShapeOutAndSaysSo() {
        String box =
                "<wps:txbx xmlns:wps=\"s\"><w:txbxContent>" + paragraph(run("", "旧")) + "</w:txbxContent></wps:txbx>";
        Document document = open(paragraph(run("", "疏浚")
                + "<w:r><w:drawing><wp:docPr xmlns:wp=\"p\" id=\"1\" hidden=\"1\"/>" + box + "</w:drawing></w:r>"));
        assertThat(texts(document)).containsExactly("疏浚");
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.HIDDEN_WORDS);
    }

    @Test
    void remarksWordsThatAreWhiteByTheirStyle() {
        Map<String, String> parts = parts(paragraph(run("<w:rStyle w:val=\"Pale\"/>", "白")), "word/document.xml", W);
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + W
                        + "\"><w:style w:styleId=\"Pale\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style></w:styles>");
        assertThat(Sources.open(OddXlsx.zip(parts), "a.docx", Patience.usual()).remarks())
                .containsExactly(new Remark(RemarkKind.WHITE_WORDS, "¶1 “白”"));
    }

    @Test
    void readsChangesAsIfTheyWereAcceptedAndSaysSo() {
        Document document =
                open(paragraph("<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                        + run("", "疏浚") + "</w:ins><w:moveFrom w:id=\"3\">" + run("", "走")
                        + "</w:moveFrom><w:moveTo w:id=\"4\">"
                        + run("", "干渠") + "</w:moveTo>"));
        assertThat(texts(document)).containsExactly("疏浚干渠");
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.CHANGES, "1"));
    }

    @Test
    void readsWhatAFieldShowsAndNotHowItIsMade() {
        String field = fieldChar("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + fieldChar("begin")
                + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + fieldChar("separate") + run("", "1") + fieldChar("end")
                + "<w:r><w:instrText> = 1</w:instrText></w:r>" + fieldChar("separate") + run("", "干渠")
                + fieldChar("end");
        assertThat(texts(open(paragraph(
                        run("", "疏浚") + field + "<w:fldSimple w:instr=\"X\">" + run("", "。") + "</w:fldSimple>"))))
                .containsExactly("疏浚干渠。");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol,F0B3,≥",
        "Symbol,F0A3,≤",
        "Symbol,B1,±",
        "Symbol,F035,5",
        "Wingdings,F0FC,✓",
        "Wingdings,F081,①",
        "Wingdings,F0D8,➢"
    })
    void readsSignsOfFontsOfSigns(String font, String code, String sign) {
        Document document = open(paragraph(run("", "产量") + "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code
                + "\"/></w:r>" + run("", "5万吨")));
        assertThat(texts(document)).containsExactly("产量" + sign + "5万吨");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void readsPrivateCharactersByTheirFontAndRemarksOthers() {
        assertThat(texts(open(paragraph(run("<w:rFonts w:ascii=\"Symbol\"/>", "\uF0B3") + run("", "5万吨")))))
                .containsExactly("≥5万吨");
        Document odd =
                open(paragraph(run("", "\uE123疏浚") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FF\"/></w:r>"));
        assertThat(odd.remarks()).containsExactly(new Remark(RemarkKind.UNKNOWN_SIGNS, "1"));
    }

    @Test
    void readsHyphensTabsBreaksAndRubyAsTheyArePrinted() {
        Document document = open(paragraph(
                "<w:r><w:t>水</w:t><w:softHyphen/><w:t>利</w:t><w:noBreakHyphen/><w:t>一</w:t><w:tab/><w:t>期</w:t>"
                        + "<w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r><w:r><w:ruby><w:rt>" + run("", "shu")
                        + "</w:rt><w:rubyBase>"
                        + run("", "疏") + "</w:rubyBase></w:ruby></w:r>"));
        assertThat(texts(document)).containsExactly("水利-一 期", "二", "三疏");
    }

    @Test
    void readsAShapeOnceAndWhatIsNestedInTagsAndControls() {
        String box = "<w:txbxContent>" + paragraph(run("", "框")) + "</w:txbxContent>";
        Document document = open(paragraph("<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:smartTag><w:customXml><w:sdt><w:sdtContent>"
                + run("", "疏浚") + "</w:sdtContent></w:sdt></w:customXml></w:smartTag>"));
        assertThat(texts(document)).containsExactly("疏浚", "框");
    }

    @Test
    void remarksWhatItDoesNotRead() {
        Document document = open(paragraph(run("", "疏浚")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r>")
                + "<w:altChunk r:id=\"x\" xmlns:r=\"r\"/>"
                + paragraph("<w:r><w:object><o:OLEObject xmlns:o=\"o\"/></w:object></w:r>"));
        assertThat(document.remarks())
                .containsExactly(new Remark(RemarkKind.NOTES, "1"), new Remark(RemarkKind.EMBEDDED, "1、2"));
    }

    @Test
    void readsOnOverAPageBreakWithinASentenceOnly() {
        String page = "<w:r><w:br w:type=\"page\"/></w:r>";
        assertThat(texts(open(paragraph(run("", "深入推进，疏浚") + page + run("", "干渠。") + page + run("", "补种果树")))))
                .containsExactly("深入推进，疏浚干渠。", "补种果树");
        assertThat(texts(open(paragraph(run("", "河道整治方案") + page + run("", "目录")))))
                .containsExactly("河道整治方案", "目录");
    }

    @Test
    void joinsALargeFirstLetterToItsParagraph() {
        assertThat(texts(open("<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + run("", "疏") + "</w:p>"
                        + paragraph(run("", "浚干渠")))))
                .containsExactly("疏浚干渠");
    }

    @Test
    void readsTheChosenWordOfAListAndNoPromptOfAFieldThatIsNotFilledIn() {
        String list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"三座\"/><w:listEntry w:val=\"五座\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>" + fieldChar("end");
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
        assertThat(texts(open(prompt + paragraph(run("", "单击此处输入")) + "</w:sdtContent></w:sdt>"
                        + paragraph(run("", "新建水闸") + list + prompt + run("", "单击此处") + "</w:sdtContent></w:sdt>"))))
                .containsExactly("新建水闸五座");
    }

    @Test
    void remarksPicturesAndWhiteOrTinyWords() {
        Document document = open(paragraph(run("<w:color w:val=\"FFFFFF\"/>", "白")
                        + run("<w:sz w:val=\"2\"/>", "小")
                        + run("<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F3864\"/>", "疏浚"))
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr>"
                + paragraph(run("<w:color w:val=\"FFFFFF\"/>", "任务"))
                + "</w:tc></w:tr></w:tbl>"
                + paragraph("<w:r><w:drawing><a:blip xmlns:a=\"a\"/></w:drawing></w:r>"));
        assertThat(document.text()).isEqualTo("白小疏浚\n任务\n");
        assertThat(document.remarks())
                .containsExactly(
                        new Remark(RemarkKind.PICTURES, "3"), new Remark(RemarkKind.WHITE_WORDS, "¶1 “白”、¶1 “小”"));
    }

    @Test
    void leavesHiddenRowsOut() {
        Document document = open("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + paragraph(run("", "旧"))
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph(run("", "新")) + "</w:tc></w:tr></w:tbl>");
        assertThat(document.tables().get(0).rows()).hasSize(1);
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.HIDDEN_WORDS);
    }

    @Test
    void readsStrictDocumentsTemplatesAndUnusualNamesOfParts() {
        String body = paragraph(run("<w:rStyle w:val=\"Secret\"/>", "旧") + run("", "疏浚"));
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        for (Map<String, String> parts : List.of(
                parts(body, "word/document.xml", W),
                parts(body, "word/document2.xml", W),
                parts(body, "WORD\\Document.xml", strict))) {
            for (String name : List.of("a.docx", "a.docm", "a.dotx")) {
                assertThat(texts(Sources.open(OddXlsx.zip(parts), name, Patience.usual())))
                        .containsExactly("疏浚");
            }
        }
    }

    @Test
    void refusesOtherPackagesInWords() {
        refuses(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"), "a.odt");
        refuses(Map.of("OFD.xml", "<x/>"), "a.ofd");
    }

    private static void refuses(Map<String, String> parts, String name) {
        assertThatThrownBy(() -> Sources.open(OddXlsx.zip(parts), name, Patience.usual()))
                .isInstanceOf(ReadingRefusal.OtherFormat.class);
    }

    private static Document open(String body) {
        return Sources.open(OddXlsx.zip(parts(body, "word/document.xml", W)), "a.docx", Patience.usual());
    }

    private static Map<String, String> parts(String body, String main, String space) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/officeDocument\" Target=\"" + main
                        + "\"/></Relationships>");
        parts.put(
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + space + "\">" + style("Secret", "", "<w:vanish/>")
                        + style("Gone", "", "<w:strike/>") + style("SecretToo", "<w:basedOn w:val=\"Secret\"/>", "")
                        + "</w:styles>");
        parts.put(main, "<w:document xmlns:w=\"" + space + "\"><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    private static String style(String id, String based, String look) {
        return "<w:style w:styleId=\"" + id + "\">" + based + "<w:rPr>" + look + "</w:rPr></w:style>";
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    private static String fieldChar(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }
}
