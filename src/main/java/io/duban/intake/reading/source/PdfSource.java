package io.duban.intake.reading.source;

import io.duban.intake.reading.document.Document;
import io.duban.intake.reading.document.DocumentWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF with a text layer: page by page, without page numbers and running heads, sentences joined over page breaks. */
final class PdfSource {

    /** With fewer characters on the average page there is nothing but stray marks on pictures. */
    private static final int FEWEST_CHARACTERS = 10;

    private PdfSource() {}

    static Document read(byte[] content, Patience patience) {
        PdfStreams.check(content, patience);
        try {
            return open(content, patience);
        } catch (InvalidPasswordException locked) {
            throw new ReadingRefusal.Encrypted();
        } catch (IOException torn) {
            throw new ReadingRefusal.Broken();
        }
    }

    private static Document open(byte[] content, Patience patience) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > Sources.MOST_PAGES) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
            return document(Pages.withoutFurniture(pages(pdf, patience)));
        }
    }

    private static List<List<String>> pages(PDDocument pdf, Patience patience) throws IOException {
        PDFTextStripper stripper = new PageText(patience);
        List<List<String>> pages = new ArrayList<>();
        int characters = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf);
            characters += text.strip().length();
            if (characters > Sources.MOST_CHARACTERS) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
            pages.add(text.lines().filter(line -> !line.isBlank()).toList());
        }
        if (characters < FEWEST_CHARACTERS * Math.max(1, pages.size())) {
            throw new ReadingRefusal.OnlyPictures();
        }
        return pages;
    }

    private static Document document(List<String> lines) {
        DocumentWriter writer = new DocumentWriter();
        List<String> closed = lines.stream().map(Spaces::closed).toList();
        Lines.join(closed).forEach(paragraph -> writer.paragraph(paragraph, 0));
        return writer.document();
    }
}
