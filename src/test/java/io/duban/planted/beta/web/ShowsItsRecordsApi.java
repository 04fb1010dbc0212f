package io.duban.planted.beta.web;

import io.duban.planted.beta.Known;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a record of its own, in which a type of its module's root lies hidden. */
@RestController
class ShowsItsRecordsApi {

    record Answer(List<Known> rows) {}

    @GetMapping("/test/planted-records")
    Answer show() {
        return new Answer(List.of());
    }
}
