package io.duban.rules.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.rules.ChangeRule;
import io.duban.rules.PreviewRule;
import io.duban.rules.ReadRules;
import io.duban.rules.RuleInForce;
import io.duban.rules.RuleRequest;
import io.duban.rules.RuleScope;
import io.duban.rules.RuleTopic;
import io.duban.rules.TakeBackRule;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which rules are in force, for all plans or for one, since when; changing one after showing what comes of it. */
@Controller
@RequestMapping("/rules")
class RulePages {

    private final ReadRules read;
    private final PreviewRule preview;
    private final ChangeRule change;
    private final TakeBackRule takeBack;
    private final Clock clock;

    RulePages(ReadRules read, PreviewRule preview, ChangeRule change, TakeBackRule takeBack, Clock clock) {
        this.read = read;
        this.preview = preview;
        this.change = change;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    @ModelAttribute("mayChange")
    boolean mayChange(Actor.Person actor) {
        return actor.holdsAnywhere(ADMIN);
    }

    @GetMapping
    String rules(
            @RequestParam(required = false) @Nullable RuleScope scope,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person actor,
            Model model) {
        RuleScope of = scope == null ? RuleScope.ALL : scope;
        model.addAttribute("scope", of);
        model.addAttribute("plan", read.title(of, actor));
        model.addAttribute("rules", read.all(of, null, actor));
        model.addAttribute("plans", read.plans(actor));
        model.addAttribute("slice", read.changes(null, scope, Paging.after(after), actor));
        return "rules/rules";
    }

    @GetMapping("/{topic}/{scope}")
    String form(@PathVariable RuleTopic topic, @PathVariable RuleScope scope, Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        RuleInForce now = read.one(topic, scope, actor);
        model.addAttribute("values", RuleForm.of(now, BusinessTime.today(clock).plusDays(1)));
        return show(now, actor, model);
    }

    /** Back from the preview, with what was typed. */
    @PostMapping("/{topic}/{scope}/form")
    String again(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @ModelAttribute("values") RuleForm form,
            Actor.Person actor,
            Model model) {
        actor.asAnywhere(ADMIN);
        return show(read.one(topic, scope, actor), actor, model);
    }

    @PostMapping("/{topic}/{scope}/preview")
    String preview(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @Valid @ModelAttribute("values") RuleForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return again(topic, scope, form, actor, model);
        }
        PreviewRule.Preview shown = preview.of(form.request(topic, scope), actor);
        model.addAttribute("preview", shown);
        model.addAttribute("turned", TurnedLights.of(shown, actor));
        model.addAttribute("plan", read.title(scope, actor));
        return "rules/preview";
    }

    @PostMapping("/{topic}/{scope}")
    String change(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @Valid RuleForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        RuleRequest request = form.request(topic, scope);
        change.change(request, actor);
        return done(scope, "done.rules.changed", request.from(), redirect);
    }

    @PostMapping("/{topic}/{scope}/withdrawal")
    String takeBack(
            @PathVariable RuleTopic topic,
            @PathVariable RuleScope scope,
            @RequestParam int version,
            Actor.Person actor,
            RedirectAttributes redirect) {
        LocalDate from = read.change(takeBack.takeBack(topic, scope, version, actor), actor)
                .change()
                .fromOn();
        return done(scope, "done.rules.takenBack", from, redirect);
    }

    private static String done(RuleScope scope, String key, LocalDate from, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArguments", List.of(from.toString()));
        return "redirect:/rules?scope=" + scope;
    }

    private String show(RuleInForce now, Actor.Person actor, Model model) {
        model.addAttribute("rule", now);
        model.addAttribute("plan", read.title(now.scope(), actor));
        return "rules/rule";
    }
}
