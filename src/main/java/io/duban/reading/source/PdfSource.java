package io.duban.reading.source;

import io.duban.reading.document.Document;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with a text layer: page by page, without page numbers and running heads, sentences joined over page breaks. */
final class PdfSource {

    /** With fewer characters on the average page there is nothing but stray marks on pictures. */
    private static final int FEWEST_CHARACTERS = 10;

    private PdfSource() {}

    static Document read(byte[] content, Patience patience) {
        try {
            return open(content, patience);
        } catch (InvalidPasswordException locked) {
            throw new ReadingRefusal.Encrypted();
        } catch (IOException torn) {
            throw new ReadingRefusal.Broken();
        }
    }

    private static Document open(byte[] content, Patience patience) throws IOException {
        try (PDDocument pdf = PdfOpener.open(content, patience)) {
            if (pdf.getNumberOfPages() > Sources.MOST_PAGES) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
            PdfPages reader = new PdfPages(pdf, patience);
            List<PageItem> items = Pages.withoutFurniture(pages(pdf, reader));
            DocumentWriter writer = new DocumentWriter();
            PdfExtras.remark(pdf, reader.odd(), writer);
            reader.odd().remark(writer);
            write(items, writer, patience);
            Document document = writer.document();
            reader.odd().check(document.text());
            return document;
        }
    }

    private static List<List<PageItem>> pages(PDDocument pdf, PdfPages reader) throws IOException {
        List<List<PageItem>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            pages.add(reader.read(page));
            if (reader.characters() > Sources.MOST_CHARACTERS) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
        }
        if (reader.odd().isAllUnreadable()) {
            throw new ReadingRefusal.Garbled();
        }
        if (reader.characters() < FEWEST_CHARACTERS * Math.max(1, pages.size())) {
            throw new ReadingRefusal.OnlyPictures();
        }
        return pages;
    }

    private static void write(List<PageItem> items, DocumentWriter writer, Patience patience) {
        List<String> all = items.stream()
                .filter(item -> !item.isTable())
                .map(item -> Spaces.closed(item.line()))
                .toList();
        List<String> lines = new ArrayList<>();
        PageTable table = new PageTable();
        for (PageItem item : items) {
            if (item.isTable()) {
                flush(lines, all, writer, patience);
                table.take(item.rows(), writer);
            } else {
                table.flush(writer);
                lines.add(Spaces.closed(item.line()));
            }
        }
        table.flush(writer);
        flush(lines, all, writer, patience);
    }

    private static void flush(List<String> lines, List<String> all, DocumentWriter writer, Patience patience) {
        Lines.join(lines, all, patience).forEach(paragraph -> writer.paragraph(paragraph, 0));
        lines.clear();
    }
}
