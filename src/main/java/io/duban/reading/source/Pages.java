package io.duban.reading.source;

import io.duban.reading.characters.Digits;
import io.duban.reading.characters.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers and running heads off pages. */
final class Pages {

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s\\-—–_·.]*(?:第\\s*)?(?:\\d{1,4}|[ivxIVX]{1,5})(?:\\s*页)?(?:\\s*[/共,，]+\\s*\\d{1,4}\\s*页?)?[\\s\\-—–_·.]*$");

    private static final Pattern DASHED = Pattern.compile(
            "\\s*(?:[-—–]+\\s*\\d{1,4}\\s*[-—–]+|第\\s*\\d{1,4}\\s*页(?:[/，,]?\\s*共\\s*\\d{1,4}\\s*页)?)\\s*");

    /** A head stands on at least so many pages. */
    private static final int REPEATED = 3;

    private Pages() {}

    /** A page number between dashes, which nothing else looks like: on plain text no edge of a page tells. */
    static boolean isNumber(String line) {
        return DASHED.matcher(line).matches();
    }

    /** The lines and tables of all pages, one after the other. */
    static List<PageItem> withoutFurniture(List<List<PageItem>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<PageItem> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page.size())) {
                    edges.merge(withoutDigits(page.get(i).line()), 1, Integer::sum);
                }
            }
        }
        List<PageItem> items = new ArrayList<>();
        for (List<PageItem> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                PageItem item = page.get(i);
                if (item.isTable() || !isEdge(i, page.size()) || !isFurniture(item.line(), edges, pages.size())) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static boolean isEdge(int line, int lines) {
        return line < 2 || line >= lines - 2;
    }

    private static boolean isFurniture(String line, Map<String, Integer> edges, int pages) {
        if (NUMBER.matcher(line).find()) {
            return true;
        }
        int seen = edges.getOrDefault(withoutDigits(line), 0);
        return seen >= REPEATED && seen * 2 >= pages;
    }

    private static String withoutDigits(String line) {
        return Spacing.none(Digits.without(line));
    }
}
