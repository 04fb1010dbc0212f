package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is known of a Word document while it is read: its styles and numbers, fields that are open, and what is odd. */
final class DocxContext {

    private static final int SHOWN = 10;
    private static final int LONGEST = 30;

    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final Map<RemarkKind, Set<String>> odd = new EnumMap<>(RemarkKind.class);

    /** Whether each open field is still at its code, the innermost first. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private String carried = "";
    private int paragraph;
    private boolean shaded;
    private boolean unfilled;

    DocxContext(DocxStyles styles, DocxNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbers numbers() {
        return numbers;
    }

    void beginParagraph() {
        paragraph++;
    }

    /** Words of a paragraph whose end is hidden or deleted: they belong to the next one. */
    void carry(String words) {
        carried = words;
    }

    String takeCarried() {
        String words = carried;
        carried = "";
        return words;
    }

    /** Whether the cell that is read now has a colour of its own. */
    void shade(boolean coloured) {
        shaded = coloured;
    }

    boolean isShaded() {
        return shaded;
    }

    /**
     * Passes over the content of a field that nobody has filled in yet: it only says what to write there.
     *
     * @return whether the end of the element has been read
     */
    boolean unfilled(XMLStreamReader xml) throws XMLStreamException {
        boolean content = xml.getLocalName().equals("sdtContent");
        boolean past = content && unfilled;
        unfilled = !content && Docx.isOn(xml);
        return past && Walk.past(xml);
    }

    void field(String kind) {
        switch (kind) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    /** Whether what is read now says how a field is made, not what it shows. */
    boolean isInCode() {
        return fields.contains(true);
    }

    /** Notes something of the present paragraph. */
    void odd(RemarkKind kind) {
        odd.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(String.valueOf(paragraph));
    }

    /** Notes words that are left out. */
    void leaveOut(RemarkKind kind, String words) {
        String some = words.strip();
        if (!some.isEmpty()) {
            String shown = some.length() > LONGEST ? some.substring(0, LONGEST) + "…" : some;
            odd.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add("¶" + paragraph + " “" + shown + "”");
        }
    }

    void remark(DocumentWriter writer) {
        odd.forEach((kind, places) -> writer.remark(
                kind,
                places.stream().limit(SHOWN).collect(Collectors.joining("、")) + (places.size() > SHOWN ? "…" : "")));
    }
}
