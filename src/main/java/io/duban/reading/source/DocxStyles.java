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

    private static final int DEEPEST = 12;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, DocxNumbers.Use> numbers = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, Boolean> struck = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        String current = "";
        DocxNumbers.Use use = DocxNumbers.Use.NONE;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    current = Docx.attribute(xml, "styleId").orElse("");
                    use = DocxNumbers.Use.NONE;
                }
                case "name" -> styles.named(current, Docx.value(xml));
                case "basedOn" -> styles.basedOn.put(current, Docx.value(xml));
                case "vanish" -> styles.hidden.put(current, Docx.isOn(xml));
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

    /** How a style, or one that it is based on, makes words look. */
    DocxLook look(String style) {
        return new DocxLook(inherited(style, hidden), inherited(style, struck), "", false);
    }

    private boolean inherited(String style, Map<String, Boolean> switches) {
        String at = style;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Boolean own = switches.get(at);
            if (own != null) {
                return own;
            }
            at = basedOn.getOrDefault(at, "");
        }
        return false;
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
