package io.duban.reading.workbook;

import io.duban.reading.characters.Digits;
import io.duban.reading.workbook.Grid.Area;
import io.duban.reading.workbook.Grid.Line;
import io.duban.reading.workbook.Grid.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one sheet, and what lies over them. A cell that does not say its place follows the one before it.
 */
final class SheetReader {

    private static final Pattern PLACE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})", Pattern.CASE_INSENSITIVE);
    private static final int MOST_AREAS = 10_000;

    private final XMLStreamReader xml;
    private final CellReader cells;
    private final Runnable patience;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<String> struck = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final List<String> pale = new ArrayList<>();
    private Map<Integer, CellValue> line = new TreeMap<>();
    private boolean hiddenRow;
    private boolean cutOff;
    private boolean wide;
    private int row;
    private int column;

    SheetReader(XMLStreamReader xml, CellReader cells, Runnable patience) {
        this.xml = xml;
        this.cells = cells;
        this.patience = patience;
    }

    /**
     * What was read of a sheet; what is struck, unseen or pale by the names of its cells.
     *
     * @param cutOff whether there are more rows
     * @param wide whether there are more columns
     */
    record Sheet(
            List<Line> lines,
            Shape shape,
            List<String> struck,
            List<String> unseen,
            List<String> pale,
            boolean cutOff,
            boolean wide) {}

    Sheet read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                patience.run();
                switch (xml.getLocalName()) {
                    case "row" -> beginRow();
                    case "c" -> cell();
                    case "mergeCell" -> merge(String.valueOf(Parts.attribute(xml, "ref")));
                    case "col" -> column();
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                endRow();
            }
        }
        return new Sheet(lines, new Shape(merged, hiddenColumns), struck, unseen, pale, cutOff, wide);
    }

    private void beginRow() {
        row = number("r").orElse(row + 1);
        column = 0;
        hiddenRow = isHidden();
        line = new TreeMap<>();
    }

    private void endRow() {
        cutOff |= !line.isEmpty() && lines.size() == GridReader.MOST_ROWS;
        if (!line.isEmpty() && !cutOff) {
            lines.add(new Line(row, hiddenRow, line));
        }
    }

    private void cell() throws XMLStreamException {
        Matcher place = PLACE.matcher(String.valueOf(Parts.attribute(xml, "r")));
        int at = place.matches() ? column(place.group(1)) : column;
        column = at + 1;
        CellReader.Stored stored = stored();
        CellValue value = cells.read(stored);
        if (cells.isStruck(stored)) {
            struck.add(Grid.letters(at) + row);
        }
        if (cells.isUnseen(stored)) {
            unseen.add(Grid.letters(at) + row);
        }
        if (value != null && cells.isPale(stored)) {
            pale.add(Grid.letters(at) + row);
        }
        if (value != null && at < GridReader.MOST_COLUMNS) {
            line.put(at, value);
        }
        wide |= value != null && at >= GridReader.MOST_COLUMNS;
    }

    /** Reads on to the end of the cell. */
    private CellReader.Stored stored() throws XMLStreamException {
        String type = Optional.ofNullable(Parts.attribute(xml, "t")).orElse("");
        String style = Parts.attribute(xml, "s");
        boolean formula = false;
        String value = null;
        Words inline = null;
        while (!isEnd(xml.next())) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> inline = Words.read(xml);
                    default -> {}
                }
            }
        }
        return new CellReader.Stored(type, style, formula, value, inline);
    }

    private boolean isEnd(int event) {
        return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c");
    }

    private void merge(String reference) {
        String[] corners = reference.split(":", -1);
        Matcher first = PLACE.matcher(corners[0]);
        Matcher last = PLACE.matcher(corners[corners.length - 1]);
        if (first.matches() && last.matches() && merged.size() < MOST_AREAS) {
            merged.add(new Area(
                    Integer.parseInt(first.group(2)),
                    column(first.group(1)),
                    Integer.parseInt(last.group(2)),
                    column(last.group(1))));
        }
    }

    private void column() {
        if (isHidden()) {
            int first = number("min").orElse(1);
            int last = Math.min(number("max").orElse(first), GridReader.MOST_COLUMNS);
            IntStream.range(first - 1, last).forEach(hiddenColumns::add);
        }
    }

    private boolean isHidden() {
        String hidden = Parts.attribute(xml, "hidden");
        return hidden != null && Parts.isOn(hidden);
    }

    private Optional<Integer> number(String name) {
        @Nullable String digits = Parts.attribute(xml, name);
        return digits != null && Digits.are(digits)
                ? Optional.of(Digits.number(digits).orElse(Integer.MAX_VALUE))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
