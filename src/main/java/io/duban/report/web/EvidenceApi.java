package io.duban.report.web;

import io.duban.report.EvidenceId;
import io.duban.report.RemoveEvidence;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files off a report; they are downloaded at the same address. */
@RestController
@Tag(name = "reports")
class EvidenceApi {

    private final RemoveEvidence remove;

    EvidenceApi(RemoveEvidence remove) {
        this.remove = remove;
    }

    @DeleteMapping("/api/evidence/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable EvidenceId id, Actor.Person actor) {
        remove.remove(id, actor);
    }
}
