package io.duban.intake.workbook;

import io.duban.intake.characters.Characters;
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
        StringBuilder text = new StringBuilder();
        boolean struck = false;
        boolean any = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "r" -> struck = false;
                    case "strike" -> struck = Parts.isOn(Parts.attribute(xml, "val"));
                    case "t" -> {
                        String words = xml.getElementText();
                        any |= struck && !words.isBlank();
                        text.append(struck ? "" : words);
                        depth--;
                    }
                    case "rPh" -> {
                        skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        return new Words(plain(text.toString()), any);
    }

    /** Passes over an element that has just begun. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
