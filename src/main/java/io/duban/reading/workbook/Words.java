package io.duban.reading.workbook;

import io.duban.reading.characters.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Words of a cell without those that are struck out and without how they are pronounced.
 *
 * @param struck whether words were struck out
 */
record Words(String text, boolean struck) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** As they stand in a file, with the escapes that the format has for characters which XML has not. */
    static Words of(String stored) {
        return new Words(plain(stored), false);
    }

    static String plain(String stored) {
        String text = stored.indexOf("_x") < 0
                ? stored
                : ESCAPED.matcher(stored)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return Characters.plain(text);
    }

    /** Reads on from the beginning of an item of shared strings, or of an inline string, to its end. */
    static Words read(XMLStreamReader xml) throws XMLStreamException {
        Rich rich = new Rich();
        Walk.within(xml, name -> rich.take(name, xml));
        return new Words(plain(rich.text.toString()), rich.any);
    }

    /** What runs of words have said so far. */
    private static final class Rich {

        private final StringBuilder text = new StringBuilder();
        private boolean struck;
        private boolean any;

        private boolean take(String name, XMLStreamReader xml) throws XMLStreamException {
            switch (name) {
                case "r" -> struck = false;
                case "strike" -> struck = Parts.isOn(Parts.attribute(xml, "val"));
                case "t" -> {
                    String words = xml.getElementText();
                    any |= struck && !words.isBlank();
                    text.append(struck ? "" : words);
                    return true;
                }
                case "rPh" -> {
                    return Walk.past(xml);
                }
                default -> {}
            }
            return false;
        }
    }
}
