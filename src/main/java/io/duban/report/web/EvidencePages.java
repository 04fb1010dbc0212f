package io.duban.report.web;

import io.duban.report.AttachEvidence;
import io.duban.report.Evidence;
import io.duban.report.EvidenceId;
import io.duban.report.EvidenceType;
import io.duban.report.ReadEvidence;
import io.duban.report.RemoveEvidence;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence files: put on a report, taken off it, and handed out. */
@Controller
class EvidencePages {

    private final AttachEvidence attach;
    private final RemoveEvidence remove;
    private final ReadEvidence read;

    EvidencePages(AttachEvidence attach, RemoveEvidence remove, ReadEvidence read) {
        this.attach = attach;
        this.remove = remove;
        this.read = read;
    }

    @PostMapping("/tasks/{task}/years/{year}/reports/{unit}/evidence")
    String toUnitPart(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @RequestParam MultipartFile file,
            Actor.Person actor,
            RedirectAttributes redirect)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            attach.toUnitPart(new TaskYear(task, year), unit, upload(file, content), actor);
        }
        redirect.addFlashAttribute("done", "done.report.evidenceAdded");
        return "redirect:/tasks/" + task + "/years/" + year + "/reports/" + unit + "#evidence";
    }

    @PostMapping("/tasks/{task}/years/{year}/report/evidence")
    String toWhole(
            @PathVariable TaskId task,
            @PathVariable int year,
            @RequestParam MultipartFile file,
            Actor.Person actor,
            RedirectAttributes redirect)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            attach.toWhole(new TaskYear(task, year), upload(file, content), actor);
        }
        redirect.addFlashAttribute("done", "done.report.evidenceAdded");
        return "redirect:/tasks/" + task + "/years/" + year + "/report#evidence";
    }

    @PostMapping("/evidence/{id}/removal")
    String remove(@PathVariable EvidenceId id, Actor.Person actor, RedirectAttributes redirect) {
        Report report = remove.remove(id, actor);
        redirect.addFlashAttribute("done", "done.report.evidenceRemoved");
        String year = "redirect:/tasks/" + report.taskId() + "/years/" + report.year();
        return report.part() == ReportPart.WHOLE
                ? year + "/report#evidence"
                : year + "/reports/" + report.unit() + "#evidence";
    }

    /** {@code show=true} shows pictures and PDF files in the browser; everything else is only ever downloaded. */
    @Operation
    @Tag(name = "reports")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping({"/evidence/{id}", "/api/evidence/{id}"})
    ResponseEntity<InputStreamResource> download(
            @PathVariable EvidenceId id, @RequestParam(defaultValue = "false") boolean show, Actor.Person actor)
            throws IOException {
        Evidence file = read.record(id, actor);
        boolean inline = show
                && EvidenceType.of(file.mediaType())
                        .map(EvidenceType::shownInline)
                        .orElse(false);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(inline, file.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(file))
                .body(new InputStreamResource(read.content(file)));
    }

    /** A browser's own PDF viewer does not open in a sandbox; a PDF file gets no more than its viewer needs. */
    private static String policy(Evidence file) {
        return EvidenceType.PDF.mediaType().equals(file.mediaType())
                ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"
                : "sandbox; default-src 'none'; style-src 'unsafe-inline'";
    }

    static AttachEvidence.Upload upload(MultipartFile file, InputStream content) {
        return new AttachEvidence.Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
    }

    private static String disposition(boolean inline, String fileName) {
        ContentDisposition.Builder kind = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(fileName, StandardCharsets.UTF_8).build().toString();
    }
}
