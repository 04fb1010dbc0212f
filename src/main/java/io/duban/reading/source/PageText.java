package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text of one PDF page after the other, with the places of its characters and the lines drawn there; given up where
 * drawing goes on for too long or shows more characters than are read.
 */
final class PageText extends PDFTextStripper {

    private static final double QUARTER = 90;
    /** So many degrees off the level, words are no text but a watermark or a stamp. */
    private static final double ASKEW = 4;

    /** So many points beside the page a character can still be seen. */
    private static final float EDGE = 2;

    private final Patience patience;
    private final PDDocument pdf;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final TreeMap<Integer, Float> heights = new TreeMap<>();
    private List<Box> leftOut = List.of();
    private final Seen seen = new Seen();
    private Rulings rulings;
    private int characters;
    private int artifacts;
    private final PdfLayers layers;
    private boolean withoutUnseen;

    /** How many characters of a page look how. */
    static final class Seen {

        private int visible;
        private int unseen;
        private int askew;
        private int turned;
        private int unreadable;
        private int hidden;
        private int pictures;

        int visible() {
            return visible;
        }

        int unseen() {
            return unseen;
        }

        int askew() {
            return askew;
        }

        int turned() {
            return turned;
        }

        int unreadable() {
            return unreadable;
        }

        /** Beside the page, or on a layer that is switched off. */
        int hidden() {
            return hidden;
        }

        int pictures() {
            return pictures;
        }

        private void clear() {
            visible = 0;
            unseen = 0;
            askew = 0;
            turned = 0;
            unreadable = 0;
            hidden = 0;
            pictures = 0;
        }
    }

    PageText(PDDocument pdf, Patience patience) {
        this.pdf = pdf;
        this.patience = patience;
        this.rulings = new Rulings(new PDPage());
        this.layers = new PdfLayers(pdf);
        setSortByPosition(true);
    }

    /** Reads a page, counted from 1, without what stands in some places of it. */
    String read(int page, List<Box> without) throws IOException {
        leftOut = without;
        seen.clear();
        artifacts = 0;
        layers.begin();
        glyphs.clear();
        heights.clear();
        rulings = new Rulings(pdf.getPage(page - 1));
        setStartPage(page);
        setEndPage(page);
        return getText(pdf);
    }

    /** Of the page that was read last. */
    Seen seen() {
        return seen;
    }

    /** Whether what is written in no colour at all is left out from now on. */
    void leaveOutUnseen(boolean leave) {
        withoutUnseen = leave;
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
        mark(operator.getName(), operands);
        layers.take(operator.getName(), operands, getResources());
        seen.pictures += isPicture(operator.getName(), operands) ? 1 : 0;
        super.processOperator(operator, operands);
    }

    private boolean isPicture(String operator, List<COSBase> operands) {
        boolean drawn = operator.equals("Do") && !operands.isEmpty() && operands.get(0) instanceof COSName;
        return operator.equals("BI") || (drawn && getResources().isImageXObject((COSName) operands.get(0)));
    }

    private boolean isBeside(Matrix matrix) {
        PDRectangle page = getCurrentPage().getCropBox();
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        return x < -EDGE || y < -EDGE || x > page.getWidth() + EDGE || y > page.getHeight() + EDGE;
    }

    /** Watermarks that say so themselves: from the beginning of such a mark to its end. */
    private void mark(String operator, List<COSBase> operands) {
        if (artifacts > 0 && (operator.equals("BMC") || operator.equals("BDC"))) {
            artifacts++;
        } else if (operator.equals("BDC") && String.valueOf(operands).contains("Watermark")) {
            artifacts = 1;
        } else if (operator.equals("EMC") && artifacts > 0) {
            artifacts--;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String unicode = font.toUnicode(code);
        boolean blank = displacement.getX() == 0 || code == ' ';
        if (!blank && (unicode == null || Symbols.hasPrivate(Symbols.plain(unicode, "")))) {
            seen.unreadable++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    /** Counts how a character looks; whether it is to be read. */
    private boolean take(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        if (layers.areOff() || isBeside(matrix)) {
            seen.hidden += text.getUnicode().isBlank() ? 0 : 1;
            return false;
        }
        double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        double off = Math.abs(degrees / QUARTER - Math.rint(degrees / QUARTER)) * QUARTER;
        if (off > ASKEW || artifacts > 0) {
            seen.askew += text.getUnicode().isBlank() ? 0 : 1;
            return false;
        }
        boolean unseen = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        seen.unseen += unseen ? 1 : 0;
        seen.visible += unseen ? 0 : 1;
        int turn = Math.floorMod(Math.round(text.getDir()) - getCurrentPage().getRotation(), 360);
        seen.turned += turn == 0 || Math.round(text.getDir()) + getCurrentPage().getRotation() == 360 ? 0 : 1;
        return !(unseen && withoutUnseen);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        // Also those that nobody sees: they cost as much.
        if (leftOut.isEmpty() && ++characters > Sources.MOST_CHARACTERS) {
            throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
        }
        if (!take(text)) {
            return;
        }
        Glyph glyph = glyph(text);
        if (leftOut.isEmpty()) {
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
