package io.duban.ledger.web;

import io.duban.ledger.ReadOpenWork;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much waits where, in numbers only, as JSON. */
@RestController
@RequestMapping("/api/board/open")
@Tag(name = "tasks")
class OpenWorkApi {

    private final ReadOpenWork work;

    OpenWorkApi(ReadOpenWork work) {
        this.work = work;
    }

    /** By plan and unit; for admins and auditors. */
    @GetMapping
    List<OpenWorkJson> open(Actor.Person who) {
        return work.all(who).stream().map(OpenWorkJson::of).toList();
    }
}
