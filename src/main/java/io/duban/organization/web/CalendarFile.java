package io.duban.organization.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.organization.CalendarRefusal;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.GridReader;
import io.duban.reading.workbook.WorkbookGuard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A year's holidays as a file: a workbook whose first sheet has a row for each day or stretch of days, or a text or CSV
 * file with such lines, in UTF-8 or GB 18030. It becomes the text that people would paste, line by line.
 */
final class CalendarFile {

    /** Of bytes; a year's notice has some thirty lines. */
    static final int LARGEST = 512 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarFile() {}

    /** Rows keep their numbers, so that faults can be found in the file; a line of headings says nothing of days. */
    static String text(byte[] content) throws IOException {
        if (content.length == 0) {
            throw new CalendarRefusal.NoCalendarFile();
        }
        if (content.length > LARGEST) {
            throw new CalendarRefusal.CalendarFileTooLarge(LARGEST / 1024);
        }
        String text = content[0] == 'P' && content[1] == 'K' ? ofWorkbook(content) : ofText(content);
        String[] lines = text.split("\\R", -1);
        if (lines[0].chars().noneMatch(Character::isDigit)) {
            lines[0] = "";
        }
        return String.join("\n", lines);
    }

    private static String ofWorkbook(byte[] content) throws IOException {
        if (WorkbookGuard.fault(content).isPresent()) {
            throw new CalendarRefusal.CalendarFileUnreadable();
        }
        Map<Integer, String> rows = new TreeMap<>();
        for (Grid.Line line : sheet(content).lines()) {
            rows.put(
                    line.row(),
                    new TreeMap<>(line.cells())
                            .values().stream().map(CalendarFile::text).collect(Collectors.joining(" ")));
        }
        int last = rows.isEmpty() ? 0 : Collections.max(rows.keySet());
        List<String> lines = new ArrayList<>(Collections.nCopies(last, ""));
        rows.forEach((row, text) -> lines.set(row - 1, text));
        return String.join("\n", lines);
    }

    private static Grid sheet(byte[] content) throws IOException {
        return GridReader.read(content, () -> {}).values().stream()
                .findFirst()
                .orElseThrow(CalendarRefusal.CalendarFileUnreadable::new);
    }

    private static String text(CellValue cell) {
        return cell.dated() && cell.day() != null ? cell.day().toString() : cell.shown();
    }

    private static String ofText(byte[] content) {
        String text = decoded(content, UTF_8)
                .or(() -> decoded(content, Charset.forName("GB18030")))
                .orElseThrow(CalendarRefusal.CalendarFileUnreadable::new);
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return plain.replace("\"", "");
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
