package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.Walk;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A paragraph of a Word document: its text with the number that Word makes, and its level as a heading. */
record DocxParagraph(String text, int level) {

    /** Text boxes may hold text boxes; deeper ones are left out. */
    private static final int DEEPEST = 4;

    private static final Set<String> CHANGED = Set.of("del", "moveFrom", "ins", "moveTo");

    /**
     * What is printed nowhere: what was deleted or moved away, what a field is made of, how things were before a
     * change.
     */
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
        private DocxLook look = DocxLook.PLAIN;
        private String style = "";
        private int level;
        private boolean goesOn;
        /** Whether the shape that is read now is hidden. */
        private boolean unseen;

        private boolean shaded;

        Reader(XMLStreamReader xml, DocxContext context, int within) {
            this.xml = xml;
            this.context = context;
            this.within = within;
        }

        DocxParagraph paragraph() throws XMLStreamException {
            String before = within == 0 ? context.takeCarried() : "";
            inside();
            if (goesOn && within == 0) {
                context.carry(before + text + boxes);
                return new DocxParagraph("", 0);
            }
            String number = context.numbers().next(use);
            return new DocxParagraph(Characters.plain(PageBreaks.joined(number + before + text + boxes)), level);
        }

        /** Reads on to the end of what has just begun, which looks as its paragraph does where it says no more. */
        private boolean inside() throws XMLStreamException {
            DocxLook outside = look;
            look = context.styles().look(style);
            Walk.within(xml, this::take);
            look = outside;
            return true;
        }

        private boolean take(String name) throws XMLStreamException {
            return switch (name) {
                case "pPr" -> properties();
                case "r" -> inside();
                case "rPr" -> {
                    look = DocxLook.read(xml, context.styles(), style);
                    yield true;
                }
                case "docPr" -> {
                    unseen = Docx.attribute(xml, "hidden")
                            .filter(value -> value.equals("1") || value.equals("true"))
                            .isPresent();
                    yield false;
                }
                case "p" -> {
                    boxes.append(box());
                    yield true;
                }
                default -> content(name);
            };
        }

        private boolean properties() throws XMLStreamException {
            Walk.within(xml, this::property);
            look = context.styles().look(style);
            return true;
        }

        private boolean property(String name) throws XMLStreamException {
            switch (name) {
                case "pStyle" -> {
                    style = Docx.value(xml);
                    level = context.styles().level(style);
                    use = context.styles().number(style).orElse(use);
                }
                case "numId", "ilvl" -> use = use.with(name, Docx.value(xml));
                case "vanish", "specVanish" -> hideEnd();
                case "framePr" -> goesOn |= isInitial();
                case "shd" -> shaded |= DocxLook.isShade(xml);
                case "del", "moveFrom" -> {
                    goesOn = true;
                    context.odd(RemarkKind.CHANGES);
                }
                case "ins" -> context.odd(RemarkKind.CHANGES);
                case "pPrChange", "rPrChange" -> {
                    return Walk.past(xml);
                }
                default -> {}
            }
            return false;
        }

        private void hideEnd() {
            if (Docx.isOn(xml)) {
                goesOn = true;
                context.leaveOut(RemarkKind.HIDDEN_WORDS, "¶");
            }
        }

        /** A large letter at the beginning is a paragraph of its own, of which the next one is the rest. */
        private boolean isInitial() {
            return Docx.attribute(xml, "dropCap")
                    .filter(kind -> !kind.equals("none"))
                    .isPresent();
        }

        /** A paragraph of a text box that is anchored in another: it stands behind that one. */
        private String box() throws XMLStreamException {
            if (within == DEEPEST) {
                Walk.past(xml);
                return "";
            }
            String words = new Reader(xml, context, within + 1).paragraph().text();
            if (unseen) {
                context.leaveOut(RemarkKind.HIDDEN_WORDS, words);
                return "";
            }
            return "\n" + words;
        }

        /** Adds what an element holds; whether its end has been read with it. */
        private boolean content(String name) throws XMLStreamException {
            if (CHANGED.contains(name)) {
                context.odd(RemarkKind.CHANGES);
            }
            if (UNPRINTED.contains(name)) {
                return Walk.past(xml);
            }
            switch (name) {
                case "t" -> {
                    add(xml.getElementText());
                    return true;
                }
                case "sym" -> sign();
                case "br" -> add(isPageBreak() ? String.valueOf(PageBreaks.SIGN) : "\n");
                case "cr" -> add("\n");
                case "tab", "ptab" -> add(" ");
                case "noBreakHyphen" -> add("-");
                case "fldChar" ->
                    context.field(Docx.attribute(xml, "fldCharType").orElse(""));
                case "ddList" -> {
                    text.append(DocxList.chosen(xml));
                    return true;
                }
                case "showingPlcHdr", "sdtContent" -> {
                    return context.unfilled(xml);
                }
                default -> leftOut(name);
            }
            return false;
        }

        /** What is no text, and is only told of. */
        private void leftOut(String name) {
            switch (name) {
                case "footnoteReference", "endnoteReference", "commentReference" -> context.odd(RemarkKind.NOTES);
                case "OLEObject", "control", "chart", "relIds", "altChunk", "subDoc" ->
                    context.odd(RemarkKind.EMBEDDED);
                case "blip", "imagedata" -> context.odd(RemarkKind.PICTURES);
                default -> {}
            }
        }

        private boolean isPageBreak() {
            return Docx.attribute(xml, "type")
                    .filter(Set.of("page", "column")::contains)
                    .isPresent();
        }

        private void add(String words) {
            if (context.isInCode()) {
                return;
            }
            if (look.hidden() || look.struck()) {
                context.leaveOut(look.hidden() ? RemarkKind.HIDDEN_WORDS : RemarkKind.STRUCK_OUT, words);
                return;
            }
            if (look.faint() && !shaded && !context.isShaded()) {
                context.leaveOut(RemarkKind.WHITE_WORDS, words);
            }
            String plain = Symbols.plain(words, look.font());
            if (Symbols.hasPrivate(plain)) {
                context.odd(RemarkKind.UNKNOWN_SIGNS);
            }
            text.append(plain);
        }

        private void sign() {
            String code = Docx.attribute(xml, "char").orElse("");
            boolean hex = !code.isEmpty() && code.length() <= 4 && code.chars().allMatch(HexFormat::isHexDigit);
            char sign = Symbols.of(Docx.attribute(xml, "font").orElse(""), hex ? Integer.parseInt(code, 16) : 0);
            if (Symbols.isUnknown(sign)) {
                context.odd(RemarkKind.UNKNOWN_SIGNS);
            }
            text.append(sign);
        }
    }
}
