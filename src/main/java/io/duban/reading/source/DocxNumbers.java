package io.duban.reading.source;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the numbers that Word makes itself and that stand nowhere in the text. */
final class DocxNumbers {

    private static final int MOST_LEVELS = 9;

    /** What a list says of its own levels belongs to no pattern. */
    private static final int OVERRIDDEN = -2;

    /** Which list a paragraph belongs to, and how deep. */
    record Use(int list, int level) {

        static final Use NONE = new Use(0, 0);

        Use with(String name, String value) {
            int number = Math.max(0, Docx.number(value));
            return name.equals("numId") ? new Use(number, level) : new Use(list, Math.min(number, MOST_LEVELS - 1));
        }
    }

    private record Level(String format, String text, int start) {}

    private final Map<Integer, Map<Integer, Level>> patterns = new HashMap<>();
    private final Map<Integer, Integer> patternOf = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Map<Use, Integer> restarts = new HashMap<>();

    private DocxNumbers() {}

    static DocxNumbers read(XMLStreamReader xml) throws XMLStreamException {
        DocxNumbers numbers = new DocxNumbers();
        int pattern = 0;
        int list = 0;
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> pattern = id(xml, "abstractNumId");
                case "lvl" -> level = id(xml, "ilvl");
                case "num" -> {
                    list = id(xml, "numId");
                    pattern = OVERRIDDEN;
                }
                case "lvlOverride" -> level = id(xml, "ilvl");
                case "startOverride" -> numbers.restarts.put(new Use(list, level), Docx.number(Docx.value(xml)));
                case "abstractNumId" -> numbers.patternOf.put(list, Docx.number(Docx.value(xml)));
                case "start", "numFmt", "lvlText" -> numbers.set(pattern, level, xml);
                default -> {}
            }
        }
        return numbers;
    }

    private static int id(XMLStreamReader xml, String name) {
        return Docx.number(Docx.attribute(xml, name).orElse(""));
    }

    private void set(int pattern, int level, XMLStreamReader xml) {
        Map<Integer, Level> levels = patterns.computeIfAbsent(pattern, any -> new HashMap<>());
        Level old = levels.getOrDefault(level, new Level("decimal", "", 1));
        String value = Docx.value(xml);
        levels.put(
                level,
                switch (xml.getLocalName()) {
                    case "start" -> new Level(old.format, old.text, Math.max(0, Docx.number(value)));
                    case "numFmt" -> new Level(value, old.text, old.start);
                    default -> new Level(old.format, value, old.start);
                });
    }

    /** The next number of a list, as Word prints it; empty for bullets and for no list. */
    String next(Use use) {
        Map<Integer, Level> levels = patterns.getOrDefault(patternOf.getOrDefault(use.list(), -1), Map.of());
        Level own = levels.get(use.level());
        if (use.list() == 0 || own == null || own.format().equals("bullet")) {
            return "";
        }
        int[] count = counts.computeIfAbsent(patternOf.getOrDefault(use.list(), -1), any -> new int[MOST_LEVELS]);
        Integer restart = restarts.remove(use);
        if (restart != null) {
            count[use.level()] = restart - own.start();
        }
        count[use.level()]++;
        for (int deeper = use.level() + 1; deeper < MOST_LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String text = own.text();
        for (int i = 0; i < MOST_LEVELS; i++) {
            Level level = levels.getOrDefault(i, own);
            int number = level.start() + Math.max(1, count[i]) - 1;
            text = text.replace("%" + (i + 1), ChineseNumbers.print(number, level.format()));
        }
        return text;
    }
}
