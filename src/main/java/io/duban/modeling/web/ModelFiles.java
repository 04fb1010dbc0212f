package io.duban.modeling.web;

import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.ReadModels;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Models as files of BPMN 2.0 or DMN 1.3, for pages and programs alike. */
@RestController
@Tag(name = "models")
class ModelFiles {

    private final ReadModels models;
    private final ReadDrafts drafts;

    ModelFiles(ReadModels models, ReadDrafts drafts) {
        this.models = models;
        this.drafts = drafts;
    }

    @GetMapping({"/models/{model}/versions/{number}/source", "/api/models/{model}/versions/{number}/source"})
    ResponseEntity<Resource> source(@PathVariable String model, @PathVariable int number, Actor.Person actor) {
        return file(models.source(model, number, actor), model + "-" + number + ending(model));
    }

    /** Any text of a draft that was saved. */
    @GetMapping({"/models/drafts/{draft}/texts/{revision}", "/api/model-drafts/{draft}/texts/{revision}/source"})
    ResponseEntity<Resource> text(@PathVariable ModelDraftId draft, @PathVariable int revision, Actor.Person actor) {
        String model = drafts.of(draft, actor).draft().model();
        return file(
                drafts.text(draft, revision, actor).source().getBytes(StandardCharsets.UTF_8),
                "draft-" + revision + ending(model));
    }

    private static String ending(String model) {
        return OwnTable.named(model).isPresent() ? ".dmn" : ".bpmn";
    }

    private static ResponseEntity<Resource> file(byte[] content, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new ByteArrayResource(content));
    }
}
