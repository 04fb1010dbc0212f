package io.duban.reading.source;

import io.duban.reading.document.Patience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A table whose cells are parted by drawn lines: where the line between two places of the grid is missing, both are one
 * merged cell.
 */
final class RuledTable {

    private static final float NEAR = 3;
    private static final float OPEN_SIDE = 12;
    private static final double COVERED = 0.6;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 300;

    private final List<Box> across = new ArrayList<>();
    private final List<Box> down = new ArrayList<>();
    private final List<Float> lefts;
    private final List<Float> tops;
    private final Box frame;

    private RuledTable(List<Box> lines) {
        for (Box line : lines) {
            (line.width() >= line.height() ? across : down).add(line);
        }
        frame = lines.stream().reduce(Box::with).orElseThrow();
        lefts = withSides(places(down, line -> (line.left() + line.right()) / 2), frame.left(), frame.right());
        tops = withSides(places(across, line -> (line.top() + line.bottom()) / 2), frame.top(), frame.bottom());
    }

    /** The tables of a page, from top to bottom. */
    static List<RuledTable> of(List<Box> lines, Patience patience) {
        List<RuledTable> tables = new ArrayList<>();
        for (List<Box> joined : Joined.of(lines, NEAR, patience)) {
            RuledTable table = new RuledTable(joined);
            if (table.isGrid()) {
                tables.add(table);
            }
        }
        tables.sort((one, other) -> Float.compare(one.frame.top(), other.frame.top()));
        return tables;
    }

    Box frame() {
        return frame;
    }

    /** A frame around some text is no table. */
    private boolean isGrid() {
        int columns = lefts.size() - 1;
        int rows = tops.size() - 1;
        return !down.isEmpty() && columns > 1 && rows > 1 && columns <= MOST_COLUMNS && rows <= MOST_ROWS;
    }

    /** Rows of cells; a merged cell is the same box in each of its places. */
    List<List<Box>> cells() {
        List<List<Box>> rows = new ArrayList<>();
        Map<Long, Box> taken = new HashMap<>();
        for (int row = 0; row < tops.size() - 1; row++) {
            List<Box> cells = new ArrayList<>();
            for (int column = 0; column < lefts.size() - 1; column++) {
                Box merged = taken.get(key(row, column));
                cells.add(merged == null ? begin(row, column, taken) : merged);
            }
            rows.add(cells);
        }
        return rows;
    }

    private Box begin(int row, int column, Map<Long, Box> taken) {
        int right = column + 1;
        while (right < lefts.size() - 1 && !taken.containsKey(key(row, right)) && !isParted(row, right)) {
            right++;
        }
        int below = row + 1;
        while (below < tops.size() - 1 && !isClosed(below, column, right)) {
            below++;
        }
        Box cell = new Box(lefts.get(column), tops.get(row), lefts.get(right), tops.get(below));
        for (int i = row; i < below; i++) {
            for (int j = column; j < right; j++) {
                taken.put(key(i, j), cell);
            }
        }
        return cell;
    }

    /** Whether a line stands at the left of a place. */
    private boolean isParted(int row, int column) {
        float x = lefts.get(column);
        double covered = down.stream()
                .filter(line -> Math.abs((line.left() + line.right()) / 2 - x) <= NEAR)
                .mapToDouble(line -> overlap(line.top(), line.bottom(), tops.get(row), tops.get(row + 1)))
                .sum();
        return covered >= COVERED * (tops.get(row + 1) - tops.get(row));
    }

    /** Whether a line lies above a row, from one column up to another. */
    private boolean isClosed(int row, int from, int to) {
        float y = tops.get(row);
        double covered = across.stream()
                .filter(line -> Math.abs((line.top() + line.bottom()) / 2 - y) <= NEAR)
                .mapToDouble(line -> overlap(line.left(), line.right(), lefts.get(from), lefts.get(to)))
                .sum();
        return covered >= COVERED * (lefts.get(to) - lefts.get(from));
    }

    private static double overlap(float from, float to, float otherFrom, float otherTo) {
        return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }

    private static long key(int row, int column) {
        return row * 1000L + column;
    }

    private static List<Float> places(List<Box> lines, ToDoubleFunction<Box> place) {
        List<Float> places = new ArrayList<>();
        for (double at : lines.stream().mapToDouble(place).sorted().toArray()) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > NEAR) {
                places.add((float) at);
            }
        }
        return places;
    }

    /** Some tables have no lines at their sides. */
    private static List<Float> withSides(List<Float> places, float first, float last) {
        List<Float> all = new ArrayList<>(places);
        if (all.isEmpty() || all.get(0) - first > OPEN_SIDE) {
            all.add(0, first);
        }
        if (last - all.get(all.size() - 1) > OPEN_SIDE) {
            all.add(last);
        }
        return all;
    }
}
