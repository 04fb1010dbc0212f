package io.duban.intake.reading.source;

import io.duban.intake.characters.Characters;
import io.duban.intake.reading.document.RemarkKind;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph of a Word document: its text with the number that Word makes, and its level as a heading. */
record DocxParagraph(String text, int level) {

    /** Text boxes may hold text boxes; deeper ones are left out. */
    private static final int DEEPEST = 4;

    private static final Set<String> CHANGED = Set.of("del", "moveFrom", "ins", "moveTo");

    /** What is printed nowhere: what was deleted or moved away, what a field is made of, how things were before a change. */
    private static final Set<String> UNPRINTED = Set.of(
            "Fallback", "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "pPrChange", "rPrChange");

    /** Reads on from the beginning of a paragraph to its end. */
    static DocxParagraph read(XMLStreamReader xml, DocxContext context) throws XMLStreamException {
        context.beginParagraph();
        return new Reader(xml, context, 0).paragraph();
    }

    /** Its text, cut where a line was broken by hand. */
    List<String> lines() {
        return text.lines().toList();
    }

    private static final class Reader {

        private final XMLStreamReader xml;
        private final DocxContext context;
        private final int within;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder boxes = new StringBuilder();
        private DocxNumbers.Use use = DocxNumbers.Use.NONE;
        private String style = "";
        private int level;
        private boolean goesOn;

        Reader(XMLStreamReader xml, DocxContext context, int within) {
            this.xml = xml;
            this.context = context;
            this.within = within;
        }

        DocxParagraph paragraph() throws XMLStreamException {
            String before = within == 0 ? context.takeCarried() : "";
            inside(context.styles().look(style));
            if (goesOn && within == 0) {
                context.carry(before + text + boxes);
                return new DocxParagraph("", 0);
            }
            String number = context.numbers().next(use);
            return new DocxParagraph(Characters.plain(number + before + text + boxes), level);
        }

        /** Reads on to the end of what has just begun. */
        private void inside(DocxLook inherited) throws XMLStreamException {
            DocxLook look = inherited;
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    depth++;
                    String name = xml.getLocalName();
                    switch (name) {
                        case "pPr" -> {
                            properties();
                            look = context.styles().look(style);
                            depth--;
                        }
                        case "r" -> {
                            inside(context.styles().look(style));
                            depth--;
                        }
                        case "rPr" -> {
                            look = DocxLook.read(xml, context.styles(), style);
                            depth--;
                        }
                        case "p" -> {
                            boxes.append('\n').append(box());
                            depth--;
                        }
                        default -> depth -= content(name, look);
                    }
                }
            }
        }

        private void properties() throws XMLStreamException {
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
                            style = Docx.value(xml);
                            level = context.styles().level(style);
                            use = context.styles().number(style).orElse(use);
                        }
                        case "numId", "ilvl" -> use = use.with(name, Docx.value(xml));
                        case "vanish", "specVanish" -> goesOn |= Docx.isOn(xml);
                        case "del", "moveFrom" -> {
                            goesOn = true;
                            context.odd(RemarkKind.CHANGES);
                        }
                        case "ins" -> context.odd(RemarkKind.CHANGES);
                        case "pPrChange", "rPrChange" -> {
                            DocxBody.skip(xml);
                            depth--;
                        }
                        default -> {}
                    }
                }
            }
        }

        /** A paragraph of a text box that is anchored in another: it stands behind that one. */
        private String box() throws XMLStreamException {
            if (within == DEEPEST) {
                DocxBody.skip(xml);
                return "";
            }
            return new Reader(xml, context, within + 1).paragraph().text();
        }

        /** Adds what an element holds; 1 if its end has been read with it, else 0. */
        private int content(String name, DocxLook look) throws XMLStreamException {
            if (CHANGED.contains(name)) {
                context.odd(RemarkKind.CHANGES);
            }
            if (UNPRINTED.contains(name)) {
                DocxBody.skip(xml);
                return 1;
            }
            switch (name) {
                case "t" -> {
                    add(xml.getElementText(), look);
                    return 1;
                }
                case "sym" -> sign();
                case "br", "cr" -> add("\n", look);
                case "tab", "ptab" -> add(" ", look);
                case "noBreakHyphen" -> add("-", look);
                case "fldChar" ->
                    context.field(Docx.attribute(xml, "fldCharType").orElse(""));
                case "footnoteReference", "endnoteReference", "commentReference" -> context.odd(RemarkKind.NOTES);
                case "OLEObject", "control", "chart", "relIds", "altChunk", "subDoc" ->
                    context.odd(RemarkKind.EMBEDDED);
                default -> {}
            }
            return 0;
        }

        private void add(String words, DocxLook look) {
            if (context.isInCode()) {
                return;
            }
            if (look.hidden() || look.struck()) {
                context.leaveOut(look.hidden() ? RemarkKind.HIDDEN_WORDS : RemarkKind.STRUCK_OUT, words);
                return;
            }
            String plain = Symbols.plain(words, look.font());
            if (Symbols.hasPrivate(plain)) {
                context.odd(RemarkKind.UNKNOWN_SIGNS);
            }
            text.append(plain);
        }

        private void sign() {
            String code = Docx.attribute(xml, "char").orElse("");
            boolean hex = code.matches("[0-9A-Fa-f]{1,4}");
            char sign = Symbols.of(Docx.attribute(xml, "font").orElse(""), hex ? Integer.parseInt(code, 16) : 0);
            if (Symbols.isUnknown(sign)) {
                context.odd(RemarkKind.UNKNOWN_SIGNS);
            }
            text.append(sign);
        }
    }
}
