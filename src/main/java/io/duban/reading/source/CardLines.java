package io.duban.reading.source;

import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card for each task, with what it says on lines below one another, 牵头单位 and its name behind a tab or a colon,
 * becomes a row below its headings.
 */
final class CardLines {

    private static final int FEWEST = 3;
    private static final Pattern LINE = Pattern.compile("^\\s*(\\p{IsHan}{2,8})\\s*(\\t|[:：])\\s*([^\\t]+?)\\s*$");

    private final List<String> lines;
    private final List<String> laid = new ArrayList<>();

    private CardLines(List<String> lines) {
        this.lines = lines;
    }

    /** A line of a card. */
    private record Entry(String heading, String words, boolean tabbed) {

        Column column() {
            return Column.of(heading).orElse(Column.UNUSED);
        }
    }

    static List<String> laid(List<String> lines) {
        CardLines cards = new CardLines(lines);
        boolean several = lines.stream().filter(CardLines::beginsCard).count() > 1;
        for (int i = 0; i < lines.size(); ) {
            List<Entry> card = cards.card(i);
            boolean kept = card.isEmpty() || !(several || card.get(0).tabbed()) || cards.isBelowNumber(i);
            i += kept ? cards.keep(i) : cards.lay(card);
        }
        return cards.laid;
    }

    private int keep(int at) {
        laid.add(lines.get(at));
        return 1;
    }

    private int lay(List<Entry> card) {
        laid.add("");
        laid.add(String.join("\t", card.stream().map(Entry::heading).toList()));
        laid.add(String.join("\t", card.stream().map(Entry::words).toList()));
        laid.add("");
        return card.size();
    }

    /** 议定事项二： is a number. */
    private static Optional<Entry> entry(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                        && Column.of(found.group(1)).isPresent()
                        && Marker.of(line.strip()).isEmpty()
                ? Optional.of(
                        new Entry(found.group(1), found.group(3), found.group(2).equals("\t")))
                : Optional.empty();
    }

    private static boolean beginsCard(String line) {
        return entry(line).filter(entry -> entry.column() == Column.TASK).isPresent();
    }

    /** What is said below a number is said of that item. */
    private boolean isBelowNumber(int at) {
        int before = at - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0
                && Marker.of(lines.get(before).strip()).isPresent()
                && lines.get(at).indexOf('\t') < 0;
    }

    /** The card that begins at a line; none where something else does. */
    private List<Entry> card(int from) {
        List<Entry> card = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Optional<Entry> entry = entry(lines.get(i));
            boolean again = entry.filter(next ->
                            card.stream().anyMatch(other -> other.heading().equals(next.heading())))
                    .isPresent();
            boolean heads = card.isEmpty()
                    && entry.filter(first -> Column.of(first.words()).isPresent() && first.tabbed())
                            .isPresent();
            if (entry.isEmpty() || again || heads) {
                break;
            }
            card.add(entry.get());
        }
        List<Column> columns = card.stream().map(Entry::column).toList();
        boolean begins = columns.stream().limit(2).anyMatch(Column.TASK::equals);
        boolean tells = begins && columns.stream().anyMatch(Column::isUnits);
        return card.size() >= FEWEST && tells ? card : List.of();
    }
}
