package io.duban.intake.reading.source;

import io.duban.intake.characters.Characters;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph of a Word document: its text with the number that Word makes, and its level as a heading. */
record DocxParagraph(String text, int level) {

    /** Text boxes may hold text boxes; deeper ones are left out. */
    private static final int DEEPEST = 4;

    /** What is printed nowhere: what was deleted or moved away, what a field is made of, how things were before a change. */
    private static final Set<String> UNPRINTED = Set.of(
            "Fallback", "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "pPrChange", "rPrChange");

    /** Reads on from the beginning of a paragraph to its end. */
    static DocxParagraph read(XMLStreamReader xml, DocxStyles styles, DocxNumbers numbers) throws XMLStreamException {
        return read(xml, styles, numbers, 0);
    }

    private static DocxParagraph read(XMLStreamReader xml, DocxStyles styles, DocxNumbers numbers, int within)
            throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder boxes = new StringBuilder();
        DocxNumbers.Use use = DocxNumbers.Use.NONE;
        int level = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                switch (name) {
                    case "pStyle" -> {
                        level = styles.level(Docx.value(xml));
                        use = styles.number(Docx.value(xml)).orElse(use);
                    }
                    case "numId", "ilvl" -> use = use.with(name, Docx.value(xml));
                    case "p" -> {
                        boxes.append('\n').append(box(xml, styles, numbers, within));
                        depth--;
                    }
                    default -> depth -= content(xml, name, text);
                }
            }
        }
        return new DocxParagraph(Characters.plain(numbers.next(use) + text + boxes), level);
    }

    /** A paragraph of a text box that is anchored in another: it stands behind that one. */
    private static String box(XMLStreamReader xml, DocxStyles styles, DocxNumbers numbers, int within)
            throws XMLStreamException {
        if (within == DEEPEST) {
            DocxBody.skip(xml);
            return "";
        }
        return read(xml, styles, numbers, within + 1).text();
    }

    /** Adds what an element holds; 1 if its end has been read with it, else 0. */
    private static int content(XMLStreamReader xml, String name, StringBuilder text) throws XMLStreamException {
        if (UNPRINTED.contains(name)) {
            DocxBody.skip(xml);
            return 1;
        }
        switch (name) {
            case "t" -> {
                text.append(xml.getElementText());
                return 1;
            }
            case "br", "cr" -> text.append('\n');
            case "tab" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
        return 0;
    }

    /** Its text, cut where a line was broken by hand. */
    List<String> lines() {
        return text.lines().toList();
    }
}
