package io.duban.reading.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks of one sheet whose cells are given as they stand in the file. */
public final class OddXlsx {

    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String name = "清单";
    private String rows = "";
    private String properties = "";
    private String formats = "";
    private String styles = "<xf numFmtId=\"0\"/>";
    private int count;
    private String shared = "";
    private String sheetPart = "xl/worksheets/sheet1.xml";
    private String target = "worksheets/sheet1.xml";
    private String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private String over = "";
    private String fonts = "<font/>";
    private String fills = "";

    public OddXlsx named(String sheet) {
        name = sheet;
        return this;
    }

    /** Cells of the next row, as XML. */
    public OddXlsx row(String... cells) {
        rows += "<row>" + String.join("", cells) + "</row>";
        return this;
    }

    /** Cells of words. */
    public OddXlsx words(String... words) {
        rows += "<row>";
        for (String each : words) {
            rows += text(each);
        }
        rows += "</row>";
        return this;
    }

    public static String text(String words) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + words + "</t></is></c>";
    }

    /** A number in the style of this number, counted from 1 as {@link #format} adds them; 0 for the usual one. */
    public static String number(String value, int style) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    /** Adds a style that shows numbers in a format of the workbook's own. */
    public OddXlsx format(String code) {
        count++;
        formats += "<numFmt numFmtId=\"" + (163 + count) + "\" formatCode=\"" + code.replace("\"", "&quot;") + "\"/>";
        return builtin(163 + count, false);
    }

    /** Adds a style that shows numbers in a format known by its number. */
    public OddXlsx builtin(int format) {
        return builtin(format, true);
    }

    private OddXlsx builtin(int format, boolean counted) {
        count += counted ? 1 : 0;
        styles += "<xf numFmtId=\"" + format + "\"/>";
        return this;
    }

    /** Adds a style that strikes words out. */
    public OddXlsx struck() {
        count++;
        fonts = "<font/><font><strike/></font>";
        styles += "<xf numFmtId=\"0\" fontId=\"1\"/>";
        return this;
    }

    /** Adds two styles of white words: on nothing, and on blue. */
    public OddXlsx white() {
        count += 2;
        fonts = "<font/><font><color rgb=\"FFFFFFFF\"/></font>";
        fills =
                "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3864\"/></patternFill></fill>";
        styles += "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"1\"/>";
        return this;
    }

    public OddXlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public OddXlsx shared(String items) {
        shared = items;
        return this;
    }

    /** The sheet's part under another name than usual. */
    public OddXlsx at(String part, String relationTarget) {
        sheetPart = part;
        target = relationTarget;
        return this;
    }

    public OddXlsx type(String contentType) {
        type = contentType;
        return this;
    }

    /** Another part, and how the sheet leads to it. */
    public OddXlsx over(String kind, String xml) {
        over += "<Relationship Id=\"o%1$s\" Type=\"%2$s/%1$s\" Target=\"../%1$s1.xml\"/>".formatted(kind, RELATIONS);
        parts.put("xl/" + kind + "1.xml", xml);
        return this;
    }

    public byte[] bytes() {
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", relations(over));
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        .formatted(RELATIONS)));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(SPACE, RELATIONS, properties, name));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(("<Relationship Id=\"r1\" Type=\"%1$s/worksheet\" Target=\"%2$s\"/>"
                                + "<Relationship Id=\"r2\" Type=\"%1$s/styles\" Target=\"styles.xml\"/>"
                                + "<Relationship Id=\"r3\" Type=\"%1$s/sharedStrings\" Target=\"sharedStrings.xml\"/>")
                        .formatted(RELATIONS, target)));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><fonts>%s</fonts><fills>%s</fills><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(SPACE, formats, fonts, fills, styles));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(SPACE, shared));
        parts.put(sheetPart, "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(SPACE, rows));
        return zip(parts);
    }

    /** The same in the strict namespaces. */
    public byte[] strict() {
        bytes();
        parts.replaceAll((part, xml) -> xml.replace(SPACE, STRICT + "spreadsheetml/main")
                .replace(RELATIONS, STRICT + "officeDocument/relationships"));
        return zip(parts);
    }

    private static String relations(String inside) {
        return "<Relationships>" + inside + "</Relationships>";
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : List.copyOf(parts.keySet())) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(parts.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
