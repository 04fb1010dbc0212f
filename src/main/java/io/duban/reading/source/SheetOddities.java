package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.CellValue.Kind;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is odd about cells of a sheet, so that what they say cannot be taken as it is. */
final class SheetOddities {

    private static final int SHOWN = 10;

    private SheetOddities() {}

    /** Names the cells with errors, with formulas without a value, and with words that are struck out. */
    static void remark(Grid sheet, DocumentWriter writer) {
        remark(sheet, RemarkKind.BROKEN_CELLS, cells(sheet, value -> value.kind() == Kind.BROKEN), writer);
        remark(sheet, RemarkKind.FORMULAS_WITHOUT_VALUE, cells(sheet, SheetOddities::isWithoutValue), writer);
        Grid.LeftOut out = sheet.leftOut();
        remark(sheet, RemarkKind.STRUCK_OUT, out.struck(), writer);
        remark(sheet, RemarkKind.HIDDEN_WORDS, out.unseen(), writer);
        remark(sheet, RemarkKind.WHITE_WORDS, out.pale(), writer);
        remark(sheet, RemarkKind.NOTES, out.commented(), writer);
        remark(sheet, RemarkKind.TEXT_BOXES, quoted(out.drawn().words()), writer);
        if (out.drawn().pictures() > 0) {
            writer.remark(RemarkKind.PICTURES, sheet.name());
        }
        if (out.drawn().charts() > 0) {
            writer.remark(RemarkKind.EMBEDDED, sheet.name());
        }
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(each -> "“" + each + "”").toList();
    }

    static void remark(Grid sheet, RemarkKind kind, List<String> places, DocumentWriter writer) {
        if (!places.isEmpty()) {
            String some = places.stream().limit(SHOWN).collect(Collectors.joining("、"));
            writer.remark(kind, sheet.name() + "!" + some + (places.size() > SHOWN ? "…" : ""));
        }
    }

    private static boolean isWithoutValue(CellValue value) {
        return value.kind() == Kind.FORMULA && value.shown().isEmpty();
    }

    private static List<String> cells(Grid sheet, Predicate<CellValue> odd) {
        List<String> places = new ArrayList<>();
        for (Line line : sheet.lines()) {
            line.cells().forEach((column, value) -> {
                boolean first = sheet.merged().stream()
                        .noneMatch(area -> area.holds(line.row(), column)
                                && (area.firstRow() != line.row() || area.firstColumn() != column));
                if (odd.test(value) && first) {
                    places.add(Grid.letters(column) + line.row());
                }
            });
        }
        return places;
    }
}
