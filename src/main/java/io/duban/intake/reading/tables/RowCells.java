package io.duban.intake.reading.tables;

import io.duban.intake.reading.document.Cell;
import io.duban.intake.reading.document.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row, by what they hold. */
final class RowCells {

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

    boolean has(Column kind) {
        return kinds.containsKey(kind);
    }

    Optional<Cell> first(Column kind) {
        return kinds.getOrDefault(kind, List.of()).stream().findFirst();
    }

    Optional<Cell> prose() {
        return prose;
    }

    List<Paragraph> paragraphs(Column kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .toList();
    }

    List<TargetCell> targets() {
        return targets;
    }
}
