package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.vocabulary.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** Puts a table together that goes on over several pages, perhaps with its heading on each of them. */
final class PageTable {

    private static final String ENDS = "。；;！";
    private static final int LONGEST_NAME = 12;

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** Takes the next piece; one with other columns is a table of its own. */
    void take(List<List<List<String>>> piece, DocumentWriter writer) {
        if (!rows.isEmpty() && rows.get(0).size() != piece.get(0).size()) {
            flush(writer);
        }
        int from = 0;
        while (!rows.isEmpty()
                && from < piece.size()
                && from < rows.size()
                && piece.get(from).equals(rows.get(from))) {
            from++;
        }
        List<List<List<String>>> more = piece.subList(from, piece.size());
        if (!rows.isEmpty() && !more.isEmpty() && goesOn(rows.get(rows.size() - 1), more.get(0))) {
            join(rows.get(rows.size() - 1), more.get(0));
            more = more.subList(1, more.size());
        }
        rows.addAll(more);
    }

    void flush(DocumentWriter writer) {
        writer.table(rows);
        rows.clear();
    }

    /** Whether a row was cut by the end of the page: its first cell is blank below, and a text above is not ended. */
    private static boolean goesOn(List<List<String>> above, List<List<String>> below) {
        boolean cut = false;
        boolean ended = false;
        for (int i = 0; i < below.size(); i++) {
            if (!above.get(i).isEmpty() && !below.get(i).isEmpty()) {
                String last = last(above.get(i));
                ended |= Punctuation.ends(last, ENDS);
                cut |= !Punctuation.ends(last, ENDS) && (last.length() > LONGEST_NAME || Punctuation.ends(last, "、，"));
            }
        }
        return below.get(0).isEmpty() && cut && !ended;
    }

    private static void join(List<List<String>> above, List<List<String>> below) {
        for (int i = 0; i < below.size(); i++) {
            List<String> cell = above.get(i);
            List<String> rest = below.get(i);
            boolean same = i > 0 && (cell == above.get(i - 1));
            if (!rest.isEmpty() && !same) {
                String torn = cell.isEmpty() ? "" : cell.remove(cell.size() - 1);
                cell.add(torn + rest.get(0));
                cell.addAll(rest.subList(1, rest.size()));
            }
        }
    }

    private static String last(List<String> cell) {
        return cell.get(cell.size() - 1);
    }
}
