package io.duban.reading.source;

import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card for each task, with what it says on lines below one another, 牵头单位 and behind a tab its name, becomes a row
 * below its headings.
 */
final class CardLines {

    private static final int FEWEST = 3;

    private CardLines() {}

    static List<String> laid(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            List<List<String>> card = card(lines.subList(i, lines.size()));
            if (card.isEmpty()) {
                laid.add(lines.get(i++));
            } else {
                laid.add("");
                laid.add(
                        String.join("\t", card.stream().map(line -> line.get(0)).toList()));
                laid.add(
                        String.join("\t", card.stream().map(line -> line.get(1)).toList()));
                laid.add("");
                i += card.size();
            }
        }
        return laid;
    }

    /** The lines of the card with which these begin; none where they begin with something else. */
    private static List<List<String>> card(List<String> lines) {
        List<List<String>> card = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = List.of(line.strip().split("\t"));
            boolean again = cells.size() == 2
                    && card.stream().anyMatch(other -> other.get(0).equals(cells.get(0)));
            boolean heads = card.isEmpty()
                    && cells.size() == 2
                    && Column.of(cells.get(1)).isPresent();
            if (cells.size() != 2 || again || Column.of(cells.get(0)).isEmpty() || heads) {
                break;
            }
            card.add(cells);
        }
        List<Column> columns = card.stream()
                .map(line -> Column.of(line.get(0)))
                .flatMap(Optional::stream)
                .toList();
        boolean tells = columns.contains(Column.TASK) && columns.stream().anyMatch(Column::isUnits);
        return card.size() >= FEWEST && tells ? card : List.of();
    }
}
