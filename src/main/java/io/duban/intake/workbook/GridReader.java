package io.duban.intake.workbook;

import io.duban.intake.workbook.CellValue.Kind;
import io.duban.intake.workbook.Grid.Area;
import io.duban.intake.workbook.Grid.Line;
import io.duban.intake.workbook.Grid.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Streams a workbook's sheets into grids of bounded size. */
public final class GridReader {

    /** Of no sheet are more rows read. */
    public static final int MOST_ROWS = 5000;

    /** Of no sheet are more columns read. */
    public static final int MOST_COLUMNS = 80;

    private static final int LONGEST = 32_767;
    /** As many digits as a spreadsheet shows: 5.8 may be stored as 5.7999999999999998. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 1949-10-01 and 2100-12-31 as the numbers by which Excel counts days. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(18_172);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_415);

    private GridReader() {}

    private static final class Lines {

        private final List<Line> lines = new ArrayList<>();
        private boolean cutOff;
        private boolean wide;

        /** Whether the next row is wanted. */
        boolean take(Row row) {
            Map<Integer, CellValue> cells = cells(row);
            wide |= row.getCellCount() > MOST_COLUMNS && isFilledBeyond(row);
            cutOff = !cells.isEmpty() && lines.size() == MOST_ROWS;
            if (!cells.isEmpty() && !cutOff) {
                lines.add(new Line(row.getRowNum(), row.isHidden(), cells));
            }
            return !cutOff;
        }
    }

    /**
     * The sheets by name, in their order; throws {@link IOException} when the workbook cannot be read.
     *
     * @param patience asked again and again; it may throw
     */
    public static Map<String, Grid> read(byte[] content, Runnable patience) throws IOException {
        Map<String, Shape> shapes = SheetShapes.of(content);
        Map<String, Grid> grids = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Shape shape = shapes.getOrDefault(sheet.getName(), Shape.NONE);
                grids.put(sheet.getName().strip(), grid(sheet, shape, patience));
            }
        } catch (ExcelReaderException | ArrayIndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        return grids;
    }

    private static Grid grid(Sheet sheet, Shape shape, Runnable patience) throws IOException {
        Lines lines = new Lines();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            while (all.hasNext() && lines.take(all.next())) {
                patience.run();
            }
        }
        List<Line> spread = spread(lines.lines, shape.merged(), patience);
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        return new Grid(sheet.getName().strip(), spread, shape, hidden, lines.cutOff, lines.wide);
    }

    private static Map<Integer, CellValue> cells(Row row) {
        Map<Integer, CellValue> cells = new TreeMap<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column);
            CellValue value = cell == null ? null : value(cell);
            if (value != null) {
                cells.put(column, value);
            }
        }
        return cells;
    }

    private static boolean isFilledBeyond(Row row) {
        return row.getCells(MOST_COLUMNS, row.getCellCount()).stream()
                .anyMatch(cell -> cell != null && value(cell) != null);
    }

    private static @Nullable CellValue value(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case FORMULA -> new CellValue(Kind.FORMULA, "", null, null, cached(cell));
            case ERROR -> new CellValue(Kind.BROKEN, "", null, null, "");
            case NUMBER -> number(cell, cell.asNumber());
            case BOOLEAN -> text(cell.asBoolean() ? "TRUE" : "FALSE");
            case STRING -> text(cell.asString());
        };
    }

    private static @Nullable CellValue text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip();
        return new CellValue(Kind.TEXT, kept, null, null, kept);
    }

    /** What a formula came to: a number that may be shown as a day, or a text. */
    private static String cached(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number).shown();
        }
        CellValue text = cell.getValue() instanceof String words ? text(words) : null;
        return text == null ? "" : text.shown();
    }

    private static CellValue number(Cell cell, BigDecimal exact) {
        BigDecimal number = exact.round(SHOWN);
        NumberFormat format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format.isPercent()) {
            BigDecimal percent = number.multiply(HUNDRED).stripTrailingZeros();
            String text = percent.toPlainString() + "%";
            return new CellValue(Kind.NUMBER, text, percent, null, format.places(percent) + "%");
        }
        boolean countsDays = number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
        LocalDate day = countsDays ? day(cell, number) : null;
        return day != null && format.isDay()
                ? new CellValue(Kind.NUMBER, String.valueOf(day), number, day, format.words(day))
                : new CellValue(Kind.NUMBER, plain(number), number, day, format.places(number));
    }

    /** Only of plain numbers does the reader know from which day the workbook counts; that is 1904 in very old ones. */
    private static LocalDate day(Cell cell, BigDecimal number) {
        return cell.getType() == CellType.NUMBER
                ? cell.asDate().toLocalDate()
                : LocalDate.of(1899, 12, 30).plusDays(number.longValue());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Every cell of a merged area says what its first one says: that is what a reader of the sheet sees. */
    private static List<Line> spread(List<Line> lines, List<Area> merged, Runnable patience) {
        Map<Integer, Line> byRow = new TreeMap<>();
        lines.forEach(line -> byRow.put(line.row(), line));
        for (Area area : merged) {
            patience.run();
            Line first = byRow.get(area.firstRow());
            CellValue value = first == null ? null : first.cells().get(area.firstColumn());
            if (value != null) {
                byRow.values().stream()
                        .filter(line -> line.row() >= area.firstRow() && line.row() <= area.lastRow())
                        .forEach(line -> fill(line, area, value));
            }
        }
        return List.copyOf(byRow.values());
    }

    private static void fill(Line line, Area area, CellValue value) {
        for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), MOST_COLUMNS - 1); column++) {
            line.cells().putIfAbsent(column, value);
        }
    }
}
