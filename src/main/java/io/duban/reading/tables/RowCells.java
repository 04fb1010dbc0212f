package io.duban.reading.tables;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row, by what they hold. */
public final class RowCells {

    private final Map<Column, List<Cell>> kinds = new EnumMap<>(Column.class);
    private final List<TargetCell> targets = new ArrayList<>();
    private Optional<Cell> prose = Optional.empty();

    void add(Column kind, Cell cell) {
        kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(cell);
    }

    /** A text where the title should stand: its beginning names the task. */
    void prose(Cell cell) {
        add(Column.CONTENT, cell);
        prose = prose.or(() -> Optional.of(cell));
    }

    void target(Cell cell, String heading) {
        cell.paragraphs().forEach(paragraph -> targets.add(TargetCell.of(paragraph, heading)));
    }

    public boolean has(Column kind) {
        return kinds.containsKey(kind);
    }

    public Optional<Cell> first(Column kind) {
        return kinds.getOrDefault(kind, List.of()).stream().findFirst();
    }

    public Optional<Cell> prose() {
        return prose;
    }

    public List<Paragraph> paragraphs(Column kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .toList();
    }

    /** A unit of measure that stands in a column of its own counts for all of them that have none. */
    public List<TargetCell> targets() {
        Optional<String> measure = first(Column.MEASURE)
                .map(cell -> cell.text().strip())
                .or(() -> first(Column.TASK).flatMap(name -> TargetCell.measure(name.text())));
        return targets.stream().map(cell -> cell.in(measure)).toList();
    }
}
