package io.duban.ledger.web;

import io.duban.ledger.ReadTask;
import io.duban.shared.Actor;
import io.duban.task.ChangeId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The drawn process of a change request. */
@RestController
@RequestMapping("/api/changes")
@Tag(name = "changes")
class DrawnChangeApi {

    private final ReadTask readTask;

    DrawnChangeApi(ReadTask readTask) {
        this.readTask = readTask;
    }

    /** With the positions in it. */
    @GetMapping("/{change}/process")
    List<PictureJson> process(@PathVariable ChangeId change, Actor.Person who) {
        return readTask.pictures(change, who).stream().map(PictureJson::of).toList();
    }
}
