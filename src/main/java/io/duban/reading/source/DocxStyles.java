package io.duban.reading.source;

import io.duban.reading.workbook.Walk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word document are headings, and which bring a number of their own. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("^(?:heading|标题)\\s*(\\d)$", Pattern.CASE_INSENSITIVE);

    /** Under this name stands what the document says of all its words. */
    private static final String DEFAULTS = "";

    private static final int DEEPEST = 12;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, DocxNumbers.Use> numbers = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, Boolean> struck = new HashMap<>();
    private final Map<String, Boolean> pale = new HashMap<>();
    /** The style of paragraphs that name none; without one, only the document's defaults hold. */
    private String usual = DEFAULTS;

    private DocxStyles() {}

    static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        String current = DEFAULTS;
        DocxNumbers.Use use = DocxNumbers.Use.NONE;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    current = styles.begun(xml);
                    use = DocxNumbers.Use.NONE;
                }
                case "name" -> styles.named(current, Docx.value(xml));
                case "basedOn" -> styles.basedOn.put(current, Docx.value(xml));
                case "vanish" -> styles.hidden.put(current, Docx.isOn(xml));
                case "color" -> styles.pale.put(current, DocxLook.isPale(xml));
                case "strike", "dstrike" -> styles.struck.merge(current, Docx.isOn(xml), Boolean::logicalOr);
                case "tblStylePr" -> Walk.past(xml);
                case "outlineLvl" -> styles.outlined(current, Docx.value(xml));
                case "numId", "ilvl" -> {
                    use = use.with(xml.getLocalName(), Docx.value(xml));
                    styles.numbers.put(current, use);
                }
                default -> {}
            }
        }
        return styles;
    }

    /** 1 to 9 for a heading, else 0. */
    int level(String style) {
        return levels.getOrDefault(style, 0);
    }

    Optional<DocxNumbers.Use> number(String style) {
        return Optional.ofNullable(numbers.get(style));
    }

    /** How a style, or one that it is based on, makes the words of a paragraph look. */
    DocxLook look(String style) {
        return look(style.isEmpty() ? usual : style, DEFAULTS);
    }

    /** How a style of a run makes its words look, whatever the paragraph says. */
    DocxLook ofRun(String style) {
        return look(style, style);
    }

    private DocxLook look(String style, String last) {
        return new DocxLook(
                inherited(style, hidden, last), inherited(style, struck, last), "", inherited(style, pale, last));
    }

    private boolean inherited(String style, Map<String, Boolean> switches, String last) {
        String at = style;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Boolean own = switches.get(at);
            if (own != null) {
                return own;
            }
            at = basedOn.getOrDefault(at, "");
        }
        return switches.getOrDefault(last, false);
    }

    private String begun(XMLStreamReader xml) {
        String style = Docx.attribute(xml, "styleId").orElse("");
        boolean ofParagraphs =
                Docx.attribute(xml, "type").filter("paragraph"::equals).isPresent();
        boolean always = Docx.attribute(xml, "default")
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        usual = ofParagraphs && always ? style : usual;
        return style;
    }

    private void named(String style, String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.find()) {
            levels.put(style, Integer.parseInt(heading.group(1)));
        }
    }

    private void outlined(String style, String level) {
        int number = Docx.number(level);
        if (number >= 0 && number < 9) {
            levels.putIfAbsent(style, number + 1);
        }
    }
}
