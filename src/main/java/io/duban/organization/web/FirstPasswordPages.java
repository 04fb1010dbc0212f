package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.HandOutLinks;
import io.duban.organization.HandOutPasswords;
import io.duban.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** First passwords, or links by which people set them, as a list to print and hand out, shown once. */
@Controller
@RequestMapping("/organization/first-passwords")
class FirstPasswordPages {

    private static final String VIEW = "organization/first-passwords";

    private final HandOutPasswords handOut;
    private final HandOutLinks links;

    FirstPasswordPages(HandOutPasswords handOut, HandOutLinks links) {
        this.handOut = handOut;
        this.links = links;
    }

    @GetMapping
    String show(Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        model.addAttribute("due", handOut.due(actor));
        model.addAttribute("until", links.lastDay());
        return VIEW;
    }

    /** The list is the answer itself and leads nowhere: what is handed on to a next page is kept for a while. */
    @PostMapping
    String make(
            @RequestParam(defaultValue = "false") boolean unusedToo,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("lines", handOut.handOut(unusedToo, actor));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return show(actor, model);
    }

    /** Links instead, by which people set theirs themselves; shown in the same way. */
    @PostMapping("/links")
    String makeLinks(
            @RequestParam(defaultValue = "false") boolean unusedToo,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("links", links.handOut(unusedToo, actor));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return show(actor, model);
    }
}
