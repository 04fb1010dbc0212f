package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.Walk;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks the body of a Word document and writes its paragraphs and tables. */
final class DocxBody {

    private final XMLStreamReader xml;
    private final DocxContext context;
    private final DocumentWriter writer;

    DocxBody(XMLStreamReader xml, DocxContext context, DocumentWriter writer) {
        this.xml = xml;
        this.context = context;
        this.writer = writer;
    }

    void read(Patience patience) throws XMLStreamException {
        int characters = 0;
        while (xml.hasNext()) {
            patience.check();
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "p" -> {
                    DocxParagraph paragraph = DocxParagraph.read(xml, context);
                    characters += paragraph.text().length();
                    paragraph.lines().forEach(line -> writer.paragraph(Spaces.aroundDigits(line), paragraph.level()));
                }
                case "tbl" -> characters += table();
                case "Fallback", "del", "moveFrom" -> Walk.past(xml);
                case "showingPlcHdr", "sdtContent" -> context.unfilled(xml);
                case "altChunk", "subDoc" -> context.odd(RemarkKind.EMBEDDED);
                default -> {}
            }
            if (characters > Sources.MOST_CHARACTERS) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
        }
        context.takeCarried().lines().forEach(line -> writer.paragraph(line, 0));
        context.remark(writer);
    }

    private int table() throws XMLStreamException {
        List<List<List<String>>> rows = new DocxTable(xml, context).read();
        writer.table(rows);
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
