package io.duban.demo;

import io.duban.demo.SampleHistory.Chased;
import io.duban.demo.SampleHistory.Judgement;
import io.duban.demo.SampleHistory.Ordered;
import io.duban.demo.SampleHistory.Reply;
import io.duban.demo.Timeline.Hour;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.supervision.Chase;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.work.Decision;
import org.springframework.stereotype.Component;

/**
 * What was chased, and the supervision orders: one closed, one whose reply was returned, one that waits for its
 * signature.
 */
@Component
@DemoOnly
class OrderSteps {

    private final UseCases use;
    private final SupervisionOrders orders;
    private final Duties duties;

    OrderSteps(UseCases use, SupervisionOrders orders, Duties duties) {
        this.use = use;
        this.orders = orders;
        this.duties = duties;
    }

    /** What people do with orders. */
    @Component
    @DemoOnly
    record UseCases(
            Chase chase,
            ProposeOrder proposeOrder,
            DecideOrder decideOrder,
            SignForOrder signForOrder,
            ReplyToOrder replyToOrder,
            DecideReply decideReply) {}

    void into(Timeline timeline, SampleHistory history) {
        history.reminders().forEach(chased -> timeline.add(chased.on(), Hour.MORNING, scene -> chase(chased, scene)));
        history.orders().forEach(ordered -> order(timeline, ordered));
    }

    private void chase(Chased chased, Scene scene) {
        UnitId unit = scene.unit(chased.unit());
        Duty owed = duties.ofTask(scene.task(chased.item())).stream()
                .filter(duty ->
                        duty.unitId().equals(unit) && duty.step().node().equals(chased.duty()) && duty.doneAt() == null)
                .findFirst()
                .orElseThrow();
        use.chase().about(owed.id(), chased.words(), scene.person(chased.by()));
    }

    private void order(Timeline timeline, Ordered ordered) {
        timeline.add(ordered.proposedOn(), Hour.MORNING, scene -> propose(ordered, scene));
        timeline.add(ordered.signedOn(), Hour.MORNING, scene -> use.decideOrder()
                .decide(
                        id(ordered, scene),
                        Decision.agree("").dueOn(ordered.dueOn()),
                        scene.person(ordered.signedBy())));
        timeline.add(ordered.signFor().on(), Hour.MORNING, scene -> use.signForOrder()
                .signFor(id(ordered, scene), scene.person(ordered.signFor().by())));
        ordered.replies().forEach(reply -> reply(timeline, ordered, reply));
    }

    private void reply(Timeline timeline, Ordered ordered, Reply reply) {
        timeline.add(reply.on(), Hour.MORNING, scene -> use.replyToOrder()
                .reply(id(ordered, scene), reply.words(), scene.person(reply.by())));
        Judgement review = reply.review();
        if (review != null) {
            timeline.add(review.on(), Hour.AFTERNOON, scene -> judge(id(ordered, scene), review, scene));
        }
    }

    private void judge(OrderId order, Judgement review, Scene scene) {
        if (review.outcome().equals("ACCEPTED")) {
            use.decideReply().decide(order, Decision.agree(review.words()), scene.person(review.by()));
        } else {
            use.decideReply().decide(order, Decision.giveBack(review.words()), scene.person(review.by()));
        }
    }

    private void propose(Ordered ordered, Scene scene) {
        OrderText text = new OrderText(
                Rung.valueOf(ordered.rung()),
                ordered.matter(),
                ordered.basis(),
                ordered.requirement(),
                ordered.dueOn());
        use.proposeOrder()
                .aboutTask(
                        scene.task(ordered.item()),
                        scene.unit(ordered.unit()),
                        text,
                        scene.person(ordered.proposedBy()));
    }

    /** The task's newest order: the sample never has two at once. */
    private OrderId id(Ordered ordered, Scene scene) {
        Visibility office = Visibility.of(scene.person(ordered.proposedBy()));
        return orders.ofTask(scene.task(ordered.item()), office).get(0).id();
    }
}
