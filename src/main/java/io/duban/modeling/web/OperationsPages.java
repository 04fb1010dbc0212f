package io.duban.modeling.web;

import io.duban.modeling.MendIncident;
import io.duban.modeling.ReadIncidents;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What did Duban fail to do by itself, and whom does that keep waiting? */
@Controller
@RequestMapping("/operations")
class OperationsPages {

    private final ReadIncidents incidents;
    private final MendIncident mend;

    OperationsPages(ReadIncidents incidents, MendIncident mend) {
        this.incidents = incidents;
        this.mend = mend;
    }

    @GetMapping
    String overview(
            IncidentQuery query,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            Model page,
            Actor.Person who) {
        page.addAttribute("slice", incidents.page(query.filter(), Paging.after(after), language, who));
        page.addAttribute("narrowed", !query.filter().isAll());
        page.addAttribute("count", incidents.count(who));
        page.addAttribute("checks", incidents.checks(who));
        page.addAttribute("mayMend", ReadIncidents.mayMend(who));
        return "modeling/operations";
    }

    @PostMapping("/incidents/{incident}/retrial")
    String retry(@PathVariable String incident, Actor.Person who, RedirectAttributes redirect) {
        mend.retry(incident, who);
        redirect.addFlashAttribute("done", "done.modeling.incidentRetried");
        return "redirect:/operations";
    }

    @PostMapping("/incidents/{incident}/skip")
    String skip(@PathVariable String incident, @Valid ReasonForm form, Actor.Person who, RedirectAttributes redirect) {
        mend.skip(incident, form.text(), who);
        redirect.addFlashAttribute("done", "done.modeling.incidentSkipped");
        return "redirect:/operations";
    }
}
