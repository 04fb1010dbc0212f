package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.supervision.AcceptReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.RefuseOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.ReturnReply;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SignOrder;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import jakarta.validation.Valid;
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

    private final SignOrder sign;
    private final RefuseOrder refuse;
    private final SignForOrder signFor;
    private final ReplyToOrder reply;
    private final AcceptReply accept;
    private final ReturnReply giveBack;
    private final SupervisionOrders orders;
    private final Units units;

    OrderDecisions(
            SignOrder sign,
            RefuseOrder refuse,
            SignForOrder signFor,
            ReplyToOrder reply,
            AcceptReply accept,
            ReturnReply giveBack,
            SupervisionOrders orders,
            Units units) {
        this.sign = sign;
        this.refuse = refuse;
        this.signFor = signFor;
        this.reply = reply;
        this.accept = accept;
        this.giveBack = giveBack;
        this.orders = orders;
        this.units = units;
    }

    @PostMapping("/signature")
    String sign(@PathVariable OrderId order, @Valid SignForm form, Actor.Person actor, RedirectAttributes redirect) {
        sign.sign(order, form.dueOn(), actor);
        return done(order, "done.supervision.signed", redirect);
    }

    @PostMapping("/refusal")
    String refuse(@PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        refuse.refuse(order, form.text(), actor);
        return done(order, "done.supervision.refused", redirect);
    }

    @PostMapping("/receipt")
    String signFor(@PathVariable OrderId order, Actor.Person actor, RedirectAttributes redirect) {
        signFor.signFor(order, actor);
        return done(order, "done.supervision.signedFor", redirect);
    }

    @PostMapping("/reply")
    String reply(@PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        reply.reply(order, form.text(), actor);
        return done(order, "done.supervision.replied", redirect);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        accept.accept(order, form.text(), actor);
        return done(order, "done.supervision.replyAccepted", redirect);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable OrderId order, @Valid WordsForm form, Actor.Person actor, RedirectAttributes redirect) {
        giveBack.giveBack(order, form.text(), actor);
        return done(order, "done.supervision.replyReturned", redirect);
    }

    private String done(OrderId id, String key, RedirectAttributes redirect) {
        SupervisionOrder order = orders.get(id);
        String page = "/orders/" + id;
        String unit = units.names(Set.of(order.unitId())).getOrDefault(order.unitId(), "");
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute(About.FLASH, new About(order.text().matter(), unit, page));
        return "redirect:" + page;
    }
}
