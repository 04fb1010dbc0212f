package io.duban.reading.source;

import io.duban.reading.document.Document;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.workbook.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Word documents, read as a stream of XML straight from the package: headings, numbers that Word makes itself, tables
 * with merged cells. Only the three parts needed are unpacked, each to a bounded size.
 */
final class DocxSource {

    private static final int LARGEST_PART = 48 * 1024 * 1024;
    private static final int MOST_ENTRIES = 5000;
    private static final String MAIN = "word/document.xml";

    private DocxSource() {}

    /** Throws {@link ReadingRefusal.UnknownKind} for a package that is no Word document. */
    static Document read(byte[] content, Patience patience) {
        try (Parts parts = Parts.open(content)) {
            if (parts.count() > MOST_ENTRIES) {
                throw new ReadingRefusal.Swollen();
            }
            other(parts).ifPresent(format -> {
                throw new ReadingRefusal.OtherFormat(format);
            });
            String name = parts.main(MAIN);
            byte[] main = part(parts, name).orElseThrow(ReadingRefusal.UnknownKind::new);
            List<Parts.Relation> relations = parts.relations(name);
            DocxStyles styles = DocxStyles.read(xml(parts, relations, "styles"));
            DocxNumbers numbers = DocxNumbers.read(xml(parts, relations, "numbering"));
            DocumentWriter writer = new DocumentWriter();
            XMLStreamReader body = parts.reader(new ByteArrayInputStream(main));
            body.nextTag();
            if (!body.getLocalName().equals("document")) {
                throw new ReadingRefusal.UnknownKind();
            }
            new DocxBody(body, new DocxContext(styles, numbers), writer).read(patience);
            return writer.document();
        } catch (IOException | XMLStreamException | IllegalArgumentException torn) {
            throw new ReadingRefusal.Broken();
        }
    }

    /** What else a package may be that a word processor could save as a Word document. */
    private static Optional<String> other(Parts parts) {
        if (parts.has("OFD.xml")) {
            return Optional.of("OFD");
        }
        return parts.has("mimetype") && parts.has("content.xml") ? Optional.of("OpenDocument") : Optional.empty();
    }

    private static Optional<byte[]> part(Parts parts, String name) throws IOException {
        Optional<InputStream> part = parts.stream(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get()) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new ReadingRefusal.Swollen();
            }
            return Optional.of(bytes);
        }
    }

    /** The part of a kind, else the one that is usually called so; for a missing one, an empty document. */
    private static XMLStreamReader xml(Parts parts, List<Parts.Relation> relations, String type)
            throws IOException, XMLStreamException {
        String name = relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Parts.Relation::part)
                .findFirst()
                .orElse("word/" + type + ".xml");
        byte[] bytes = part(parts, name).orElse(new byte[] {'<', 'n', '/', '>'});
        return parts.reader(new ByteArrayInputStream(bytes));
    }
}
