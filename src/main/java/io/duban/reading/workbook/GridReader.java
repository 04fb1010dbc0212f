package io.duban.reading.workbook;

import io.duban.reading.workbook.Grid.Area;
import io.duban.reading.workbook.Grid.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams a workbook's sheets into grids of bounded size. */
public final class GridReader {

    /** Of no sheet are more rows read. */
    public static final int MOST_ROWS = 5000;

    /** Of no sheet are more columns read. */
    public static final int MOST_COLUMNS = 80;

    private static final String MAIN = "xl/workbook.xml";

    private final Parts parts;
    private final Runnable patience;

    private GridReader(Parts parts, Runnable patience) {
        this.parts = parts;
        this.patience = patience;
    }

    /** A sheet as the workbook names it; {@code relation} leads to its cells. */
    private record Named(String name, boolean hidden, String relation) {}

    /**
     * The sheets by name, in their order; throws {@link IOException} when the workbook cannot be read.
     *
     * @param patience asked again and again; it may throw
     */
    public static Map<String, Grid> read(byte[] content, Runnable patience) throws IOException {
        try (Parts parts = Parts.open(content)) {
            return new GridReader(parts, patience).sheets();
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    private Map<String, Grid> sheets() throws IOException, XMLStreamException {
        String main = parts.main(MAIN);
        Map<String, Parts.Relation> relations = new LinkedHashMap<>();
        parts.relations(main).forEach(relation -> relations.put(relation.id(), relation));
        CellReader cells = cells(relations, main.substring(0, main.lastIndexOf('/') + 1));
        Map<String, Grid> grids = new LinkedHashMap<>();
        for (Named sheet : named(main, cells)) {
            Parts.Relation relation = relations.get(sheet.relation());
            if (relation != null && relation.type().equals("worksheet")) {
                grids.put(sheet.name(), grid(sheet, relation.part(), cells));
            }
        }
        return grids;
    }

    private CellReader cells(Map<String, Parts.Relation> relations, String folder)
            throws IOException, XMLStreamException {
        List<Words> shared = new ArrayList<>();
        try (InputStream in = part(relations, "sharedstrings", folder + "sharedStrings.xml")) {
            XMLStreamReader xml = parts.reader(in);
            while (xml.hasNext()) {
                patience.run();
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    shared.add(Words.read(xml));
                }
            }
        }
        try (InputStream in = part(relations, "styles", folder + "styles.xml")) {
            return new CellReader(shared, CellStyles.read(parts.reader(in)));
        }
    }

    /** The part of a kind, else the one that is usually called so; an empty one where there is none. */
    private InputStream part(Map<String, Parts.Relation> relations, String type, String usual) throws IOException {
        Optional<String> name = relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Parts.Relation::part)
                .findFirst();
        Optional<InputStream> part = parts.stream(name.orElse(usual));
        return part.isPresent() ? part.get() : new ByteArrayInputStream("<n/>".getBytes(StandardCharsets.UTF_8));
    }

    private List<Named> named(String main, CellReader cells) throws IOException, XMLStreamException {
        List<Named> sheets = new ArrayList<>();
        try (InputStream in = parts.stream(main).orElseThrow(() -> new IOException(main))) {
            XMLStreamReader xml = parts.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr") && is1904(xml)) {
                    cells.countFrom1904();
                }
                if (xml.getLocalName().equals("sheet")) {
                    sheets.add(new Named(
                            Words.plain(or(Parts.attribute(xml, "name"))).strip(),
                            !Set.of("", "visible").contains(or(Parts.attribute(xml, "state"))),
                            or(relation(xml))));
                }
            }
        }
        return sheets;
    }

    private static boolean is1904(XMLStreamReader xml) {
        String value = Parts.attribute(xml, "date1904");
        return value != null && Parts.isOn(value);
    }

    /** The attribute {@code id} of the namespace of relations; {@code sheetId} is another. */
    private static @Nullable String relation(XMLStreamReader xml) {
        return Parts.attribute(xml, "id");
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private Grid grid(Named sheet, String part, CellReader cells) throws IOException, XMLStreamException {
        try (InputStream in = parts.stream(part).orElseThrow(() -> new IOException(part))) {
            SheetReader.Sheet read = new SheetReader(parts.reader(in), cells, patience).read();
            Overlay over = Overlay.of(parts, part);
            return new Grid(
                    sheet.name(),
                    spread(read.lines(), read.shape().merged(), patience),
                    read.shape(),
                    sheet.hidden(),
                    read.cutOff(),
                    read.wide(),
                    new Grid.LeftOut(read.struck(), read.unseen(), read.pale(), over.commented(), over.drawn()));
        }
    }

    /** Every cell of a merged area says what its first one says: that is what a reader of the sheet sees. */
    private static List<Line> spread(List<Line> lines, List<Area> merged, Runnable patience) {
        Map<Integer, Line> byRow = new TreeMap<>();
        lines.forEach(line -> byRow.put(line.row(), line));
        for (Area area : merged) {
            patience.run();
            Line first = byRow.get(area.firstRow());
            CellValue value = first == null ? null : first.cells().get(area.firstColumn());
            if (value != null) {
                byRow.values().stream()
                        .filter(line -> line.row() >= area.firstRow() && line.row() <= area.lastRow())
                        .forEach(line -> fill(line, area, value));
            }
        }
        return List.copyOf(byRow.values());
    }

    private static void fill(Line line, Area area, CellValue value) {
        for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), MOST_COLUMNS - 1); column++) {
            line.cells().putIfAbsent(column, value);
        }
    }
}
