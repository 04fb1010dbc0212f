package io.duban.intake.reading.source;

import io.duban.intake.reading.document.DocumentWriter;
import io.duban.intake.reading.document.RemarkKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
