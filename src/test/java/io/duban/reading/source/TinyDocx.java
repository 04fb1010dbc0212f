package io.duban.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest Word documents that Word itself would open. */
public final class TinyDocx {

    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final StringBuilder body = new StringBuilder();
    private String numbering = "";

    /** A paragraph of plain text, cut into two runs as Word likes to do. */
    public TinyDocx paragraph(String text) {
        return raw(paragraphOf(text, ""));
    }

    /** A paragraph whose number Word makes: list 1 counts 一、, list 2 counts （一）. */
    public TinyDocx numbered(int list, String text) {
        if (numbering.isEmpty()) {
            numbering(pattern(1, "%1、") + pattern(2, "（%1）") + list(1, 1, "") + list(2, 2, ""));
        }
        return raw(paragraphOf(
                text, "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"));
    }

    /** Lists as Word describes them; {@link #numbered} only names them. */
    public TinyDocx numbering(String xml) {
        numbering = "<w:numbering " + SPACE + ">" + xml + "</w:numbering>";
        return this;
    }

    /** A table; a cell {@code ^} is merged with the one above it. */
    public TinyDocx table(List<List<String>> rows) {
        return raw(rows.stream()
                .map(row -> row.stream().map(TinyDocx::cell).collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>")));
    }

    /** Whatever XML. */
    public TinyDocx raw(String xml) {
        body.append(xml);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "word/document.xml", "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>");
            if (!numbering.isEmpty()) {
                put(zip, "word/numbering.xml", numbering);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A list that counts by a pattern; {@code override} such as where it begins anew. */
    static String list(int id, int pattern, String override) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + pattern + "\"/>" + override + "</w:num>";
    }

    static String pattern(int id, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl></w:abstractNum>";
    }

    private static String cell(String text) {
        if (text.equals("^")) {
            return "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        }
        return "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + paragraphOf(text, "") + "</w:tc>";
    }

    private static String paragraphOf(String text, String properties) {
        int half = text.length() / 2;
        return "<w:p>" + properties + run(text.substring(0, half)) + run(text.substring(half)) + "</w:p>";
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }
}
