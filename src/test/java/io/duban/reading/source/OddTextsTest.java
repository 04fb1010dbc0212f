package io.duban.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in every encoding that people have, and damaged ones: read rightly, remarked, or refused. */
class OddTextsTest {

    private static final String SIMPLE =
            "清河县河道整治工作方案\n一、重点任务\n1.疏浚干渠。完成干渠疏浚20公里。（责任单位：县水利局，完成时限：2022年12月底前）\n2.补种果树。（责任单位：县林业局）\n";
    private static final String TRADITIONAL =
            "清河縣河道整治工作方案\n一、重點任務\n1.疏浚幹渠。完成幹渠疏浚20公里。（責任單位：縣水利局，完成時限：2022年12月底前）\n2.補種果樹。（責任單位：縣林業局）\n";

    @ParameterizedTest
    @CsvSource({"GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void readsSimplifiedTextWithoutAMarkAndSaysHow(String charset) {
        reads(SIMPLE, charset);
    }

    @ParameterizedTest
    @CsvSource({"Big5", "EUC-TW", "UTF-16LE", "UTF-16BE", "GB18030"})
    void readsTraditionalTextWithoutAMarkAndSaysHow(String charset) {
        reads(TRADITIONAL, charset);
    }

    private static void reads(String text, String charset) {
        Document document = open(text.getBytes(Charset.forName(charset)));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.remarks())
                .extracting(Remark::kind)
                .containsExactlyElementsOf(
                        text.equals(SIMPLE)
                                ? List.of(RemarkKind.ENCODING)
                                : List.of(RemarkKind.ENCODING, RemarkKind.TRADITIONAL));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void readsTextWithAMarkWithoutAWord(String charset) {
        Document document = open(("\uFEFF" + SIMPLE).getBytes(Charset.forName(charset)));
        assertThat(document.text()).isEqualTo(SIMPLE);
        assertThat(document.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE123", "\uF8FF", "\uF0FF", "\uDB80\uDC00"})
    void remarksCharactersThatOnlyAFontKnows(String odd) {
        Document document = open(SIMPLE.replace("补种果树", "补种" + odd + "果树").getBytes(StandardCharsets.UTF_8));
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.UNKNOWN_SIGNS);
        assertThat(document.remarks().get(0).where()).contains("补种").contains("果树");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2007", "\u2009", "\u202F", "\u2006", "\u2008", "\u200A", "\u205F"})
    void readsNumbersWithNarrowBlanksInThemAsOneNumber(String blank) {
        String odd = SIMPLE.replace("1.疏浚", "1" + blank + "1.疏浚")
                .replace("2.补种", "1" + blank + "2.补种")
                .replace("20公里", "1" + blank + "200公里");
        assertThat(open(odd.getBytes(StandardCharsets.UTF_8)).text()).contains("11.疏浚干渠", "12.补种果树", "疏浚1200公里");
    }

    @Test
    void readsAnUnbreakableBlankBeforeThreeDigitsAsAThousandsMarkOnly() {
        String odd = SIMPLE.replace("20公里", "1\u00A0200公里，2021\u00A0300").replace("县水利局", "县水利局3\u00A04");
        assertThat(open(odd.getBytes(StandardCharsets.UTF_8)).text()).contains("1200公里，2021 300", "县水利局3 4");
    }

    @Test
    void readsCharactersOfFourBytes() {
        assertThat(open((SIMPLE + "3.治理㼄河、\uD840\uDC00河。").getBytes(Charset.forName("GB18030")))
                        .text())
                .contains("㼄河", "\uD840\uDC00河");
    }

    @Test
    void readsRightUtf8WithOneWrongByteAtItsEndAndSaysWhere() {
        Document document = open(with(SIMPLE.getBytes(StandardCharsets.UTF_8), 0xFF));
        assertThat(document.text()).startsWith(SIMPLE.strip());
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.DAMAGED);
        assertThat(document.remarks().get(0).where()).contains("县林业局）", "�");
    }

    @Test
    void readsUtf8ThatWasCutInTheMiddleOfACharacter() {
        byte[] whole = SIMPLE.strip().getBytes(StandardCharsets.UTF_8);
        Document document = open(Arrays.copyOf(whole, whole.length - 1));
        assertThat(document.text()).contains("县林业局");
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.DAMAGED);
    }

    @Test
    void readsGb18030WithAWrongByteAndSaysWhere() {
        Document document = open(with(SIMPLE.getBytes(Charset.forName("GB18030")), 0xFF));
        assertThat(document.text()).contains("疏浚干渠");
        assertThat(document.remarks())
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.ENCODING, RemarkKind.DAMAGED);
    }

    @Test
    void readsLinesInTwoEncodingsAndNamesThem() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("清河县方案\n一、重点任务\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes(SIMPLE.lines().skip(2).findFirst().orElseThrow().getBytes(Charset.forName("GBK")));
        Document document = open(mixed.toByteArray());
        assertThat(document.text()).contains("清河县方案", "县水利局");
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.MIXED_ENCODINGS, "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "EUC-KR"})
    void refusesOtherLanguagesInsteadOfReadingThemAsChinese(String charset) {
        String text = charset.equals("EUC-KR")
                ? "이 문서는 한국어로 쓰여진 문서입니다. 모든 부서는 계획을 시행하여야 합니다.\n".repeat(3)
                : "この文書は日本語で書かれています。すべての部署はこれを実施しなければなりません。\n".repeat(3);
        refuses(text.getBytes(Charset.forName(charset)), "a.txt", ReadingRefusal.Garbled.class);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,ISO-8859-1", "GB18030,ISO-8859-1"})
    void putsRightWhatAnotherProgramReadWronglyBefore(String right, String wrong) {
        String misread = new String(SIMPLE.getBytes(Charset.forName(right)), Charset.forName(wrong));
        Document document = open(misread.getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).isEqualTo(SIMPLE);
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.READ_WRONGLY_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD\uFFFD", "???", "锟斤拷"})
    void remarksCharactersThatWereLostBeforeTheTextCameHere(String lost) {
        Document document = open(SIMPLE.replace("水利", lost).getBytes(StandardCharsets.UTF_8));
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.DAMAGED);
        assertThat(document.remarks().get(0).where()).contains("责任单位：县" + lost);
    }

    @Test
    void readsOnOverAPageBreakWithinASentence() {
        Document document = open(SIMPLE.replace("完成干渠疏浚", "深入推进，完成干渠\f疏浚").getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).contains("深入推进，完成干渠疏浚20公里");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 疏浚干渠 | 县水利局 |\n| 2 | 补种果树 | 县林业局 |\n",
                "序号,任务,责任单位\n1,疏浚干渠,县水利局\n2,\"补种果树\",县林业局\n",
                "｜序号｜任务｜责任单位｜\n｜1｜疏浚干渠｜县水利局｜\n｜2｜补种果树｜县林业局｜\n"
            })
    void readsTablesWhoseCellsArePartedByStrokesOrCommas(String table) {
        Document document = open(table.getBytes(StandardCharsets.UTF_8));
        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().get(0).rows()).hasSize(3);
        assertThat(document.text()).contains("\n补种果树\n县林业局\n").doesNotContain("|", "｜", "\"");
    }

    @Test
    void takesSentencesWithCommasForNoTable() {
        assertThat(open("任务,责任单位,时限要明确,不得拖延。\n各县要疏浚干渠,补种果树,加强管护,按时完成。\n".getBytes(StandardCharsets.UTF_8))
                        .tables())
                .isEmpty();
    }

    @Test
    void leavesOutControlsAndSaysSo() {
        Document document = open(SIMPLE.replace("干渠。", "干\u0000渠\u0007。").getBytes(StandardCharsets.UTF_8));
        assertThat(document.text()).contains("疏浚干渠。");
        assertThat(document.remarks()).containsExactly(new Remark(RemarkKind.CONTROLS, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u000B", "\f"})
    void knowsEveryLineEnd(String end) {
        Document document = open(SIMPLE.replace("\n", end).getBytes(StandardCharsets.UTF_8));
        assertThat(document.paragraphs()).extracting(Paragraph::text).hasSize(4);
    }

    @Test
    void leavesOutSignsThatCannotBeSeen() {
        String odd = SIMPLE.replace("水利局", "\uFEFF水\u200B利\u00AD\u2060局\uFE0F").replace("1.", "\u200F1.");
        assertThat(open(odd.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(SIMPLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1\\ansi 疏浚}|方案.doc",
                "<html><body>疏浚</body></html>|方案.doc",
                "<!DOCTYPE html><html>疏浚</html>|方案.xls",
                "MIME-Version: 1.0 X-Document: web|方案.doc",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>|方案.doc",
                "{\\rtf1 a}|方案.rtf",
                "<html>a</html>|方案.html"
            })
    void refusesOtherFormatsInWordsWhateverTheirName(String content, String name) {
        refuses(content.getBytes(StandardCharsets.UTF_8), name, ReadingRefusal.OtherFormat.class);
    }

    @Test
    void refusesPicturesAndBytesWithoutSense() {
        byte[] noise = new byte[4000];
        new Random(5).nextBytes(noise);
        assertThatThrownBy(() -> open(noise)).isInstanceOf(ReadingRefusal.class);
        refuses(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 9, 9},
                "a",
                ReadingRefusal.UnknownKind.class);
    }

    private static byte[] with(byte[] content, int more) {
        byte[] longer = Arrays.copyOf(content, content.length + 1);
        longer[content.length] = (byte) more;
        return longer;
    }

    private static Document open(byte[] content) {
        return Sources.open(content, "a.txt", Patience.usual());
    }

    private static void refuses(byte[] content, String name, Class<? extends ReadingRefusal> reason) {
        assertThatThrownBy(() -> Sources.open(content, name, Patience.usual())).isInstanceOf(reason);
    }
}
