package io.duban.export;

import java.util.Locale;
import org.springframework.http.MediaType;

/** What a list is written as. */
public enum ExportForm {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** RFC 4180 in UTF-8 with the mark by which spreadsheets know it. */
    CSV("text/csv;charset=UTF-8");

    private final String type;

    ExportForm(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
