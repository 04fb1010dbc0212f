package io.duban.organization.web;

import io.duban.organization.Deactivate;
import io.duban.organization.Handover;
import io.duban.organization.Reactivate;
import io.duban.organization.ResetPassword;
import io.duban.organization.UnlockAccount;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Verbatim;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts over the API; no answer has a body, so that none can hold a secret. */
@RestController
@RequestMapping("/api/organization/people/{id}")
@Tag(name = "organization")
@ResponseStatus(HttpStatus.NO_CONTENT)
class AccountApi {

    record PasswordJson(@NotBlank @Verbatim String password) {

        @Override
        public String toString() {
            return "PasswordJson[]";
        }
    }

    private final ResetPassword resetPassword;
    private final UnlockAccount unlockAccount;
    private final Deactivate deactivate;
    private final Reactivate reactivate;

    AccountApi(ResetPassword resetPassword, UnlockAccount unlockAccount, Deactivate deactivate, Reactivate reactivate) {
        this.resetPassword = resetPassword;
        this.unlockAccount = unlockAccount;
        this.deactivate = deactivate;
        this.reactivate = reactivate;
    }

    @PostMapping("/password")
    void reset(@PathVariable PersonId id, @Valid @RequestBody PasswordJson form, Actor.Person actor) {
        resetPassword.reset(id, form.password(), actor);
    }

    @PostMapping("/unlocking")
    void unlock(@PathVariable PersonId id, Actor.Person actor) {
        unlockAccount.unlock(id, actor);
    }

    /** Refuses to leave work to nobody unless its count, as the preview shows it, is confirmed or a successor named. */
    @PostMapping("/deactivation")
    void deactivate(
            @PathVariable PersonId id, @RequestBody(required = false) @Nullable HandoverJson form, Actor.Person actor) {
        deactivate.deactivate(id, form == null ? Handover.NONE : form.handover(), actor);
    }

    @PostMapping("/reactivation")
    void reactivate(@PathVariable PersonId id, Actor.Person actor) {
        reactivate.reactivate(id, actor);
    }
}
