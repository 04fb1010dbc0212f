package io.duban.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns of running text on a page: a gap that hardly any line crosses, with full lines on both sides of it. Lines
 * over the whole width, such as a title, part the page from top to bottom.
 */
final class PageColumns {

    private static final int FEWEST_LINES = 3;
    private static final float EDGE = 0.25f;
    private static final float STEP = 3;
    private static final float HALF_GAP = 0.5f;
    private static final double CROSSING = 0.34;
    private static final double FULL = 0.5;
    private static final float ROOM = 2f;
    private static final int NARROWEST = 7;
    private static final int DEEPEST = 2;

    private final List<List<Glyph>> rows;
    private final float size;

    private PageColumns(List<Glyph> glyphs) {
        rows = CellText.rows(glyphs);
        List<Float> sizes =
                glyphs.stream().map(glyph -> glyph.box().height()).sorted().toList();
        size = sizes.get(sizes.size() / 2);
    }

    /**
     * The lines of a page, column after column.
     *
     * @param sure whether these are columns; if not, the page only looks as if it might have some
     */
    record Found(List<String> lines, boolean sure) {}

    /** Empty for a page without columns. */
    static Optional<Found> of(List<Glyph> glyphs) {
        return of(glyphs, 0);
    }

    private static Optional<Found> of(List<Glyph> glyphs, int depth) {
        List<Glyph> seen = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank() && glyph.box().height() > 0)
                .toList();
        if (seen.size() < 2 * FEWEST_LINES * NARROWEST || depth == DEEPEST) {
            return Optional.empty();
        }
        PageColumns page = new PageColumns(seen);
        return page.gap().map(gap -> new Found(page.lines(gap, depth), page.isRunningText(gap)));
    }

    /** The middle of the gap that the fewest lines cross. */
    private Optional<Float> gap() {
        float left =
                (float) all().mapToDouble(glyph -> glyph.box().left()).min().orElse(0);
        float right =
                (float) all().mapToDouble(glyph -> glyph.box().right()).max().orElse(0);
        float from = left + EDGE * (right - left);
        float to = right - EDGE * (right - left);
        int fewest = Integer.MAX_VALUE;
        List<Float> best = new ArrayList<>();
        for (float x = from; x <= to; x += STEP) {
            int crossing = crossing(x);
            if (crossing < fewest) {
                best.clear();
            }
            if (crossing <= fewest) {
                fewest = crossing;
                best.add(x);
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(best.get(best.size() / 2)).filter(this::parts);
    }

    private Stream<Glyph> all() {
        return rows.stream().flatMap(List::stream);
    }

    private int crossing(float x) {
        return (int) rows.stream().filter(row -> crosses(row, x)).count();
    }

    /** Whether a character stands in the gap; where a gap is there, none does. */
    private boolean crosses(List<Glyph> row, float x) {
        return row.stream()
                .anyMatch(glyph ->
                        glyph.box().left() < x + HALF_GAP * size && glyph.box().right() > x - HALF_GAP * size);
    }

    private boolean parts(float x) {
        List<List<Glyph>> left = side(x, true);
        List<List<Glyph>> right = side(x, false);
        if (Math.min(left.size(), right.size()) < FEWEST_LINES || crossing(x) > CROSSING * rows.size()) {
            return false;
        }
        float top = Math.max(left.get(0).get(0).y(), right.get(0).get(0).y());
        float bottom = Math.min(y(left), y(right));
        return bottom - top > (FEWEST_LINES - 1) * size && isWide(left) && isWide(right);
    }

    private static float y(List<List<Glyph>> lines) {
        return lines.get(lines.size() - 1).get(0).y();
    }

    /** Numbers and names beside text are no column. */
    private static boolean isWide(List<List<Glyph>> lines) {
        List<Integer> widths =
                lines.stream().map(List::size).sorted(Comparator.naturalOrder()).toList();
        return widths.get(widths.size() / 2) >= NARROWEST;
    }

    /** The parts of lines on one side of the gap, from top to bottom. */
    private List<List<Glyph>> side(float x, boolean left) {
        return rows.stream()
                .filter(row -> !crosses(row, x))
                .map(row -> row.stream().filter(glyph -> left == glyph.x() < x).toList())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** On both sides half of the lines or more go as far as there is room. */
    private boolean isRunningText(float x) {
        return isFull(side(x, true)) && isFull(side(x, false));
    }

    private boolean isFull(List<List<Glyph>> lines) {
        double edge = lines.stream().mapToDouble(PageColumns::end).max().orElse(0);
        long full =
                lines.stream().filter(line -> end(line) > edge - ROOM * size).count();
        return full >= FULL * lines.size();
    }

    private static double end(List<Glyph> line) {
        return line.get(line.size() - 1).box().right();
    }

    private List<String> lines(float x, int depth) {
        List<String> lines = new ArrayList<>();
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (List<Glyph> row : rows) {
            if (crosses(row, x)) {
                flush(left, right, depth, lines);
                lines.add(CellText.line(row).text());
            } else {
                row.forEach(glyph -> (glyph.x() < x ? left : right).add(glyph));
            }
        }
        flush(left, right, depth, lines);
        return lines;
    }

    private static void flush(List<Glyph> left, List<Glyph> right, int depth, List<String> lines) {
        for (List<Glyph> side : List.of(left, right)) {
            Optional<Found> inner = of(side, depth + 1).filter(Found::sure);
            lines.addAll(inner.map(Found::lines).orElseGet(() -> CellText.lines(side).stream()
                    .map(CellText.Line::text)
                    .toList()));
            side.clear();
        }
    }
}
