package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationId;
import io.duban.supervision.Rectifications;
import io.duban.work.Decision;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said about a rectification on its page, in words. */
@Controller
@RequestMapping("/rectifications/{rectification}")
class RectificationDecisions {

    private final RectificationActs acts;
    private final Rectifications rectifications;
    private final Units units;
    private final Standing standing;

    RectificationDecisions(RectificationActs acts, Rectifications rectifications, Units units, Standing standing) {
        this.standing = standing;
        this.acts = acts;
        this.rectifications = rectifications;
        this.units = units;
    }

    @PostMapping("/plan/approval")
    String approve(
            @PathVariable RectificationId rectification,
            @Valid WordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.decidePlan().decide(rectification, Decision.agree(form.text()), actor);
        return done(rectification, "done.rectification.planApproved", redirect);
    }

    @PostMapping("/plan/return")
    String returnPlan(
            @PathVariable RectificationId rectification,
            @Valid WordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.decidePlan().decide(rectification, Decision.giveBack(form.text()), actor);
        return done(rectification, "done.rectification.planReturned", redirect);
    }

    @PostMapping("/report")
    String report(
            @PathVariable RectificationId rectification,
            @Valid WordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.report().report(rectification, form.text(), actor);
        return done(rectification, "done.rectification.reported", redirect);
    }

    @PostMapping("/verification")
    String verify(
            @PathVariable RectificationId rectification,
            @Valid WordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.verify().decide(rectification, Decision.agree(form.text()), actor);
        return done(rectification, "done.rectification.verified", redirect);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable RectificationId rectification,
            @Valid WordsForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        acts.verify().decide(rectification, Decision.giveBack(form.text()), actor);
        return done(rectification, "done.rectification.returned", redirect);
    }

    /** Back on the page, which says what was done, and about what. */
    String done(RectificationId id, String key, RedirectAttributes redirect) {
        Rectification one = rectifications.get(id);
        String page = "/rectifications/" + id;
        String unit = units.names(Set.of(one.unitId())).getOrDefault(one.unitId(), "");
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArguments", List.of(standing.now(one)));
        redirect.addFlashAttribute(About.FLASH, new About(one.text().problem(), unit, page));
        return "redirect:" + page;
    }
}
