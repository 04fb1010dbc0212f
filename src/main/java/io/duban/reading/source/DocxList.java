package io.duban.reading.source;

import io.duban.reading.workbook.Walk;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A list of a form, of which the document shows the word that was chosen. */
final class DocxList {

    private DocxList() {}

    /** Reads on from the beginning of the list to its end; the first word where none was chosen, as Word shows it. */
    static String chosen(XMLStreamReader xml) throws XMLStreamException {
        List<String> words = new ArrayList<>();
        int[] chosen = {0};
        Walk.within(xml, name -> {
            switch (name) {
                case "result" -> chosen[0] = Docx.number(Docx.value(xml));
                case "listEntry" -> words.add(Docx.value(xml));
                default -> {}
            }
            return false;
        });
        return chosen[0] >= 0 && chosen[0] < words.size() ? words.get(chosen[0]) : "";
    }
}
