package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import java.util.List;

/**
 * The text of one task.
 *
 * @param path headings as printed, the task's own last
 * @param titleAt where the title stands
 * @param paragraphs everything the task says, its first paragraph with number and title
 */
public record TaskText(List<String> path, String title, Range titleAt, List<Paragraph> paragraphs, int part) {

    public TaskText {
        path = List.copyOf(path);
        paragraphs = List.copyOf(paragraphs);
    }

    /** From the first to the last character. */
    public Range range() {
        return paragraphs
                .get(0)
                .range()
                .through(paragraphs.get(paragraphs.size() - 1).range());
    }
}
