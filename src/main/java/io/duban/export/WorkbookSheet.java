package io.duban.export;

import io.duban.shared.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet. Texts are cells of text, which no spreadsheet takes for formulas. */
final class WorkbookSheet implements Sheet {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH = 20;

    private final CellTexts texts;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    WorkbookSheet(OutputStream out, String title, CellTexts texts) {
        this.texts = texts;
        this.book = new Workbook(out, "Duban", "1.0");
        this.sheet = book.newWorksheet(name(title));
    }

    private static String name(String title) {
        String plain = title.replaceAll("[\\\\/:*?\\[\\]']", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    @Override
    public void head(List<String> headings) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().fillColor("E7EDF3").set();
        }
        rows = 1;
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(column, texts.value(values.get(column)));
        }
        rows++;
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(rows, column, time);
            sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
        } else {
            String text = value.toString();
            sheet.value(rows, column, CellText.of(text.substring(0, Math.min(LONGEST_TEXT, text.length()))));
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
