package io.duban.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest workbooks that Excel itself would open. */
public final class TinyXlsx {

    /** A number as it is stored, and the number of the format in which it is shown. */
    public record Shown(String number, int format) {}

    /** A formula and what it came to. */
    public record Formula(String words, String cached) {}

    /** A day, shown as 2031年6月30日. */
    public static final int DAY = 31;

    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int FORMATS = 60;

    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder names = new StringBuilder();

    /** A sheet; {@code ^} merges a cell with the one above it, {@code <} with the one before it, null leaves it blank. */
    public TinyXlsx sheet(String name, List<? extends List<?>> rows) {
        return sheet(name, "", List.of(), rows);
    }

    /** A sheet that cannot be seen. */
    public TinyXlsx hidden(String name, List<? extends List<?>> rows) {
        return sheet(name, " state=\"hidden\"", List.of(), rows);
    }

    /** A sheet some of whose rows, by their numbers from 1, cannot be seen. */
    public TinyXlsx sheet(String name, List<Integer> hiddenRows, List<? extends List<?>> rows) {
        return sheet(name, "", hiddenRows, rows);
    }

    private TinyXlsx sheet(String name, String state, List<Integer> hidden, List<? extends List<?>> rows) {
        StringBuilder data = new StringBuilder();
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String hide = hidden.contains(i + 1) ? " hidden=\"1\"" : "";
            data.append("<row r=\"").append(i + 1).append("\"").append(hide).append(">");
            for (int j = 0; j < rows.get(i).size(); j++) {
                data.append(cell(place(i, j), rows.get(i).get(j)));
                merged.addAll(merged(rows, i, j));
            }
            data.append("</row>");
        }
        String areas = merged.stream().map("<mergeCell ref=\"%s\"/>"::formatted).collect(Collectors.joining());
        sheets.add("<worksheet " + SPACE + "><sheetData>" + data + "</sheetData>"
                + (areas.isEmpty() ? "" : "<mergeCells>" + areas + "</mergeCells>") + "</worksheet>");
        int number = sheets.size();
        names.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"r%d\"/>".formatted(name, number, state, number));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types>" + part("workbook", "sheet.main") + part("styles", "styles") + "</Types>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + SPACE + " xmlns:r=\"" + RELATIONS + "\"><sheets>" + names + "</sheets></workbook>");
            StringBuilder relations = new StringBuilder();
            for (int i = 1; i <= sheets.size(); i++) {
                relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(i, RELATIONS, i));
                put(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
            }
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
            put(zip, "xl/styles.xml", styles());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>"
                .formatted(name, "spreadsheetml." + type);
    }

    private static String styles() {
        StringBuilder formats = new StringBuilder();
        for (int i = 0; i < FORMATS; i++) {
            formats.append("<xf numFmtId=\"").append(i).append("\"/>");
        }
        return "<styleSheet " + SPACE + "><cellXfs count=\"" + FORMATS + "\">" + formats + "</cellXfs></styleSheet>";
    }

    private static String cell(String place, Object cell) {
        if (cell instanceof Shown shown) {
            return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, shown.format(), shown.number());
        }
        if (cell instanceof Formula formula) {
            return "<c r=\"%s\" t=\"str\"><f>%s</f><v>%s</v></c>".formatted(place, formula.words(), formula.cached());
        }
        if (cell instanceof Number number) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(place, number);
        }
        boolean blank = cell == null || cell.equals("^") || cell.equals("<");
        return blank
                ? ""
                : "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(
                                place,
                                String.valueOf(cell).replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static List<String> merged(List<? extends List<?>> rows, int row, int column) {
        int right = column;
        while ("<".equals(at(rows, row, right + 1))) {
            right++;
        }
        int down = row;
        while ("^".equals(at(rows, down + 1, column))) {
            down++;
        }
        boolean own = !"^".equals(at(rows, row, column)) && !"<".equals(at(rows, row, column));
        return own && (right > column || down > row)
                ? List.of(place(row, column) + ":" + place(down, right))
                : List.of();
    }

    private static Object at(List<? extends List<?>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : null;
    }

    private static String place(int row, int column) {
        String letter = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letter + (char) ('A' + column % 26) + (row + 1);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
