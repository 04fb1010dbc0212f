package io.duban.reading.workbook;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an element of a stream of XML, from where it has just begun to its end. */
public final class Walk {

    private Walk() {}

    /** What is done with an element that has just begun, by its name without namespace. */
    @FunctionalInterface
    public interface Step {

        /** Whether its end has been read with it. */
        boolean take(String name) throws XMLStreamException;
    }

    /** Gives out every element within, at any depth, except within those that were read to their end. */
    public static void within(XMLStreamReader xml, Step step) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth += step.take(xml.getLocalName()) ? 0 : 1;
            }
        }
    }

    /** Passes over the element; always true. */
    public static boolean past(XMLStreamReader xml) throws XMLStreamException {
        within(xml, name -> false);
        return true;
    }
}
