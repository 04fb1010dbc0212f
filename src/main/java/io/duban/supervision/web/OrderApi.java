package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.duban.supervision.OrderId;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReadOrder;
import io.duban.work.Decision;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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
    private final OrderActs acts;

    OrderApi(OrderLists lists, OrderViews views, ReadOrder read, ProposeOrder propose, OrderActs acts) {
        this.lists = lists;
        this.views = views;
        this.read = read;
        this.propose = propose;
        this.acts = acts;
    }

    @GetMapping
    Slice<OrderJson> list(@ParameterObject OrderQuery query, @ParameterObject Paging paging, Actor.Person actor) {
        return lists.orders(query.filter(), paging, actor).map(OrderJson::of);
    }

    @VersionOf(VersionOf.Thing.ORDER)
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
        acts.decide().decide(order, Decision.agree("").dueOn(form.dueOn()), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/refusal")
    OrderJson refuse(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.decide().decide(order, Decision.refuse(form.text()), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/receipt")
    OrderJson signFor(@PathVariable OrderId order, Actor.Person actor) {
        acts.signFor().signFor(order, actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/reply")
    OrderJson reply(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.reply().reply(order, form.text(), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/acceptance")
    OrderJson accept(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.decideReply().decide(order, Decision.agree(form.text()), actor);
        return get(order, actor);
    }

    @PostMapping("/{order}/return")
    OrderJson giveBack(@PathVariable OrderId order, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.decideReply().decide(order, Decision.giveBack(form.text()), actor);
        return get(order, actor);
    }
}
