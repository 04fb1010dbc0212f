package io.duban.reading.rows;

import io.duban.reading.characters.Digits;
import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A task of a table to which rows may still be added. */
final class OpenTask {

    /** Such as 1.2 or 3-4. */
    private static final Pattern LEVELS = Pattern.compile("[\\p{Alnum}]+(?:[.．\\-–—][\\p{Alnum}]+)+");

    final List<TableRow> rows = new ArrayList<>();
    private final List<TableRow> offered = new ArrayList<>();
    private final Optional<Cell> number;
    private final Optional<Cell> titleCell;
    private final Paragraph named;
    private final Optional<Paragraph> section;

    OpenTask(Optional<Cell> number, Optional<Cell> titleCell, Paragraph named, Optional<Paragraph> section) {
        this.number = number;
        this.titleCell = titleCell;
        this.named = named;
        this.section = section;
    }

    /** Whether these are the cells it began with, merged over more rows, or no cells at all. */
    boolean isSame(Optional<Cell> otherNumber, Optional<Cell> otherTitle) {
        if (otherNumber.isPresent() && number.isPresent()) {
            return otherNumber.get().range().equals(number.get().range());
        }
        if (otherNumber.isPresent() != number.isPresent() && otherNumber.isPresent()) {
            return false;
        }
        return otherTitle.isEmpty()
                || titleCell
                        .filter(cell -> cell.range().equals(otherTitle.get().range()))
                        .isPresent();
    }

    /** Remembers a row that came while this was the last task. */
    void offer(TableRow row) {
        offered.add(row);
    }

    boolean wasOffered(TableRow row) {
        return offered.contains(row);
    }

    String title() {
        String text = named.text();
        return text.substring(Marker.of(text).map(Marker::length).orElse(0));
    }

    TableTask closed(boolean ranked) {
        String printed = Spacing.none(number.map(Cell::text).orElse(""));
        String digits = LEVELS.matcher(printed).matches() ? printed : Digits.only(printed);
        String own = (digits + " " + titleCell.map(cell -> title()).orElse("")).strip();
        List<String> path = Stream.concat(section.map(Paragraph::text).stream(), Stream.of(own))
                .toList();
        return new TableTask(digits, path, title(), named.range(), rows, ranked);
    }
}
