package io.duban.reading.source;

import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The paragraphs of a cell, whose lines end where it is too narrow for more or where somebody ended them. */
final class CellText {

    private static final String ENDS = "。；;！";
    private static final float HALF = 0.5f;

    /** With so many characters' room left behind it a line was ended by hand. */
    private static final float ROOM = 1.7f;

    private static final float NEAR = 2.5f;

    /** A line: its words and where they stand. */
    record Line(String text, Box box, float size) {}

    private CellText() {}

    /** The characters as lines from top to bottom. */
    static List<Line> lines(List<Glyph> glyphs) {
        return rows(glyphs).stream().map(CellText::line).toList();
    }

    /** The characters of each line, from left to right. */
    static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        glyphs.stream().sorted(Comparator.comparing(Glyph::y)).forEach(glyph -> {
            boolean same = !rows.isEmpty()
                    && glyph.y() - rows.get(rows.size() - 1).get(0).y()
                            <= HALF * glyph.box().height();
            if (!same) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(glyph);
        });
        rows.forEach(row -> row.sort(Comparator.comparing(glyph -> glyph.box().left())));
        return rows;
    }

    /**
     * The paragraphs that lines make.
     *
     * @param width of the cell
     * @param widest line of the same column; where it comes near the width of the cell, it shows how far lines go
     */
    static List<String> paragraphs(List<Line> lines, float width, float widest) {
        List<String> paragraphs = new ArrayList<>();
        boolean goesOn = false;
        for (Line line : lines) {
            String text = Spaces.closed(line.text().strip());
            if (text.isEmpty()) {
                continue;
            }
            if (goesOn && Marker.of(text).isEmpty()) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + text);
            } else {
                paragraphs.add(text);
            }
            float inside = width - line.size();
            float longest = widest > inside - NEAR * line.size() ? widest : inside;
            boolean full = line.box().width() > longest - ROOM * line.size();
            goesOn = full && !Punctuation.ends(text, ENDS);
        }
        return paragraphs;
    }

    /** Characters from left to right as one line. */
    static Line line(List<Glyph> sorted) {
        StringBuilder text = new StringBuilder();
        Box box = sorted.get(0).box();
        Glyph before = null;
        for (Glyph glyph : sorted) {
            if (before != null && glyph.isAgain(before)) {
                continue;
            }
            if (before != null
                    && glyph.box().left() - before.box().right()
                            > HALF * glyph.box().height()) {
                text.append(' ');
            }
            text.append(glyph.text());
            box = box.with(glyph.box());
            before = glyph;
        }
        return new Line(text.toString(), box, sorted.get(0).box().height());
    }
}
