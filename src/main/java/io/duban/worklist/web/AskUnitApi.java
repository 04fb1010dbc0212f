package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.work.AskUnit;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One unit more or less at steps that wait for several, as JSON. */
@RestController
@RequestMapping("/api/work/{item}/units")
@Tag(name = "desk")
class AskUnitApi {

    private final AskUnit askUnit;

    AskUnitApi(AskUnit askUnit) {
        this.askUnit = askUnit;
    }

    /** A unit that could be asked. */
    record Candidate(UnitId id, String name) {}

    /** The units that are still to answer (none: the step does not wait for several), and those that could be asked. */
    record Asking(String item, List<UnitId> open, List<Candidate> able) {}

    @GetMapping
    Asking read(@PathVariable String item, Actor.Person actor) {
        AskUnit.Choice choice = askUnit.choice(item, actor);
        return new Asking(
                item,
                choice.open(),
                choice.more().entrySet().stream()
                        .map(unit -> new Candidate(unit.getKey(), unit.getValue()))
                        .toList());
    }

    @PostMapping
    void add(@PathVariable String item, @Valid @RequestBody AskUnitForm form, Actor.Person actor) {
        askUnit.add(item, form.unit(), form.said(), actor);
    }

    @PostMapping("/end")
    void leaveOut(@PathVariable String item, @Valid @RequestBody LeaveOutForm form, Actor.Person actor) {
        askUnit.remove(item, form.reason(), actor);
    }
}
