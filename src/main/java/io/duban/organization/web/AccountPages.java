package io.duban.organization.web;

import io.duban.organization.FirstPassword;
import io.duban.organization.Reactivate;
import io.duban.organization.ResetPassword;
import io.duban.organization.UnlockAccount;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Verbatim;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's account: a new password, the end of a lock-out, on again. */
@Controller
@RequestMapping("/organization/people/{id}")
class AccountPages {

    private final PersonSheets sheets;
    private final ResetPassword resetPassword;
    private final UnlockAccount unlockAccount;
    private final Reactivate reactivate;

    AccountPages(PersonSheets sheets, ResetPassword resetPassword, UnlockAccount unlockAccount, Reactivate reactivate) {
        this.sheets = sheets;
        this.resetPassword = resetPassword;
        this.unlockAccount = unlockAccount;
        this.reactivate = reactivate;
    }

    @PostMapping("/password")
    String reset(
            @PathVariable PersonId id,
            @RequestParam(defaultValue = "") @Verbatim String password,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        FirstPassword first = resetPassword.reset(id, password.isBlank() ? null : password, actor);
        DoneMessage done = new DoneMessage("done.organization.passwordReset", List.of());
        return password.isBlank()
                ? sheets.showOnce(first, done, actor, model, response)
                : done.at("/organization/people/" + id, redirect);
    }

    @PostMapping("/unlocking")
    String unlock(@PathVariable PersonId id, Actor.Person actor, RedirectAttributes redirect) {
        unlockAccount.unlock(id, actor);
        return done(id, redirect, "done.organization.unlocked");
    }

    @PostMapping("/reactivation")
    String reactivate(@PathVariable PersonId id, Actor.Person actor, RedirectAttributes redirect) {
        reactivate.reactivate(id, actor);
        return done(id, redirect, "done.organization.reactivated");
    }

    private static String done(PersonId id, RedirectAttributes redirect, String key) {
        return DoneMessage.at("/organization/people/" + id, redirect, key, List.of());
    }
}
