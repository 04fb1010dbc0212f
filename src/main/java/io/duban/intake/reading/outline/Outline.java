package io.duban.intake.reading.outline;

import io.duban.intake.reading.document.Paragraph;
import java.util.List;

/** A document's front matter, its top sections in order, and the paragraphs that begin its annexes. */
public record Outline(List<Paragraph> front, List<Section> sections) {

    public Outline {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
    }
}
