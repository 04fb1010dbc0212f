package io.duban.web.signin;

import io.duban.organization.ChangePassword;
import io.duban.shared.Actor;
import io.duban.shared.Verbatim;
import io.duban.web.CurrentPerson;
import io.duban.web.SignedIn;
import io.duban.web.action.OutsideTransaction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one's own password; the first one, given by somebody else, must be changed before anything else. */
@Controller
class PasswordPage {

    record PasswordForm(
            @NotEmpty @Size(max = 200) @Verbatim String oldPassword,

            @NotEmpty @Size(max = 200) @Verbatim String newPassword,

            @NotEmpty @Size(max = 200) @Verbatim String repeated) {

        boolean repeatedAlike() {
            return newPassword != null && newPassword.equals(repeated);
        }
    }

    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final CurrentPerson current;

    PasswordPage(ChangePassword changePassword, Sessions sessions, CurrentPerson current) {
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.current = current;
    }

    @ModelAttribute("must")
    boolean must() {
        return current.signedIn().map(SignedIn::mustChange).orElse(false);
    }

    @GetMapping("/password")
    String show() {
        return "web/password";
    }

    @OutsideTransaction
    @PostMapping("/password")
    String change(
            @Valid PasswordForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!errors.hasErrors() && !form.repeatedAlike()) {
            errors.rejectValue("repeated", "web.password.differ");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "web/password";
        }
        changePassword.change(form.oldPassword(), form.newPassword(), actor, SignInOrigin.ofCall(request));
        sessions.startAfresh(request, response);
        redirect.addFlashAttribute("done", "done.web.password");
        return "redirect:/";
    }
}
