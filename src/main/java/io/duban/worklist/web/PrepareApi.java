package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.work.Prepare;
import io.duban.worklist.Desk;
import io.duban.worklist.web.json.DeskItemJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Preparing steps for somebody else, as JSON. */
@RestController
@RequestMapping("/api/work/{item}/preparation")
@Tag(name = "desk")
class PrepareApi {

    private final Prepare prepare;
    private final Desk desk;

    PrepareApi(Prepare prepare, Desk desk) {
        this.prepare = prepare;
        this.desk = desk;
    }

    @GetMapping
    DeskItemJson read(@PathVariable String item, Actor.Person actor) {
        return DeskItemJson.of(desk.item(prepare.of(item, actor).id()).orElseThrow());
    }

    @PostMapping
    void handBack(@PathVariable String item, @Valid @RequestBody PrepareForm form, Actor.Person actor) {
        prepare.handBack(item, form.said(), actor);
    }
}
