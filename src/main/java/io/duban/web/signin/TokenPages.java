package io.duban.web.signin;

import io.duban.organization.LookUpTokens;
import io.duban.organization.MakeToken;
import io.duban.organization.ProgramTokenId;
import io.duban.organization.RevokeToken;
import io.duban.organization.TokenReach;
import io.duban.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody makes and ends the tokens with which programs sign in for them. */
@Controller
@RequestMapping("/tokens")
class TokenPages {

    private final LookUpTokens lookUp;
    private final MakeToken makeToken;
    private final RevokeToken revokeToken;

    TokenPages(LookUpTokens lookUp, MakeToken makeToken, RevokeToken revokeToken) {
        this.lookUp = lookUp;
        this.makeToken = makeToken;
        this.revokeToken = revokeToken;
    }

    @GetMapping
    String show(Actor.Person actor, Model model) {
        model.addAttribute("lines", lookUp.own(actor));
        model.addAttribute("reaches", TokenReach.values());
        return "web/tokens";
    }

    /**
     * The secret stands in the answer itself and leads nowhere: what is handed on to a next page is kept for a while.
     */
    @PostMapping
    String make(
            @Valid TokenForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(actor, model);
        }
        model.addAttribute("secret", makeToken.make(form.request(), actor).secret());
        model.addAttribute("named", form.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return show(actor, model);
    }

    @PostMapping("/{token}/revocation")
    String revoke(@PathVariable ProgramTokenId token, Actor.Person actor, RedirectAttributes redirect) {
        revokeToken.revoke(token, actor);
        redirect.addFlashAttribute("done", "done.token.revoked");
        return "redirect:/tokens";
    }
}
