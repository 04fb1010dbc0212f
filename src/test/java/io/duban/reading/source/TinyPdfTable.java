package io.duban.reading.source;

import java.util.ArrayList;
import java.util.List;

/** Lays a table out on the pages of a PDF: cells of several lines, its first rows again on every page. */
public final class TinyPdfTable {

    private static final int LEFT = 40;
    private static final int TOP = 720;
    private static final int BOTTOM = 60;
    private static final int SIZE = 12;
    private static final int PITCH = 16;

    private final List<Integer> widths;
    private final boolean ruled;
    private final int headings;
    private final StringBuilder page = new StringBuilder();
    private final List<String> pages = new ArrayList<>();
    private int y = TOP;

    /**
     * A table.
     *
     * @param widths of its columns, in characters
     * @param headings how many rows come again on every page
     */
    public TinyPdfTable(List<Integer> widths, int headings, boolean ruled) {
        this.widths = List.copyOf(widths);
        this.headings = headings;
        this.ruled = ruled;
    }

    /** Adds the pages of a table to a PDF, below a line; a cell {@code ^} is merged with the one above it. */
    public TinyPdf on(TinyPdf pdf, String above, List<List<String>> rows) {
        page.append(TinyPdf.words(LEFT, TOP + 30, above));
        for (int i = 0; i < rows.size(); i++) {
            int height = height(rows.get(i));
            if (y - height < BOTTOM) {
                end();
                rows.subList(0, headings).forEach(row -> draw(row, List.of(), true));
                draw(rows.get(i), next(rows, i), true);
            } else {
                draw(rows.get(i), next(rows, i), y == TOP);
            }
        }
        end();
        pages.forEach(pdf::drawn);
        return pdf;
    }

    private static List<String> next(List<List<String>> rows, int i) {
        return i + 1 < rows.size() ? rows.get(i + 1) : List.of();
    }

    private void end() {
        line(LEFT, y, LEFT + width(widths.size()), y);
        pages.add(page.toString());
        page.setLength(0);
        y = TOP;
    }

    private void draw(List<String> row, List<String> next, boolean first) {
        int height = height(row);
        for (int i = 0; i < widths.size(); i++) {
            int x = LEFT + width(i);
            boolean goesOn = row.get(i).equals("^");
            List<String> lines = goesOn ? List.of() : lines(row.get(i), widths.get(i));
            for (int line = 0; line < lines.size(); line++) {
                page.append(TinyPdf.words(x + 3, y - 14 - line * PITCH, lines.get(line)));
            }
            if (!goesOn || first) {
                line(x, y, x + width(i + 1) - width(i), y);
            }
            line(x, y, x, y - height);
        }
        line(LEFT + width(widths.size()), y, LEFT + width(widths.size()), y - height);
        y -= height;
    }

    private void line(int x, int from, int toX, int to) {
        if (ruled) {
            page.append("%d %d m %d %d l S ".formatted(x, from, toX, to));
        }
    }

    private int height(List<String> row) {
        int most = 1;
        for (int i = 0; i < widths.size(); i++) {
            most = Math.max(
                    most,
                    row.get(i).equals("^")
                            ? 1
                            : lines(row.get(i), widths.get(i)).size());
        }
        return most * PITCH + 8;
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            for (int from = 0; from < line.length(); from += width) {
                lines.add(line.substring(from, Math.min(line.length(), from + width)));
            }
        }
        return lines;
    }

    private int width(int columns) {
        return widths.stream()
                .limit(columns)
                .mapToInt(width -> width * SIZE + 6)
                .sum();
    }
}
