package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import java.util.List;

/**
 * A document's front matter with the paragraphs that begin its annexes, its top sections, and its boxes (专栏), each
 * beginning with its title.
 */
public record Outline(List<Paragraph> front, List<Section> sections, List<List<Paragraph>> boxes) {

    public Outline {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
        boxes = boxes.stream().map(List::copyOf).toList();
    }
}
