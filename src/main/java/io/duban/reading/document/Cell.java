package io.duban.reading.document;

import java.util.List;

/** A cell; one that was merged over several rows stands in each of them, always with the same range. */
public record Cell(Range range, List<Paragraph> paragraphs) {

    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
        return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }

    public boolean isBlank() {
        return paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank());
    }
}
