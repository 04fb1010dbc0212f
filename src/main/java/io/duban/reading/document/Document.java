package io.duban.reading.document;

import io.duban.reading.characters.Characters;
import java.util.List;

/** A document as one text, as it was printed; every block, and everything read from it, points into that text. */
public record Document(String text, List<Block> blocks, List<Remark> remarks) {

    public Document {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** The paragraphs outside tables. */
    public List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Its text with narrow digits and letters, each at the place where it is printed. */
    public String words() {
        return Characters.narrow(text);
    }

    /** As it is printed there. */
    public String at(Range range) {
        return text.substring(range.start(), range.end());
    }
}
