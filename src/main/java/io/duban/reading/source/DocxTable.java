package io.duban.reading.source;

import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.Walk;
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
        Walk.within(xml, this::take);
        return rows.stream()
                .filter(row -> !row.isEmpty() && !deleted.contains(row))
                .toList();
    }

    /** Takes an element that has begun; whether its end has been read with it. */
    private boolean take(String name) throws XMLStreamException {
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
                return true;
            }
            case "tblPrChange", "trPrChange" -> {
                return Walk.past(xml);
            }
            default -> {}
        }
        return false;
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
        context.shade(false);
        collect(own, true);
        context.shade(false);
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

    /** The paragraphs of a cell, those of tables within it included; only its own properties count. */
    private void collect(List<String> paragraphs, boolean own) throws XMLStreamException {
        Walk.within(xml, name -> {
            switch (name) {
                case "p" -> {
                    paragraphs.addAll(DocxParagraph.read(xml, context).lines());
                    return true;
                }
                case "tbl" -> {
                    collect(paragraphs, false);
                    return true;
                }
                case "tcPrChange" -> {
                    return Walk.past(xml);
                }
                case "gridSpan" -> span = own ? Math.max(1, Docx.number(Docx.value(xml))) : span;
                case "vMerge" -> merge(own, Docx.value(xml));
                case "showingPlcHdr", "sdtContent" -> {
                    return context.unfilled(xml);
                }
                case "shd" -> context.shade(DocxLook.isShade(xml));
                default -> {}
            }
            return false;
        });
    }

    /** Only the cell's own merging counts, not that of cells within it. */
    private void merge(boolean own, String kind) {
        if (own) {
            begins = kind.equals("restart");
            goesOn = !begins;
        }
    }
}
