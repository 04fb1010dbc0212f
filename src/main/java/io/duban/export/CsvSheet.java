package io.duban.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values. A text that a spreadsheet would take for a formula begins with an apostrophe: files are
 * opened by people who trust Duban and not whoever typed a title.
 */
final class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t＝＋－＠";

    private final CellTexts texts;
    private final Writer out;

    CsvSheet(OutputStream out, CellTexts texts) throws IOException {
        this.texts = texts;
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void head(List<String> headings) throws IOException {
        row(headings);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        out.write(values.stream().map(this::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private String cell(@Nullable Object value) {
        String text = texts.text(value);
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
