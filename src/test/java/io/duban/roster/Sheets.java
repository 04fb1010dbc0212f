package io.duban.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of units and people as somebody might make it. */
public final class Sheets {

    public static final List<Object> UNIT_HEADINGS = List.of("代码", "名称", "全称", "性质", "层级", "上级单位");
    public static final List<Object> PERSON_HEADINGS = List.of("账号", "姓名", "电话", "单位", "角色");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(out, "Test", "1.0");

    public Sheets units(List<List<Object>> rows) {
        return sheet("单位", UNIT_HEADINGS, rows);
    }

    public Sheets people(List<List<Object>> rows) {
        return sheet("人员", PERSON_HEADINGS, rows);
    }

    public Sheets sheet(String name, List<Object> headings, List<List<Object>> rows) {
        Worksheet sheet = add(name);
        fill(sheet, 0, headings);
        for (int row = 0; row < rows.size(); row++) {
            fill(sheet, row + 1, rows.get(row));
        }
        return this;
    }

    public Worksheet add(String name) {
        return book.newWorksheet(name);
    }

    static void fill(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!cell.equals("")) {
                sheet.value(row, column, String.valueOf(cell));
            }
        }
    }

    public byte[] bytes() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
