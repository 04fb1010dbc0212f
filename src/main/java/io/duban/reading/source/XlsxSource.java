package io.duban.reading.source;

import io.duban.reading.document.Document;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import io.duban.reading.workbook.GridReader;
import io.duban.reading.workbook.OwnWorkbook;
import io.duban.reading.workbook.WorkbookGuard;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Workbooks: every sheet that can be seen becomes a table, what stands above it the lines before it. Hidden sheets are
 * left out; hidden rows and columns are read, for a filter hides rows too. The document says which they were.
 */
final class XlsxSource {

    private XlsxSource() {}

    /** Whether a package is a workbook, or at least means to be one. */
    static boolean isWorkbook(byte[] content) {
        return WorkbookGuard.holdsWorkbook(content);
    }

    static Document read(byte[] content, Patience patience) {
        WorkbookGuard.fault(content).ifPresent(fault -> {
            throw switch (fault) {
                case SWOLLEN -> new ReadingRefusal.Swollen();
                case ENCRYPTED -> new ReadingRefusal.Encrypted();
                case OTHER_WORKBOOK -> new ReadingRefusal.OtherFormat("XLSM / XLSB");
                case NOT_A_WORKBOOK -> new ReadingRefusal.UnknownKind();
            };
        });
        try {
            return document(GridReader.read(content, patience::check));
        } catch (IOException torn) {
            throw new ReadingRefusal.Broken();
        }
    }

    private static Document document(Map<String, Grid> sheets) {
        DocumentWriter writer = new DocumentWriter();
        boolean ledger = OwnWorkbook.isOne(sheets.keySet());
        if (ledger) {
            writer.remark(RemarkKind.OWN_LEDGER, OwnWorkbook.TASKS);
        }
        List<SheetTable> tables = sheets.values().stream()
                .filter(sheet -> !ledger || OwnWorkbook.SHEETS.contains(sheet.name()))
                .filter(sheet -> isWanted(sheet, writer))
                .map(sheet -> SheetTable.of(SettledCells.of(sheet, writer)))
                .toList();
        boolean several =
                tables.stream().filter(table -> !table.rows().isEmpty()).count() > 1;
        boolean prose = tables.stream().allMatch(table -> table.rows().isEmpty());
        int characters = 0;
        for (SheetTable table : tables) {
            characters += table.length();
            if (characters > Sources.MOST_CHARACTERS) {
                throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
            }
            table.write(writer, several && !ledger, prose);
        }
        return writer.document();
    }

    /** Visible and with something in it; hidden parts are remarked. */
    private static boolean isWanted(Grid sheet, DocumentWriter writer) {
        if (sheet.isEmpty()) {
            return false;
        }
        if (sheet.hidden()) {
            writer.remark(RemarkKind.HIDDEN_SHEET, sheet.name());
            return false;
        }
        if (sheet.cutOff() || sheet.wide()) {
            throw new ReadingRefusal.TooManyCells(sheet.name(), GridReader.MOST_ROWS, GridReader.MOST_COLUMNS);
        }
        SheetOddities.remark(sheet, RemarkKind.HIDDEN_ROWS, hiddenRows(sheet), writer);
        SheetOddities.remark(sheet, RemarkKind.HIDDEN_COLUMNS, hiddenColumns(sheet), writer);
        SheetOddities.remark(sheet, writer);
        return true;
    }

    private static List<String> hiddenRows(Grid sheet) {
        return sheet.lines().stream()
                .filter(Line::hidden)
                .map(line -> String.valueOf(line.row()))
                .toList();
    }

    private static List<String> hiddenColumns(Grid sheet) {
        return sheet.shape().hiddenColumns().stream()
                .filter(column ->
                        sheet.lines().stream().anyMatch(line -> line.cells().containsKey(column)))
                .map(Grid::letters)
                .toList();
    }
}
