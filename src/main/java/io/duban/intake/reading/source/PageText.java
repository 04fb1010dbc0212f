package io.duban.intake.reading.source;

import io.duban.intake.characters.Characters;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of one PDF page after the other, with the places of its characters and the lines drawn there; given up where
 * drawing goes on for too long or shows more characters than are read.
 */
final class PageText extends PDFTextStripper {

    private final Patience patience;
    private final PDDocument pdf;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final TreeMap<Integer, Float> heights = new TreeMap<>();
    private List<Box> leftOut = List.of();
    private Rulings rulings;
    private int characters;

    PageText(PDDocument pdf, Patience patience) {
        this.pdf = pdf;
        this.patience = patience;
        this.rulings = new Rulings(new PDPage());
        setSortByPosition(true);
    }

    /** Reads a page, counted from 1, without what stands in some places of it. */
    String read(int page, List<Box> without) throws IOException {
        leftOut = without;
        glyphs.clear();
        heights.clear();
        rulings = new Rulings(pdf.getPage(page - 1));
        setStartPage(page);
        setEndPage(page);
        return getText(pdf);
    }

    /** Of the page that was read last. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Of the page that was read last. */
    List<Box> drawn() {
        return rulings.lines();
    }

    /** How far below the upper edge the word stands that begins at or behind a place of the text. */
    float height(int place) {
        var found = heights.ceilingEntry(place);
        return found == null ? Float.MAX_VALUE : found.getValue();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.check();
        rulings.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Glyph glyph = glyph(text);
        if (leftOut.isEmpty()) {
            if (++characters > Sources.MOST_CHARACTERS) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
            glyphs.add(glyph);
        }
        if (leftOut.stream().noneMatch(box -> box.holds(glyph.x(), glyph.y()))) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (output instanceof StringWriter written && !positions.isEmpty()) {
            heights.put(
                    written.getBuffer().length(), glyph(positions.get(0)).box().top());
        }
        super.writeString(text, positions);
    }

    private static Glyph glyph(TextPosition text) {
        float bottom = text.getY();
        float left = text.getX();
        return new Glyph(
                Characters.plain(text.getUnicode()),
                new Box(left, bottom - text.getFontSizeInPt() * 0.8f, left + text.getWidth(), bottom));
    }
}
