package io.duban.roster.web;

import io.duban.roster.ExportRoster;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units and people as a workbook, and the empty one to fill in; for pages and programs alike. */
@RestController
@Tag(name = "organization")
class RosterFiles {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ExportRoster exportRoster;

    RosterFiles(ExportRoster exportRoster) {
        this.exportRoster = exportRoster;
    }

    /** Taken in again as it is, it changes nothing. */
    @GetMapping({"/organization/roster.xlsx", "/api/organization/roster.xlsx"})
    ResponseEntity<Resource> roster(Locale language, Actor.Person actor) {
        return answer(exportRoster.roster(actor), english(language) ? "units-and-people.xlsx" : "单位和人员.xlsx");
    }

    @GetMapping({"/organization/roster-template.xlsx", "/api/organization/roster-template.xlsx"})
    ResponseEntity<Resource> template(Locale language, Actor.Person actor) {
        return answer(
                exportRoster.template(actor), english(language) ? "units-and-people-template.xlsx" : "单位和人员模板.xlsx");
    }

    private static boolean english(Locale language) {
        return language.getLanguage().equals("en");
    }

    static ResponseEntity<Resource> answer(byte[] content, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new ByteArrayResource(content));
    }
}
