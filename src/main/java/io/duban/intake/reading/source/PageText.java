package io.duban.intake.reading.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of PDF pages, given up where drawing goes on for too long or shows more characters than are read. */
final class PageText extends PDFTextStripper {

    private final Patience patience;
    private int characters;

    PageText(Patience patience) {
        this.patience = patience;
        setSortByPosition(true);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > Sources.MOST_CHARACTERS) {
            throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
        }
        super.processTextPosition(text);
    }
}
