package io.duban.intake.reading.source;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a run of words looks, as far as that says whether it is to be read.
 *
 * @param font the font of signs in which it is set, or nothing
 */
record DocxLook(boolean hidden, boolean struck, String font) {

    static final DocxLook PLAIN = new DocxLook(false, false, "");

    /** Reads on from the beginning of the properties of a run to their end. */
    static DocxLook read(XMLStreamReader xml, DocxStyles styles, String paragraphStyle) throws XMLStreamException {
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> struck = Optional.empty();
        DocxLook above = styles.look(paragraphStyle);
        String font = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "rStyle" -> above = above.toggled(styles.look(Docx.value(xml)));
                    case "vanish" -> hidden = Optional.of(Docx.isOn(xml));
                    case "strike", "dstrike" -> struck = Optional.of(struck.orElse(false) || Docx.isOn(xml));
                    case "rFonts" -> font = Docx.attribute(xml, "ascii").orElse("");
                    case "rPrChange" -> {
                        DocxBody.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        return new DocxLook(hidden.orElse(above.hidden), struck.orElse(above.struck), font);
    }

    /** A style of a paragraph and one of a run that both switch something on switch it off together. */
    private DocxLook toggled(DocxLook other) {
        return new DocxLook(hidden ^ other.hidden, struck ^ other.struck, "");
    }
}
