package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.work.Decision;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to an order on its page. */
@Controller
@RequestMapping("/orders/{order}")
class OrderDecisions {

    private final OrderActs acts;
    private final SupervisionOrders orders;
    private final Units units;
    private final Standing standing;

    OrderDecisions(OrderActs acts, SupervisionOrders orders, Units units, Standing standing) {
        this.standing = standing;
        this.acts = acts;
        this.orders = orders;
        this.units = units;
    }

    @PostMapping("/signature")
    String sign(@PathVariable OrderId order, @Valid SignForm form, Actor.Person actor, RedirectAttributes redirect) {
        SupervisionOrder after = acts.decide().decide(order, Decision.agree("").dueOn(form.dueOn()), actor);
        boolean open = after.state() == OrderState.PROPOSED;
        return done(order, open ? "done.supervision.agreed" : "done.supervision.signed", redirect);
    }

    @PostMapping("/refusal")
    String refuse(@PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        acts.decide().decide(order, Decision.refuse(form.text()), actor);
        return done(order, "done.supervision.refused", redirect);
    }

    @PostMapping("/receipt")
    String signFor(@PathVariable OrderId order, Actor.Person actor, RedirectAttributes redirect) {
        acts.signFor().signFor(order, actor);
        return done(order, "done.supervision.signedFor", redirect);
    }

    @PostMapping("/reply")
    String reply(@PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        acts.reply().reply(order, form.text(), actor);
        return done(order, "done.supervision.replied", redirect);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        acts.decideReply().decide(order, Decision.agree(form.text()), actor);
        return done(order, "done.supervision.replyAccepted", redirect);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        acts.decideReply().decide(order, Decision.giveBack(form.text()), actor);
        return done(order, "done.supervision.replyReturned", redirect);
    }

    /** Back on the page, which says what was done, about what, and who has it now. */
    String done(OrderId id, String key, RedirectAttributes redirect) {
        SupervisionOrder order = orders.get(id);
        String page = "/orders/" + id;
        String unit = units.names(Set.of(order.unitId())).getOrDefault(order.unitId(), "");
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArguments", List.of(standing.now(order)));
        redirect.addFlashAttribute(About.FLASH, new About(order.text().matter(), unit, page));
        return "redirect:" + page;
    }
}
