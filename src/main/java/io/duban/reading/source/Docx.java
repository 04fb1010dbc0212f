package io.duban.reading.source;

import io.duban.reading.characters.Digits;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Attributes of Word's XML, whatever their namespace. */
final class Docx {

    private Docx() {}

    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code val}, or an empty text. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val").orElse("");
    }

    /** A switch is on where it is there and does not say off. */
    static boolean isOn(XMLStreamReader xml) {
        return !List.of("0", "false", "off").contains(value(xml));
    }

    /** A small number, or -1 for what is none. */
    static int number(String digits) {
        return Digits.number(digits).orElse(-1);
    }
}
