package io.duban.reading.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Lays a document's one text down, block after block. */
public final class DocumentWriter {

    private static final int LONGEST = 10_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** Adds a paragraph; what is blank is left out, what is longer than any paragraph becomes several. */
    public void paragraph(String line, int level) {
        for (String piece : pieces(line)) {
            blocks.add(Paragraph.of(put(piece), piece, level));
        }
    }

    /** Cut behind a sentence where one ends: rules look at one paragraph at a time, and that must not take long. */
    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line.strip();
        while (rest.length() > LONGEST) {
            int end = rest.lastIndexOf('。', LONGEST - 1) + 1;
            int cut = end > 0 ? end : LONGEST;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /**
     * Adds a table: rows of cells of paragraphs. The same cell object in several rows is one merged cell; its text is
     * written once.
     */
    public void table(List<List<List<String>>> rows) {
        table(rows, "");
    }

    /** Adds a table under a caption; a blank one is none. */
    public void table(List<List<List<String>>> rows, String caption) {
        if (rows.isEmpty()) {
            return;
        }
        int start = text.length();
        String named = caption.strip();
        Optional<Paragraph> over = named.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(put(named), named, 0));
        IdentityHashMap<List<String>, Cell> written = new IdentityHashMap<>();
        List<Row> made = new ArrayList<>();
        for (List<List<String>> row : rows) {
            made.add(new Row(row.stream()
                    .map(cell -> written.computeIfAbsent(cell, this::cell))
                    .toList()));
        }
        blocks.add(new Table(new Range(start, text.length()), made, over));
    }

    public void remark(RemarkKind kind, String where) {
        remarks.add(new Remark(kind, where));
    }

    public Document document() {
        return new Document(text.toString(), blocks, remarks);
    }

    private Cell cell(List<String> lines) {
        int start = text.length();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            pieces(line).forEach(piece -> paragraphs.add(Paragraph.of(put(piece), piece, 0)));
        }
        return new Cell(new Range(start, text.length()), paragraphs);
    }

    private Range put(String stripped) {
        Range range = new Range(text.length(), text.length() + stripped.length());
        text.append(stripped).append('\n');
        return range;
    }
}
