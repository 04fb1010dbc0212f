package io.duban.intake.internal;

import io.duban.intake.internal.CellValue.Kind;
import io.duban.intake.internal.Grid.Area;
import io.duban.intake.internal.Grid.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Streams a workbook's sheets into grids of bounded size. */
final class GridReader {

    static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 80;
    private static final int LONGEST = 20_000;
    /** As many digits as a spreadsheet shows: 5.8 may be stored as 5.7999999999999998. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 1949-10-01 and 2100-12-31 as the numbers by which Excel counts days. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(18_172);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_415);

    private GridReader() {}

    /** The sheets by name; throws {@link IOException} when the workbook cannot be read. */
    static Map<String, Grid> read(byte[] content) throws IOException {
        Map<String, List<Area>> merged = MergedAreas.of(content);
        Map<String, Grid> grids = new HashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                String name = sheet.getName().strip();
                grids.put(name, grid(sheet, name, merged.getOrDefault(sheet.getName(), List.of())));
            }
        } catch (ExcelReaderException | ArrayIndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        return grids;
    }

    private static Grid grid(Sheet sheet, String name, List<Area> merged) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                Map<Integer, CellValue> cells = cells(row);
                if (cells.isEmpty()) {
                    continue;
                }
                if (lines.size() == MOST_ROWS) {
                    return new Grid(name, spread(lines, merged), merged, true);
                }
                lines.add(new Line(row.getRowNum(), cells));
            }
        }
        return new Grid(name, spread(lines, merged), merged, false);
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

    private static @Nullable CellValue value(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case FORMULA -> new CellValue(Kind.FORMULA, "", null, null);
            case ERROR -> new CellValue(Kind.BROKEN, "", null, null);
            case NUMBER -> number(cell);
            case BOOLEAN -> new CellValue(Kind.TEXT, cell.asBoolean() ? "TRUE" : "FALSE", null, null);
            case STRING -> text(cell.asString());
        };
    }

    private static @Nullable CellValue text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new CellValue(Kind.TEXT, kept.strip(), null, null);
    }

    private static CellValue number(Cell cell) {
        BigDecimal number = cell.asNumber().round(SHOWN);
        String format = cell.getDataFormatString();
        if (format != null && format.contains("%")) {
            BigDecimal percent = number.multiply(HUNDRED).stripTrailingZeros();
            return new CellValue(Kind.NUMBER, percent.toPlainString() + "%", percent, null);
        }
        boolean countsDays = number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
        LocalDate day = countsDays ? cell.asDate().toLocalDate() : null;
        boolean shownAsDay =
                day != null && format != null && format.toLowerCase(Locale.ROOT).contains("y");
        String text = shownAsDay ? String.valueOf(day) : plain(number);
        return new CellValue(Kind.NUMBER, text, number, day);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Every cell of a merged area says what its first one says: that is what a reader of the sheet sees. */
    private static List<Line> spread(List<Line> lines, List<Area> merged) {
        Map<Integer, Line> byRow = new TreeMap<>();
        lines.forEach(line -> byRow.put(line.row(), line));
        for (Area area : merged) {
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
        for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), MOST_COLUMNS); column++) {
            line.cells().putIfAbsent(column, value);
        }
    }
}
