package io.duban.organization.web;

import io.duban.organization.HandOutPasswords;
import io.duban.shared.Actor;
import io.duban.shared.Verbatim;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** First passwords by program, which makes them itself: no answer carries one. */
@RestController
@RequestMapping("/api/organization/first-passwords")
@Tag(name = "organization")
class FirstPasswordApi {

    private static final int MOST = 20;

    /** An account that waits for its first password, and that password. */
    record GivenJson(
            @NotBlank String account,
            @NotBlank @Size(max = 200) @Verbatim String password) {

        @Override
        public String toString() {
            return "GivenJson[" + account + "]";
        }
    }

    /** How many accounts were told no first password yet, and how many have not used theirs. */
    record DueJson(int untold, int unused) {

        static DueJson of(HandOutPasswords.Due due) {
            return new DueJson(due.untold(), due.unused());
        }
    }

    /** At most {@value #MOST} at once: each takes a quarter of a second. */
    record GivenListJson(@NotEmpty @Size(max = MOST) List<@Valid GivenJson> people) {}

    private final HandOutPasswords handOut;

    FirstPasswordApi(HandOutPasswords handOut) {
        this.handOut = handOut;
    }

    @GetMapping
    DueJson due(Actor.Person actor) {
        return DueJson.of(handOut.due(actor));
    }

    /** Answers with how many still wait. */
    @PostMapping
    DueJson give(@Valid @RequestBody GivenListJson body, Actor.Person actor) {
        handOut.give(
                body.people().stream()
                        .map(one -> new HandOutPasswords.Given(one.account(), one.password()))
                        .toList(),
                actor);
        return DueJson.of(handOut.due(actor));
    }
}
