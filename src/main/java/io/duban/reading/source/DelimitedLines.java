package io.duban.reading.source;

import io.duban.reading.tables.Headings;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.WordList;
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
    private static final WordList STROKES = WordList.of("| ｜");
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)[|｜]");
    private static final Pattern RULE = Pattern.compile("[\\s:|｜+-]*-{2,}[\\s:|｜+-]*");
    private static final Pattern GAP = Pattern.compile("[ \\u3000]{2,}|\\u3000");
    private static final Pattern BLANK = Pattern.compile("[ \\u3000]+");
    private static final int LONGEST_SECTION = 30;
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    /** In how many cells the lines before were parted by each: 0 where they were not. */
    private int commas;

    private int gaps;
    private int blanks;

    private DelimitedLines() {}

    static List<String> tabbed(List<String> lines) {
        DelimitedLines before = new DelimitedLines();
        return lines.stream()
                .filter(line -> line.indexOf('|') < 0 || !RULE.matcher(line).matches())
                .map(before::tabbed)
                .toList();
    }

    private String tabbed(String line) {
        String bare = line.strip();
        boolean stroked = bare.length() > 1 && STROKES.begins(bare) && STROKES.ends(bare);
        List<String> apart = apart(line);
        gaps = stroked ? 0 : gaps(apart, gaps);
        if (gaps > 0 && apart.size() == gaps) {
            return String.join("\t", apart);
        }
        List<String> cells = stroked ? stroked(bare.substring(1, bare.length() - 1)) : cells(line);
        commas = stroked ? 0 : heads(cells) ? cells.size() : cells.size() == commas ? commas : 0;
        return commas > 0 || (stroked && cells.size() > 1) ? String.join("\t", cells) : line;
    }

    private static List<String> stroked(String line) {
        return Arrays.stream(STROKE.split(line, -1)).map(String::strip).toList();
    }

    /** What blanks part: wide ones, or single ones below headings that they part. */
    private List<String> apart(String line) {
        boolean parted = line.indexOf('\t') >= 0 || STROKE.matcher(line).find();
        List<String> single = parted ? List.of() : List.of(BLANK.split(line.strip(), -1));
        boolean heads = heads(single) && Headings.divideTasks(single);
        blanks = heads ? single.size() : single.size() == blanks ? blanks : 0;
        return blanks > 0 ? single : List.of(GAP.split(line.strip(), -1));
    }

    /** In how many cells a line with wide gaps, and those behind it, are parted; 0 where they are not cells. */
    private static int gaps(List<String> apart, int before) {
        if (heads(apart) && Headings.divideTasks(apart)) {
            return apart.size();
        }
        boolean section = apart.size() == 1 && apart.get(0).length() <= LONGEST_SECTION;
        return section || apart.size() == before ? before : 0;
    }

    /** Headings are short, end no sentence, and are no item, as 措施5　推动机构改革 is one. */
    private static boolean heads(List<String> cells) {
        return cells.size() >= FEWEST_CELLS
                && Marker.of(String.join(" ", cells)).isEmpty()
                && cells.stream().noneMatch(cell -> cell.length() > LONGEST_HEADING || cell.endsWith("。"))
                && cells.stream().filter(cell -> Column.of(cell).isPresent()).count() >= FEWEST_HEADINGS;
    }

    /** What stands between strokes, or between commas that are not in quotation marks. */
    private static List<String> cells(String line) {
        List<String> stroked = stroked(line);
        if (stroked.size() >= FEWEST_CELLS) {
            return stroked;
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
