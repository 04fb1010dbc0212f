package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.work.PassOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passing steps that wait on, as JSON. */
@RestController
@RequestMapping("/api/work/{item}")
@Tag(name = "desk")
class PassOnApi {

    private final PassOn passOn;

    PassOnApi(PassOn passOn) {
        this.passOn = passOn;
    }

    record Colleague(PersonId id, String name) {

        static Colleague of(PersonName person) {
            return new Colleague(person.id(), person.name());
        }
    }

    /** Whose a step is (null: everybody's who holds its role), and to whom it can be given. */
    record Assignment(String item, @Nullable PersonId assignee, List<Colleague> able) {}

    @GetMapping("/assignment")
    Assignment assignment(@PathVariable String item, Actor.Person actor) {
        PassOn.Choice choice = passOn.choice(item, actor);
        return new Assignment(
                item, choice.now(), choice.able().stream().map(Colleague::of).toList());
    }

    @PostMapping("/assignment")
    Colleague pass(@PathVariable String item, @Valid @RequestBody PassOnForm form, Actor.Person actor) {
        return Colleague.of(passOn.to(item, form.to(), form.words(), actor));
    }

    @PostMapping("/assignment/end")
    void takeBack(@PathVariable String item, @Valid @RequestBody TakeBackForm form, Actor.Person actor) {
        passOn.back(item, form.words(), actor);
    }
}
