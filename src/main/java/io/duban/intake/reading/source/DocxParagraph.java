package io.duban.intake.reading.source;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph of a Word document: its text with the number that Word makes, and its level as a heading. */
record DocxParagraph(String text, int level) {

    /** Reads on from the beginning of a paragraph to its end. */
    static DocxParagraph read(XMLStreamReader xml, DocxStyles styles, DocxNumbers numbers) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
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
                if (name.equals("pStyle")) {
                    level = styles.level(Docx.value(xml));
                    use = styles.number(Docx.value(xml)).orElse(use);
                } else if (name.equals("numId") || name.equals("ilvl")) {
                    use = use.with(name, Docx.value(xml));
                } else {
                    depth -= content(xml, name, text);
                }
            }
        }
        return new DocxParagraph(numbers.next(use) + text, level);
    }

    /** Adds what an element holds; 1 if its end has been read with it, else 0. */
    private static int content(XMLStreamReader xml, String name, StringBuilder text) throws XMLStreamException {
        switch (name) {
            case "t" -> {
                text.append(xml.getElementText());
                return 1;
            }
            case "Fallback", "del", "instrText" -> {
                DocxBody.skip(xml);
                return 1;
            }
            case "br", "cr" -> text.append('\n');
            case "tab" -> text.append(' ');
            default -> {}
        }
        return 0;
    }

    /** Its text, cut where a line was broken by hand. */
    List<String> lines() {
        return text.lines().toList();
    }
}
