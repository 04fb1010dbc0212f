package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.work.Delegate;
import io.duban.worklist.web.PassOnApi.Colleague;
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

/** Delegating steps that wait, as JSON. */
@RestController
@RequestMapping("/api/work/{item}/delegation")
@Tag(name = "desk")
class DelegateApi {

    private final Delegate delegate;

    DelegateApi(Delegate delegate) {
        this.delegate = delegate;
    }

    /**
     * Who prepares a step (null: nobody), to whom it comes back then (null: everybody who may do it), and who could
     * prepare it.
     */
    record Delegation(
            String item,
            @Nullable PersonId preparer,
            @Nullable PersonId comesBackTo,
            List<Colleague> able) {}

    @GetMapping
    Delegation read(@PathVariable String item, Actor.Person actor) {
        Delegate.Choice choice = delegate.choice(item, actor);
        return new Delegation(
                item,
                choice.now(),
                choice.backTo(),
                choice.helpers().stream().map(Colleague::of).toList());
    }

    @PostMapping
    Colleague begin(@PathVariable String item, @Valid @RequestBody DelegateForm form, Actor.Person actor) {
        return Colleague.of(delegate.to(item, form.helper(), form.asked(), actor));
    }

    @PostMapping("/end")
    void end(@PathVariable String item, @Valid @RequestBody TakeBackForm form, Actor.Person actor) {
        delegate.takeBack(item, form.words(), actor);
    }
}
