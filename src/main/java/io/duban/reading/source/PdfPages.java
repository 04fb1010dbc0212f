package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.Patience;
import io.duban.reading.document.RemarkKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The lines and the ruled tables of PDF pages, from top to bottom. */
final class PdfPages {

    /** Fewer characters that cannot be read on a page are blanks and marks. */
    private static final int FEW = 2;

    /** A page with fewer characters than this and a picture on it is a picture. */
    private static final int FEWEST = 10;

    private final PageText text;
    private final Patience patience;
    private final PageOddities odd = new PageOddities();
    private int characters;

    PdfPages(PDDocument pdf, Patience patience) {
        this.text = new PageText(pdf, patience);
        this.patience = patience;
    }

    /** How many characters have been read so far. */
    int characters() {
        return characters;
    }

    /** {@code page} counts from 1. */
    List<PageItem> read(int page) throws IOException {
        String all = whole(page);
        characters += all.strip().length();
        List<FoundTable> tables = tables(List.copyOf(text.glyphs()));
        return tables.isEmpty()
                ? lines(page, all)
                        .map(Characters::plain)
                        .filter(line -> !line.isBlank())
                        .map(PageItem::of)
                        .toList()
                : merged(text.read(page, tables.stream().map(FoundTable::frame).toList()), tables);
    }

    /** What is odd on the pages that were read so far. */
    PageOddities odd() {
        return odd;
    }

    /**
     * All words of a page; those written in no colour only where there are no others, as they were recognised on a
     * picture.
     */
    private String whole(int page) throws IOException {
        text.leaveOutUnseen(false);
        String all = text.read(page, List.of());
        PageText.Seen seen = text.seen();
        note(page, RemarkKind.WATERMARK, seen.askew() > 0);
        note(page, RemarkKind.ROTATED, seen.turned() > 0);
        note(page, RemarkKind.UNREADABLE, seen.unreadable() > FEW);
        odd.count((long) seen.visible() + seen.unseen(), seen.unreadable());
        boolean scanned = seen.unseen() > seen.visible();
        note(page, RemarkKind.SCANNED, scanned);
        note(page, RemarkKind.HIDDEN_PAGES, (seen.unseen() > 0 && !scanned) || seen.hidden() > 0);
        note(page, RemarkKind.PICTURES, seen.pictures() > 0 && all.strip().length() < FEWEST);
        if (seen.unseen() == 0 || scanned) {
            return all;
        }
        text.leaveOutUnseen(true);
        return text.read(page, List.of());
    }

    private void note(int page, RemarkKind kind, boolean there) {
        if (there) {
            odd.on(page, kind);
        }
    }

    private Stream<String> lines(int page, String all) {
        Optional<PageColumns.Found> columns = PageColumns.of(text.glyphs());
        columns.ifPresent(found -> odd.on(page, found.sure() ? RemarkKind.COLUMNS : RemarkKind.COLUMNS_UNSURE));
        return columns.filter(PageColumns.Found::sure)
                .map(found -> found.lines().stream())
                .orElseGet(all::lines);
    }

    private List<FoundTable> tables(List<Glyph> glyphs) {
        List<FoundTable> tables = new ArrayList<>();
        for (RuledTable ruled : RuledTable.of(text.drawn(), patience)) {
            tables.add(found(ruled, glyphs));
        }
        List<Glyph> others = glyphs.stream()
                .filter(glyph ->
                        tables.stream().noneMatch(table -> table.frame().holds(glyph.x(), glyph.y())))
                .toList();
        AlignedTable.of(others).ifPresent(tables::add);
        tables.sort(Comparator.comparing(table -> table.frame().top()));
        return tables;
    }

    private List<PageItem> merged(String prose, List<FoundTable> tables) {
        List<PageItem> items = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (String line : prose.split("\n", -1)) {
            if (!line.isBlank()) {
                while (next < tables.size() && tables.get(next).frame().top() < text.height(at)) {
                    items.add(new PageItem("", tables.get(next++).rows()));
                }
                items.add(PageItem.of(Characters.plain(line).strip()));
            }
            at += line.length() + 1;
        }
        tables.subList(next, tables.size()).forEach(table -> items.add(new PageItem("", table.rows())));
        return items;
    }

    private FoundTable found(RuledTable table, List<Glyph> glyphs) {
        List<List<Box>> cells = table.cells();
        Map<Box, List<CellText.Line>> lines = new HashMap<>();
        Map<Float, Float> widest = new HashMap<>();
        for (Box cell : cells.stream().flatMap(List::stream).distinct().toList()) {
            patience.check();
            List<Glyph> inside = glyphs.stream()
                    .filter(glyph -> cell.holds(glyph.x(), glyph.y()))
                    .toList();
            lines.put(cell, CellText.lines(inside));
            lines.get(cell).forEach(line -> widest.merge(cell.left(), line.box().width(), Math::max));
        }
        Map<Box, List<String>> texts = new HashMap<>();
        lines.forEach((cell, own) -> texts.put(
                cell, new ArrayList<>(CellText.paragraphs(own, cell.width(), widest.getOrDefault(cell.left(), 0f)))));
        return new FoundTable(
                table.frame(),
                cells.stream()
                        .map(row -> row.stream()
                                .map(cell -> texts.getOrDefault(cell, List.of()))
                                .toList())
                        .toList());
    }
}
