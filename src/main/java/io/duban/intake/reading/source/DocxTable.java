package io.duban.intake.reading.source;

import io.duban.intake.reading.document.RemarkKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A table of a Word document as rows of cells of paragraphs. A merged cell stands in each of its columns and
 * rows as the same object.
 */
final class DocxTable {

    private static final int MOST_COLUMNS = 100;

    private final XMLStreamReader xml;
    private final DocxContext context;
    private final List<List<List<String>>> rows = new ArrayList<>();
    private final Set<List<List<String>>> deleted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, List<String>> above = new HashMap<>();
    private int column;
    private boolean goesOn;
    private boolean begins;
    private int span = 1;

    DocxTable(XMLStreamReader xml, DocxContext context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads on from the beginning of the table to its end. */
    List<List<List<String>>> read() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                depth -= take(xml.getLocalName());
            }
        }
        return rows.stream()
                .filter(row -> !row.isEmpty() && !deleted.contains(row))
                .toList();
    }

    /** Takes an element that has begun; 1 if its end has been read with it, else 0. */
    private int take(String name) throws XMLStreamException {
        switch (name) {
            case "tr" -> {
                rows.add(new ArrayList<>());
                column = 0;
            }
            case "gridBefore" -> leave(Docx.number(Docx.value(xml)));
            case "del" -> {
                context.odd(RemarkKind.CHANGES);
                deleted.add(rows.get(rows.size() - 1));
            }
            case "ins" -> context.odd(RemarkKind.CHANGES);
            case "hidden" -> {
                if (Docx.isOn(xml)) {
                    context.odd(RemarkKind.HIDDEN_WORDS);
                    deleted.add(rows.get(rows.size() - 1));
                }
            }
            case "tc" -> {
                cell();
                return 1;
            }
            case "tblPrChange", "trPrChange" -> {
                DocxBody.skip(xml);
                return 1;
            }
            default -> {}
        }
        return 0;
    }

    /** Columns before the first cell of a row. */
    private void leave(int columns) {
        for (int i = 0; i < Math.min(columns, MOST_COLUMNS); i++) {
            rows.get(rows.size() - 1).add(new ArrayList<>());
            column++;
        }
    }

    private void cell() throws XMLStreamException {
        goesOn = false;
        begins = false;
        span = 1;
        List<String> own = new ArrayList<>();
        collect(own);
        context.takeCarried().lines().forEach(own::add);
        List<String> cell = goesOn ? above.getOrDefault(column, own) : own;
        if (begins || goesOn) {
            above.put(column, cell);
        } else {
            above.remove(column);
        }
        for (int i = 0; i < Math.min(span, MOST_COLUMNS); i++) {
            rows.get(rows.size() - 1).add(cell);
        }
        column += span;
    }

    /** The paragraphs of a cell, those of tables within it included. */
    private void collect(List<String> paragraphs) throws XMLStreamException {
        int depth = 1;
        int inner = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                inner -= xml.getLocalName().equals("tbl") ? 1 : 0;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "p" -> {
                        paragraphs.addAll(DocxParagraph.read(xml, context).lines());
                        depth--;
                    }
                    case "tbl" -> inner++;
                    case "tcPrChange" -> {
                        DocxBody.skip(xml);
                        depth--;
                    }
                    case "gridSpan" -> span = inner == 0 ? Math.max(1, Docx.number(Docx.value(xml))) : span;
                    case "vMerge" -> merge(inner == 0, Docx.value(xml));
                    default -> {}
                }
            }
        }
    }

    /** Only the cell's own merging counts, not that of cells within it. */
    private void merge(boolean own, String kind) {
        if (own) {
            begins = kind.equals("restart");
            goesOn = !begins;
        }
    }
}
