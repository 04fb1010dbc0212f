package io.duban.reading.source;

import io.duban.reading.tables.Headings;
import io.duban.reading.vocabulary.Marker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table of tasks without any lines: a line of headings, and below it words that stand in the columns which the
 * headings begin. Only such headings tell it from text, so no other table is found without lines.
 */
final class AlignedTable {

    private static final int FEWEST_COLUMNS = 3;
    /** Between headings there is at least so much room, in heights of a character. */
    private static final float BETWEEN_HEADINGS = 0.9f;

    /** And between full cells. */
    private static final float BETWEEN_CELLS = 0.45f;

    private static final float FAR = 4.5f;
    private static final float WIDER = 1.3f;
    private static final int LONGEST_SECTION = 30;

    private final List<Box> columns = new ArrayList<>();
    private final List<List<CellText.Line>> lines = new ArrayList<>();

    private AlignedTable(List<CellText.Line> headings) {
        headings.forEach(heading -> columns.add(heading.box()));
        lines.add(headings);
    }

    /** The first table of a page. */
    static Optional<FoundTable> of(List<Glyph> glyphs) {
        List<List<Glyph>> lines = CellText.rows(glyphs);
        for (int i = 0; i < lines.size(); i++) {
            List<CellText.Line> line = chunks(lines.get(i), BETWEEN_HEADINGS);
            List<String> words = line.stream().map(CellText.Line::text).toList();
            if (line.size() >= FEWEST_COLUMNS && Headings.divideTasks(words)) {
                AlignedTable table = new AlignedTable(line);
                lines.subList(i + 1, lines.size()).stream()
                        .map(row -> chunks(row, BETWEEN_CELLS))
                        .takeWhile(table::takes)
                        .forEach(table.lines::add);
                return table.lines.size() > 1 ? Optional.of(table.found()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words of a line that stand apart from each other. */
    private static List<CellText.Line> chunks(List<Glyph> row, float gap) {
        List<CellText.Line> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= row.size(); i++) {
            boolean apart = i == row.size()
                    || row.get(i).box().left() - row.get(i - 1).box().right()
                            > gap * row.get(i).box().height();
            if (apart) {
                CellText.Line chunk = CellText.line(row.subList(from, i));
                if (!chunk.text().isBlank()) {
                    chunks.add(chunk);
                }
                from = i;
            }
        }
        return chunks;
    }

    /** Whether a line belongs to the table: near below it, and all its words in one column each. */
    private boolean takes(List<CellText.Line> line) {
        if (line.isEmpty()) {
            return true;
        }
        CellText.Line above = lines.get(lines.size() - 1).get(0);
        boolean near = line.get(0).box().top() - above.box().bottom() < FAR * above.size();
        if (!near || (line.stream().anyMatch(this::spans) && !isSection(line))) {
            return false;
        }
        if (!isSection(line)) {
            line.forEach(chunk ->
                    columns.set(column(chunk), columns.get(column(chunk)).with(chunk.box())));
        }
        return true;
    }

    private boolean spans(CellText.Line chunk) {
        return columns.stream()
                        .filter(column -> overlap(column, chunk.box()) > 0)
                        .count()
                > 1;
    }

    private static boolean isSection(List<CellText.Line> line) {
        String text = line.get(0).text();
        return line.size() == 1
                && text.length() <= LONGEST_SECTION
                && !Character.isDigit(text.charAt(0))
                && Marker.of(text).isPresent();
    }

    private int column(CellText.Line chunk) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (overlap(columns.get(i), chunk.box()) > overlap(columns.get(best), chunk.box())) {
                best = i;
            }
        }
        return best;
    }

    /** How far two stand over each other; how far apart they are, below zero. */
    private static float overlap(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    }

    private FoundTable found() {
        List<List<CellText.Line>> filled =
                lines.stream().filter(line -> !line.isEmpty()).toList();
        Box frame = filled.stream()
                .flatMap(List::stream)
                .map(CellText.Line::box)
                .reduce(Box::with)
                .orElseThrow();
        List<List<List<String>>> rows = new ArrayList<>();
        rows.add(cells(filled.subList(0, 1)));
        rows(filled.subList(1, filled.size())).forEach(row -> rows.add(cells(row)));
        return new FoundTable(new Box(frame.left() - 1, frame.top() - 1, frame.right() + 1, frame.bottom() + 1), rows);
    }

    /**
     * A row begins below a wider gap if that makes as many rows as the first column says, else where that is filled.
     */
    private List<List<List<CellText.Line>>> rows(List<List<CellText.Line>> body) {
        List<Integer> byGap = new ArrayList<>();
        List<Integer> byFirst = new ArrayList<>();
        List<Float> gaps = new ArrayList<>(List.of(0f));
        for (int i = 1; i < body.size(); i++) {
            gaps.add(body.get(i).get(0).box().top()
                    - body.get(i - 1).get(0).box().top());
        }
        float least = gaps.stream().skip(1).min(Float::compare).orElse(0f);
        for (int i = 0; i < body.size(); i++) {
            if (i == 0 || gaps.get(i) > WIDER * least) {
                byGap.add(i);
            }
            if (i == 0 || body.get(i).stream().anyMatch(chunk -> column(chunk) == 0)) {
                byFirst.add(i);
            }
        }
        return cut(body, byGap.size() >= byFirst.size() ? byGap : byFirst);
    }

    private static List<List<List<CellText.Line>>> cut(List<List<CellText.Line>> body, List<Integer> begins) {
        List<List<List<CellText.Line>>> rows = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            rows.add(body.subList(begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : body.size()));
        }
        return rows;
    }

    private List<List<String>> cells(List<List<CellText.Line>> row) {
        List<List<CellText.Line>> cells = new ArrayList<>();
        columns.forEach(any -> cells.add(new ArrayList<>()));
        row.forEach(line -> line.forEach(chunk -> add(cells.get(column(chunk)), chunk)));
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            texts.add(new ArrayList<>(CellText.paragraphs(cells.get(i), width(i), widest(i))));
        }
        return Collections.unmodifiableList(texts);
    }

    /** Words of one line of a cell stay together. */
    private static void add(List<CellText.Line> cell, CellText.Line chunk) {
        if (cell.isEmpty() || !isBeside(cell.get(cell.size() - 1), chunk)) {
            cell.add(chunk);
            return;
        }
        CellText.Line last = cell.remove(cell.size() - 1);
        cell.add(new CellText.Line(last.text() + " " + chunk.text(), last.box().with(chunk.box()), chunk.size()));
    }

    private static boolean isBeside(CellText.Line one, CellText.Line other) {
        return Math.abs(one.box().bottom() - other.box().bottom()) < other.size() / 2;
    }

    /** To the next column. */
    private float width(int column) {
        return column + 1 < columns.size()
                ? columns.get(column + 1).left() - columns.get(column).left()
                : columns.get(column).width();
    }

    private float widest(int column) {
        return (float) lines.stream()
                .flatMap(List::stream)
                .filter(chunk -> column(chunk) == column)
                .mapToDouble(chunk -> chunk.box().width())
                .max()
                .orElse(0);
    }
}
