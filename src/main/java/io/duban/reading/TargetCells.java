package io.duban.reading;

import io.duban.reading.tables.TargetCell;
import io.duban.reading.targets.CellTargets;
import io.duban.reading.targets.Target;
import io.duban.reading.targets.TargetReader;
import io.duban.reading.vocabulary.Punctuation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the cells of a column of targets: a value is one of the task itself, a sentence says what is measured. */
final class TargetCells {

    private static final int LONGEST_VALUE = 16;

    private final String title;
    private final OptionalInt start;

    /** {@code title} of the task. */
    TargetCells(String title, OptionalInt start) {
        this.title = title;
        this.start = start;
    }

    static boolean isValue(TargetCell cell) {
        return value("", cell).isPresent();
    }

    /** Targets without a year of their own are for the year that stands over the column. */
    List<Proposal.ProposedTarget> read(TargetCell cell) {
        List<Target> found =
                value(title, cell).map(List::of).orElseGet(() -> TargetReader.read(cell.words(), start, any -> false));
        return found.stream()
                .map(target -> TaskWriter.target(target.orCalled(title)))
                .map(target -> target.year().isPresent() ? target : target.in(cell.year()))
                .toList();
    }

    private static Optional<Target> value(String name, TargetCell cell) {
        String words = cell.words().text();
        boolean may = words.length() <= LONGEST_VALUE && !Punctuation.isIn(words, "，。；、");
        return may
                ? CellTargets.of(
                        name, words, cell.unit(), cell.year(), cell.words().range())
                : Optional.empty();
    }
}
