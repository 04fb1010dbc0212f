package io.duban.web.signin;

import io.duban.organization.PasswordRefusal;
import io.duban.organization.SetFirstPassword;
import io.duban.shared.Verbatim;
import io.duban.web.action.OutsideTransaction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a link for a first password leads: whoever has it sets the password, without signing in. */
@Controller
class FirstPasswordPage {

    record FirstPasswordForm(
            @NotEmpty @Size(max = 200) @Verbatim String newPassword,

            @NotEmpty @Size(max = 200) @Verbatim String repeated) {

        boolean repeatedAlike() {
            return newPassword != null && newPassword.equals(repeated);
        }
    }

    private static final String VIEW = "web/first-password";

    private final SetFirstPassword setFirstPassword;

    FirstPasswordPage(SetFirstPassword setFirstPassword) {
        this.setFirstPassword = setFirstPassword;
    }

    /** A link that leads nowhere any more looks as one that never was. */
    @GetMapping("/first-password/{secret}")
    String show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            model.addAttribute("secret", secret);
            model.addAttribute("owner", setFirstPassword.owner(secret, SignInOrigin.ofCall(request)));
        } catch (PasswordRefusal.LinkOver over) {
            return over(response);
        }
        return VIEW;
    }

    /** Without a form, which nobody can send any more. */
    private static String over(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return VIEW;
    }

    @OutsideTransaction
    @PostMapping("/first-password/{secret}")
    String set(
            @PathVariable String secret,
            @Valid FirstPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!errors.hasErrors() && !form.repeatedAlike()) {
            errors.rejectValue("repeated", "web.password.differ");
        }
        if (errors.hasErrors()) {
            String view = show(secret, request, response, model);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return view;
        }
        try {
            String account = setFirstPassword.set(secret, form.newPassword(), SignInOrigin.ofCall(request));
            request.getSession().setAttribute(SignInFailed.ACCOUNT, account);
        } catch (PasswordRefusal.LinkOver over) {
            return over(response);
        }
        return "redirect:/sign-in?set";
    }
}
