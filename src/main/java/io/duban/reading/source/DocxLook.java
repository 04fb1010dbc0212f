package io.duban.reading.source;

import io.duban.reading.characters.Digits;
import io.duban.reading.workbook.Walk;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a run of words looks, as far as that says whether it is to be read.
 *
 * @param font the font of signs in which it is set, or nothing
 * @param faint whether it is white on nothing, or too small for an eye
 */
record DocxLook(boolean hidden, boolean struck, String font, boolean faint) {

    static final DocxLook PLAIN = new DocxLook(false, false, "", false);

    /** In half points. */
    private static final int SMALLEST = 4;

    private static final Set<String> UNSHADED = Set.of("", "auto", "ffffff");

    /** Reads on from the beginning of the properties of a run to their end. */
    static DocxLook read(XMLStreamReader xml, DocxStyles styles, String paragraphStyle) throws XMLStreamException {
        Said said = new Said(styles.look(paragraphStyle));
        Walk.within(xml, name -> said.take(name, xml, styles));
        return said.look();
    }

    /** Whether an element {@code shd} puts a colour behind words. */
    static boolean isShade(XMLStreamReader xml) {
        return !UNSHADED.contains(Docx.attribute(xml, "fill").orElse("").toLowerCase(Locale.ROOT));
    }

    /** Whether an element {@code color} makes words white. */
    static boolean isPale(XMLStreamReader xml) {
        return Docx.value(xml).equalsIgnoreCase("ffffff");
    }

    /** A style of a paragraph and one of a run that both switch something on switch it off together. */
    private DocxLook toggled(DocxLook other) {
        return new DocxLook(hidden ^ other.hidden, struck ^ other.struck, "", faint || other.faint);
    }

    /** What the properties of a run have said so far. */
    private static final class Said {

        private DocxLook above;
        private Optional<Boolean> hidden = Optional.empty();
        private Optional<Boolean> struck = Optional.empty();
        private String font = "";
        private Optional<Boolean> pale = Optional.empty();
        private boolean tiny;
        private boolean shaded;

        Said(DocxLook above) {
            this.above = above;
        }

        private boolean take(String name, XMLStreamReader xml, DocxStyles styles) throws XMLStreamException {
            switch (name) {
                case "rStyle" -> above = above.toggled(styles.ofRun(Docx.value(xml)));
                case "vanish" -> hidden = Optional.of(Docx.isOn(xml));
                case "strike", "dstrike" -> struck = Optional.of(struck.orElse(false) || Docx.isOn(xml));
                case "rFonts" -> font = Docx.attribute(xml, "ascii").orElse("");
                case "color" -> pale = Optional.of(isPale(xml));
                case "sz" -> tiny |= Digits.number(Docx.value(xml)).orElse(Integer.MAX_VALUE) <= SMALLEST;
                case "shd", "highlight" -> shaded |= name.equals("highlight") || isShade(xml);
                case "rPrChange" -> {
                    return Walk.past(xml);
                }
                default -> {}
            }
            return false;
        }

        private DocxLook look() {
            return new DocxLook(
                    hidden.orElse(above.hidden),
                    struck.orElse(above.struck),
                    font,
                    (tiny || pale.orElse(above.faint)) && !shaded);
        }
    }
}
