package io.duban.reading.cleaning;

import io.duban.reading.characters.Spacing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables whose tags were copied with their words: rows become lines, and cells are parted by tabs. */
public final class WebTables {

    private static final Pattern ROW = Pattern.compile("(?is)<tr(?:\\s[^<>]*)?>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?is)<t[dh](?:\\s[^<>]*)?>(.*?)</t[dh]>");
    private static final Pattern LINE = Pattern.compile("(?i)\\s*</p>\\s*<p(?:\\s[^<>]*)?>\\s*");
    private static final Pattern AROUND =
            Pattern.compile("(?i)</?(?:table|tbody|thead|colgroup|col|p|div|html|body)(?:\\s[^<>]*)?>");
    private static final String BREAK = "<br>";

    private WebTables() {}

    /** The text itself where there is no such table. */
    public static String tabbed(String text) {
        Matcher row = ROW.matcher(text);
        if (!row.find()) {
            return text;
        }
        String rows = row.reset().replaceAll(found -> Matcher.quoteReplacement("\n" + cells(found.group(1)) + "\n"));
        return AROUND.matcher(rows).replaceAll("\n");
    }

    /** How many rows such tables have. */
    public static int rows(String text) {
        return (int) ROW.matcher(text).results().count();
    }

    private static String cells(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> LINE.matcher(cell.group(1).strip()).replaceAll(BREAK))
                .map(cell -> Spacing.single(AROUND.matcher(cell).replaceAll("")))
                .collect(Collectors.joining("\t"));
    }
}
