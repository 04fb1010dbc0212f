package io.duban.ledger.web;

import io.duban.ledger.AskedIn;
import io.duban.ledger.Burden;
import io.duban.organization.Units;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanState;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** May I ask these units for one thing more, and need I? */
@Controller
class BurdenPages {

    private static final int PLANS = 100;

    private final Burden burden;
    private final PlanDirectory plans;
    private final Units units;

    BurdenPages(Burden burden, PlanDirectory plans, Units units) {
        this.burden = burden;
        this.plans = plans;
        this.units = units;
    }

    @GetMapping("/board/burden")
    String burden(BurdenForm form, Model model, Actor.Person who) {
        AskedIn month = burden.month(form.month());
        model.addAttribute("filter", form.filter());
        model.addAttribute("month", month);
        model.addAttribute("months", burden.month(null).lately());
        model.addAttribute("rows", burden.units(form.filter(), month, who));
        addChoices(model, who);
        return "ledger/burden";
    }

    @GetMapping("/board/figures")
    String figures(
            FigureForm form, @RequestParam(required = false) @Nullable String after, Model model, Actor.Person who) {
        model.addAttribute("filter", form.filter());
        model.addAttribute("slice", burden.figures(form.filter(), Paging.after(after), who));
        addChoices(model, who);
        return "ledger/figures";
    }

    private void addChoices(Model model, Actor.Person who) {
        model.addAttribute(
                "plans",
                plans.page(Visibility.of(who), null, PLANS).rows().stream()
                        .filter(plan -> plan.state() == PlanState.ISSUED || plan.state() == PlanState.ISSUING)
                        .toList());
        model.addAttribute("units", units.all());
    }
}
