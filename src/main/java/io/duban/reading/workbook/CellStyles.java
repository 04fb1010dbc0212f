package io.duban.reading.workbook;

import io.duban.reading.characters.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How the styles of a workbook show numbers, and which of them strike words out or make them white on nothing. */
final class CellStyles {

    private static final int MOST = 70_000;
    private static final String WHITE = "FFFFFFFF";

    private record Style(NumberFormat format, int font, int fill) {}

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<Boolean> pale = new ArrayList<>();
    /** Whether each of the fills is one. */
    private final List<Boolean> filled = new ArrayList<>();

    private final List<Style> styles = new ArrayList<>();

    /** Reads a part of styles; null for a workbook without one. */
    static CellStyles read(@Nullable XMLStreamReader xml) throws XMLStreamException {
        CellStyles read = new CellStyles();
        String within = "";
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                within = read.take(xml, within);
            }
        }
        return read;
    }

    private String take(XMLStreamReader xml, String within) {
        String name = xml.getLocalName();
        switch (name) {
            case "fonts", "cellXfs", "cellStyleXfs", "dxfs", "fills", "cellStyles" -> {
                return name;
            }
            case "numFmt" -> codes.put(number(xml, "numFmtId"), String.valueOf(Parts.attribute(xml, "formatCode")));
            case "font" -> {
                if (within.equals("fonts")) {
                    struck.add(false);
                    pale.add(false);
                }
            }
            case "color" -> ofFont(pale, within, WHITE.equalsIgnoreCase(Parts.attribute(xml, "rgb")));
            case "strike" -> ofFont(struck, within, Parts.isOn(Parts.attribute(xml, "val")));
            case "patternFill", "gradientFill" -> fill(within, Parts.attribute(xml, "patternType"));
            case "xf" -> {
                if (within.equals("cellXfs") && styles.size() < MOST) {
                    int id = number(xml, "numFmtId");
                    styles.add(new Style(
                            NumberFormat.of(id, codes.get(id)), number(xml, "fontId"), number(xml, "fillId")));
                }
            }
            default -> {}
        }
        return within;
    }

    private void fill(String within, @Nullable String pattern) {
        if (within.equals("fills")) {
            filled.add(!"none".equals(pattern));
        }
    }

    /** Says something of the font that is read now. */
    private static void ofFont(List<Boolean> fonts, String within, boolean is) {
        if (within.equals("fonts") && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, is);
        }
    }

    NumberFormat format(@Nullable String style) {
        int at = number(style);
        return at < styles.size() ? styles.get(at).format() : NumberFormat.of(0, null);
    }

    boolean strikes(@Nullable String style) {
        int at = number(style);
        int font = at < styles.size() ? styles.get(at).font() : 0;
        return font < struck.size() && struck.get(font);
    }

    /** White words in a cell without a colour of its own. */
    boolean pales(@Nullable String style) {
        int at = number(style);
        Style own = at < styles.size() ? styles.get(at) : new Style(NumberFormat.of(0, null), 0, 0);
        boolean coloured = own.fill() < filled.size() && filled.get(own.fill());
        return own.font() < pale.size() && pale.get(own.font()) && !coloured;
    }

    private static int number(XMLStreamReader xml, String name) {
        return number(Parts.attribute(xml, name));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Digits.number(digits).orElse(0);
    }
}
