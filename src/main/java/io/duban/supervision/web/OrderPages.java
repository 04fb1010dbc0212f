package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.supervision.Ladder;
import io.duban.supervision.LightColor;
import io.duban.supervision.OrderFilter;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OverdueMatter;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.Rung;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** The orders, and proposing a new one. */
@Controller
@RequestMapping("/orders")
class OrderPages {

    private static final List<Rung> ORDER_RUNGS = List.of(Rung.BLUE, Rung.YELLOW, Rung.RED);

    private final OrderLists lists;
    private final OrderViews views;
    private final OrderDraft draft;
    private final OrderDecisions decisions;
    private final Ladder ladder;
    private final ReadOrder read;
    private final ProposeOrder propose;
    private final Units units;

    OrderPages(
            OrderLists lists,
            OrderViews views,
            OrderDraft draft,
            OrderDecisions decisions,
            Ladder ladder,
            ReadOrder read,
            ProposeOrder propose,
            Units units) {
        this.lists = lists;
        this.views = views;
        this.draft = draft;
        this.decisions = decisions;
        this.ladder = ladder;
        this.read = read;
        this.propose = propose;
        this.units = units;
    }

    /** Office people see the ladder first; units have no ladder, only the orders that they got. */
    @GetMapping
    String start(Actor.Person actor) {
        return Ladder.isFor(actor) ? "redirect:/orders/ladder" : "redirect:/orders/list";
    }

    @GetMapping("/list")
    String list(
            @ModelAttribute OrderFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person actor,
            Model model) {
        model.addAttribute("slice", lists.orders(filter, Paging.after(after), actor));
        model.addAttribute("filter", filter);
        model.addAttribute("withLadder", Ladder.isFor(actor));
        model.addAttribute("states", OrderState.values());
        model.addAttribute("rungs", ORDER_RUNGS);
        model.addAttribute("lights", LightColor.values());
        model.addAttribute("units", units.all());
        return "supervision/orders";
    }

    @GetMapping("/new")
    String propose(
            @RequestParam String duty,
            @RequestParam(required = false) @Nullable Rung rung,
            Actor.Person actor,
            Model model) {
        OverdueMatter matter = ladder.of(duty, actor);
        model.addAttribute("form", draft.about(matter, Optional.ofNullable(rung)));
        return newOrder(matter, actor, model);
    }

    @PostMapping
    String propose(
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return newOrder(ladder.of(LadderPages.known(form.duty()), actor), actor, model);
        }
        OrderId order = propose.aboutDuty(form.duty(), form.text(), actor);
        return decisions.done(order, "done.supervision.proposed", redirect);
    }

    private String newOrder(OverdueMatter matter, Actor.Person actor, Model model) {
        model.addAttribute("line", views.matters(List.of(matter), actor).get(0));
        model.addAttribute("gaps", views.gaps(matter));
        model.addAttribute("rungs", ORDER_RUNGS);
        model.addAttribute("usual", draft.usualDueDates(matter.duty().planId()));
        return "supervision/new-order";
    }

    @GetMapping("/{order}")
    String order(@PathVariable OrderId order, Actor.Person actor, Model model) {
        model.addAttribute("view", views.view(read.of(order, actor), actor));
        return "supervision/order";
    }
}
