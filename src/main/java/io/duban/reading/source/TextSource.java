package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.cleaning.DoubledLines;
import io.duban.reading.cleaning.LostBreaks;
import io.duban.reading.cleaning.Marks;
import io.duban.reading.cleaning.WebTables;
import io.duban.reading.document.Document;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.util.ArrayList;
import java.util.List;

/** Plain text: lines into paragraphs, lines with tabs into tables. */
final class TextSource {

    private TextSource() {}

    /** The text in a file, in whatever encoding; throws {@link ReadingRefusal.Garbled} where it makes sense in none. */
    static Document read(byte[] content, Patience patience) {
        TextEncoding.Decoded decoded = TextEncoding.decode(content).orElseThrow(ReadingRefusal.Garbled::new);
        return read(decoded.text(), decoded.remarks(), patience);
    }

    /** The text in a file, in an encoding that somebody chose. */
    static Document read(byte[] content, Encoding encoding, Patience patience) {
        TextEncoding.Decoded decoded = TextEncoding.decode(content, encoding);
        return read(decoded.text(), decoded.remarks(), patience);
    }

    /** A text that was pasted. */
    static Document read(String text, Patience patience) {
        return read(text, List.of(), patience);
    }

    private static Document read(String text, List<Remark> remarks, Patience patience) {
        if (text.length() > Sources.MOST_CHARACTERS) {
            throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
        }
        DocumentWriter writer = new DocumentWriter();
        remarks.forEach(remark -> writer.remark(remark.kind(), remark.where()));
        Marks marks = Marks.off(List.of(plain(text).split("\n", -1)));
        DoubledLines once = DoubledLines.once(unfolded(marks.lines(), writer));
        remark(writer, RemarkKind.REPEATED, once.doubled());
        remark(writer, RemarkKind.BROKEN_LINES, broken(text, marks, once));
        remark(writer, RemarkKind.MARKUP, marks.markup() + WebTables.rows(text));
        remark(writer, RemarkKind.QUOTED, marks.quoted());
        List<String> rows = ParagraphCells.joined(QuotedCells.joined(once.lines()));
        List<String> laid = CardLines.laid(DelimitedLines.tabbed(rows));
        write(StackedItems.unstacked(StackedTable.unstacked(laid, patience), patience), writer, patience);
        return writer.document();
    }

    /** Lines with tabs as rows, all others as paragraphs. */
    private static void write(List<String> lines, DocumentWriter writer, Patience patience) {
        List<String> prose = new ArrayList<>();
        TabbedTable table = new TabbedTable();
        for (String line : lines) {
            patience.check();
            if (table.endsBefore(line)) {
                prose.addAll(table.flush(writer));
            }
            boolean cells = !Pages.isNumber(line) && table.takes(line);
            if (cells) {
                flush(prose, writer, patience);
            } else if (!Pages.isNumber(line) && !line.isBlank()) {
                prose.addAll(table.flush(writer));
                prose.add(line);
            }
        }
        prose.addAll(table.flush(writer));
        flush(prose, writer, patience);
    }

    /** Without columns of text beside each other; where there were some is told. */
    private static List<String> unfolded(List<String> lines, DocumentWriter writer) {
        LineColumns.Unfolded unfolded = LineColumns.of(lines);
        if (!unfolded.begun().isEmpty()) {
            writer.remark(RemarkKind.LINES_IN_COLUMNS, Losses.some(unfolded.begun()));
        }
        return unfolded.lines();
    }

    private static String plain(String text) {
        String lines = WebTables.tabbed(LostBreaks.restored(PageBreaks.joined(text)));
        return Symbols.plain(Characters.plain(lines), "");
    }

    /** After how many characters lines seem to be broken; 0 where they are not. */
    private static int broken(String text, Marks marks, DoubledLines once) {
        return marks.torn() > 0 ? marks.torn() : Math.max(LostBreaks.width(text), Lines.brokenAt(once.lines()));
    }

    private static void remark(DocumentWriter writer, RemarkKind kind, int lines) {
        if (lines > 0) {
            writer.remark(kind, String.valueOf(lines));
        }
    }

    private static void flush(List<String> prose, DocumentWriter writer, Patience patience) {
        Lines.join(prose, prose, patience).forEach(paragraph -> writer.paragraph(Spaces.aroundDigits(paragraph), 0));
        prose.clear();
    }
}
