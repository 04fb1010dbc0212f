package io.duban.intake.web;

import io.duban.intake.ExportWorkbook;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as a download under a name that people recognise. */
final class WorkbookAnswer {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_TITLE = 60;

    private WorkbookAnswer() {}

    static ResponseEntity<Resource> of(ExportWorkbook.File file, String what) {
        String title = file.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        String name = title.substring(0, Math.min(LONGEST_TITLE, title.length())) + " " + what + ".xlsx";
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.content());
    }
}
