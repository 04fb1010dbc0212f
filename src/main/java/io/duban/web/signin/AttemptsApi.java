package io.duban.web.signin;

import io.duban.organization.Accounts;
import io.duban.organization.SignInAttempts.Failed;
import io.duban.organization.TellFailures;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What failed under one's own account lately: how often, from which networks, until when these have to wait. */
@RestController
@Tag(name = "me")
class AttemptsApi {

    /** Failed sign-ins from one network; {@code waitsUntil} is null where it need not wait. */
    record AttemptsJson(
            String network,
            int attempts,
            Instant since,
            Instant last,
            @Nullable Instant waitsUntil) {

        static AttemptsJson of(Failed failed) {
            return new AttemptsJson(
                    failed.network(), failed.attempts(), failed.since(), failed.last(), failed.waitsUntil());
        }
    }

    private final TellFailures tellFailures;
    private final Accounts accounts;

    AttemptsApi(TellFailures tellFailures, Accounts accounts) {
        this.tellFailures = tellFailures;
        this.accounts = accounts;
    }

    @GetMapping("/api/sign-in-attempts")
    List<AttemptsJson> own(Actor.Person actor) {
        return tellFailures.lately(accounts.find(actor.id()).orElseThrow(() -> new Missing(actor.id()))).stream()
                .map(AttemptsJson::of)
                .toList();
    }
}
