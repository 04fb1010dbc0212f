package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.supervision.AcceptReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.RefuseOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.ReturnReply;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SignOrder;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Supervision orders as JSON; each act answers with the order as it then stands. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "orders")
class OrderApi {

    private final OrderLists lists;
    private final OrderViews views;
    private final ReadOrder read;
    private final ProposeOrder propose;
    private final SignOrder sign;
    private final RefuseOrder refuse;
    private final SignForOrder signFor;
    private final ReplyToOrder reply;
    private final AcceptReply accept;
    private final ReturnReply giveBack;

    OrderApi(
            OrderLists lists,
            OrderViews views,
            ReadOrder read,
            ProposeOrder propose,
            SignOrder sign,
            RefuseOrder refuse,
            SignForOrder signFor,
            ReplyToOrder reply,
            AcceptReply accept,
            ReturnReply giveBack) {
        this.lists = lists;
        this.views = views;
        this.read = read;
        this.propose = propose;
        this.sign = sign;
        this.refuse = refuse;
        this.signFor = signFor;
        this.reply = reply;
        this.accept = accept;
        this.giveBack = giveBack;
    }

    @GetMapping
    Slice<OrderJson> list(
            @ParameterObject OrderQuery query,
            @RequestParam(required = false) @Nullable OrderId after,
            Actor.Person actor) {
        Slice<OrderLine> page = lists.orders(query.filter(), after, actor);
        return new Slice<>(page.rows().stream().map(OrderJson::of).toList(), page.next());
    }

    @GetMapping("/{order}")
    OrderJson get(@PathVariable OrderId order, Actor.Person actor) {
        return OrderJson.of(views.view(read.of(order, actor), actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrderJson propose(@Valid @RequestBody OrderForm form, Actor.Person actor) {
        return get(propose.aboutDuty(form.duty(), form.text(), actor), actor);
    }

    @PostMapping("/{order}/signature")
    OrderJson sign(@PathVariable OrderId order, @Valid @RequestBody SignForm form, Actor.Person actor) {
        sign.sign(order, form.dueOn(), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/refusal")
    OrderJson refuse(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        refuse.refuse(order, form.text(), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/receipt")
    OrderJson signFor(@PathVariable OrderId order, Actor.Person actor) {
        signFor.signFor(order, actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/reply")
    OrderJson reply(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        reply.reply(order, form.text(), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/acceptance")
    OrderJson accept(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        accept.accept(order, form.text(), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/return")
    OrderJson giveBack(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        giveBack.giveBack(order, form.text(), actor);
        return get(order, actor);
    }
}
