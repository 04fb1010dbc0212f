package io.duban.reading.source;

import io.duban.reading.tables.Headings;
import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables whose cells are parted by upright strokes or, under headings that are known, by commas or wide gaps: by tabs
 * instead.
 */
final class DelimitedLines {

    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_HEADINGS = 2;
    private static final int LONGEST_HEADING = 15;
    private static final Pattern STROKES = Pattern.compile("^\\s*[|｜](.*)[|｜]\\s*$");
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)[|｜]");
    private static final Pattern RULE = Pattern.compile("[\\s:|｜+-]*-{2,}[\\s:|｜+-]*");
    private static final Pattern GAP = Pattern.compile("[ \\u3000]{2,}|\\u3000");
    private static final int LONGEST_SECTION = 30;
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private DelimitedLines() {}

    static List<String> tabbed(List<String> lines) {
        List<String> tabbed = new ArrayList<>();
        int commas = 0;
        int gaps = 0;
        for (String line : lines) {
            Matcher strokes = STROKES.matcher(line);
            boolean stroked = strokes.matches();
            if (line.indexOf('|') >= 0 && RULE.matcher(line).matches()) {
                continue;
            }
            List<String> cells = stroked
                    ? Arrays.stream(STROKE.split(strokes.group(1), -1))
                            .map(String::strip)
                            .toList()
                    : cells(line);
            List<String> apart = List.of(GAP.split(line.strip(), -1));
            gaps = stroked ? 0 : gaps(apart, gaps);
            if (gaps > 0 && apart.size() == gaps) {
                tabbed.add(String.join("\t", apart));
                continue;
            }
            commas = stroked ? 0 : heads(cells) ? cells.size() : cells.size() == commas ? commas : 0;
            tabbed.add(commas > 0 || (stroked && cells.size() > 1) ? String.join("\t", cells) : line);
        }
        return tabbed;
    }

    /** In how many cells a line with wide gaps, and those behind it, are parted; 0 where they are not cells. */
    private static int gaps(List<String> apart, int before) {
        if (heads(apart) && Headings.divideTasks(apart)) {
            return apart.size();
        }
        boolean section = apart.size() == 1 && apart.get(0).length() <= LONGEST_SECTION;
        return section || apart.size() == before ? before : 0;
    }

    /** Headings are short and end no sentence. */
    private static boolean heads(List<String> cells) {
        return cells.size() >= FEWEST_CELLS
                && cells.stream().noneMatch(cell -> cell.length() > LONGEST_HEADING || cell.endsWith("。"))
                && cells.stream().filter(cell -> Column.of(cell).isPresent()).count() >= FEWEST_HEADINGS;
    }

    /** What stands between strokes, or between commas that are not in quotation marks. */
    private static List<String> cells(String line) {
        List<String> stroked = List.of(STROKE.split(line, -1));
        if (stroked.size() >= FEWEST_CELLS) {
            return stroked.stream().map(String::strip).toList();
        }
        if (line.indexOf(',') < 0 || line.indexOf('\t') >= 0) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            String quoted = cell.group(1);
            cells.add(
                    quoted == null
                            ? cell.group(2).strip()
                            : quoted.replace("\"\"", "\"").strip());
            if (cell.group(3).isEmpty()) {
                return cells;
            }
        }
        return List.of();
    }
}
