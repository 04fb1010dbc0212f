package io.duban.task.web;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.duban.task.LookBackTerm;
import io.duban.task.SetLookBackTerm;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the tasks of a plan are looked back at, as JSON. */
@RestController
@RequestMapping("/api/plans/{plan}/look-back")
@Tag(name = "plans")
class LookBackTermApi {

    private final SetLookBackTerm set;

    LookBackTermApi(SetLookBackTerm set) {
        this.set = set;
    }

    /** {@code months} after the write-off; null: they are not looked back at. In the plan's version. */
    record LookBackTermJson(
            @Nullable Integer months, @Nullable Integer version) implements Versioned {

        @Override
        public int inVersion() {
            return Objects.requireNonNull(version, "what is answered has a version");
        }
    }

    @GetMapping
    @VersionOf(VersionOf.Thing.PLAN)
    LookBackTermJson show(@PathVariable PlanId plan, Actor.Person actor) {
        SetLookBackTerm.Held held = set.read(plan, actor);
        return new LookBackTermJson(held.term().months(), held.version());
    }

    @PutMapping
    LookBackTermJson set(
            @PathVariable PlanId plan,
            @Valid @RequestBody LookBackTermJson wanted,
            SeenVersion seen,
            Actor.Person actor) {
        set.of(plan, seen.or(wanted.version()), new LookBackTerm(wanted.months()), actor);
        return show(plan, actor);
    }
}
