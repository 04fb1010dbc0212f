package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.work.AddCoHandler;
import io.duban.work.CoHandle;
import io.duban.work.CoHandler;
import io.duban.worklist.web.PassOnApi.Colleague;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adding co-handlers to steps that wait, and their opinions, as JSON. */
@RestController
@RequestMapping("/api/work/{item}")
@Tag(name = "desk")
class CoHandlerApi {

    private final AddCoHandler coHandlers;
    private final CoHandle coHandle;

    CoHandlerApi(AddCoHandler coHandlers, CoHandle coHandle) {
        this.coHandlers = coHandlers;
        this.coHandle = coHandle;
    }

    /** Somebody whose opinion is asked for, by whom and with which words; the opinion is null until it is given. */
    record Asked(
            PersonId person,
            String name,
            String asked,
            String askedByName,
            Instant askedAt,
            @Nullable Instant givenAt,
            @Nullable String givenByName,
            @Nullable String opinion) {

        static Asked of(CoHandler one) {
            return new Asked(
                    one.person(),
                    one.name(),
                    one.asked(),
                    one.askedByName(),
                    one.askedAt(),
                    one.givenAt(),
                    one.givenByName(),
                    one.opinion());
        }
    }

    /** Whose opinion is asked for at a step, and whose could be. */
    record CoHandling(String item, List<Asked> asked, List<Colleague> able) {}

    /** Whose opinion the reader owes, what was asked, and the other opinions that are asked for. */
    record Owed(String item, Asked owing, List<Asked> all) {}

    @GetMapping("/co-handlers")
    CoHandling read(@PathVariable String item, Actor.Person actor) {
        AddCoHandler.Choice choice = coHandlers.choice(item, actor);
        return new CoHandling(
                item,
                asked(choice.asked()),
                choice.able().stream().map(Colleague::of).toList());
    }

    @PostMapping("/co-handlers")
    Colleague add(@PathVariable String item, @Valid @RequestBody CoHandlerForm form, Actor.Person actor) {
        return Colleague.of(coHandlers.add(item, form.person(), form.said(), actor));
    }

    @PostMapping("/co-handlers/end")
    void remove(@PathVariable String item, @Valid @RequestBody CoHandlerForm form, Actor.Person actor) {
        coHandlers.remove(item, form.person(), form.said(), actor);
    }

    @GetMapping("/opinion")
    Owed opinion(@PathVariable String item, Actor.Person actor) {
        CoHandle.Asked asked = coHandle.of(item, actor);
        return new Owed(item, Asked.of(asked.owing()), asked(asked.all()));
    }

    @PostMapping("/opinion")
    void give(@PathVariable String item, @Valid @RequestBody CoOpinionForm form, Actor.Person actor) {
        coHandle.give(item, form.opinion(), actor);
    }

    private static List<Asked> asked(List<CoHandler> all) {
        return all.stream().map(Asked::of).toList();
    }
}
