package io.duban.reading.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the blocks of a document stand in its text: with the text, the whole document.
 *
 * @param source in base 64 the bytes of a text that can be read in another encoding; else empty
 */
public record Layout(List<Place> blocks, List<Remark> remarks, String source) {

    private static final int TABLE = -1;

    /** Those that were kept before sources were kept too have none. */
    public Layout {
        source = Objects.requireNonNullElse(source, "");
    }

    /**
     * A place and the places within it: of a table its caption, if it has one, and its rows; of a row its cells; of a
     * cell its paragraphs.
     *
     * @param level of a paragraph; -1 for a table
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(int start, int end, int level, List<Place> caption, List<Place> parts) {

        /** What is empty is not written. */
        public Place {
            caption = List.copyOf(Objects.requireNonNullElse(caption, List.of()));
            parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
        }

        private static Place of(Range range, int level, List<Place> parts) {
            return new Place(range.start(), range.end(), level, List.of(), parts);
        }

        private Range range() {
            return new Range(start, end);
        }
    }

    public static Layout of(Document document) {
        return new Layout(document.blocks().stream().map(Layout::place).toList(), document.remarks(), "");
    }

    /** The same with the bytes of which the document was read. */
    public Layout keeping(byte[] content) {
        return new Layout(blocks, remarks, Base64.getEncoder().encodeToString(content));
    }

    /** The bytes that were kept. */
    public Optional<byte[]> sourceBytes() {
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(source));
    }

    /** The document again; {@code text} is the one that it was laid out in. */
    public Document in(String text) {
        return new Document(
                text, blocks.stream().map(place -> block(place, text)).toList(), remarks);
    }

    private static Place place(Block block) {
        if (block instanceof Table table) {
            List<Place> caption = table.caption().map(Layout::place).stream().toList();
            List<Place> rows = table.rows().stream().map(Layout::place).toList();
            return new Place(table.range().start(), table.range().end(), TABLE, caption, rows);
        }
        Paragraph paragraph = (Paragraph) block;
        return Place.of(paragraph.range(), paragraph.level(), List.of());
    }

    private static Place place(Row row) {
        return Place.of(
                new Range(0, 0),
                0,
                row.cells().stream()
                        .map(cell -> Place.of(
                                cell.range(),
                                0,
                                cell.paragraphs().stream().map(Layout::place).toList()))
                        .toList());
    }

    private static Block block(Place place, String text) {
        if (place.level() != TABLE) {
            return paragraph(place, text);
        }
        Optional<Paragraph> caption =
                place.caption().stream().map(one -> paragraph(one, text)).findFirst();
        Stream<Row> rows = place.parts().stream()
                .map(row -> new Row(
                        row.parts().stream().map(cell -> cell(cell, text)).toList()));
        return new Table(place.range(), rows.toList(), caption);
    }

    private static Cell cell(Place place, String text) {
        return new Cell(
                place.range(),
                place.parts().stream().map(one -> paragraph(one, text)).toList());
    }

    private static Paragraph paragraph(Place place, String text) {
        return Paragraph.of(place.range(), text.substring(place.start(), place.end()), place.level());
    }
}
