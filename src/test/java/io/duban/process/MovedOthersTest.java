package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.plan.DecidePlan;
import io.duban.plan.GiveOpinion;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.RevisePlan;
import io.duban.plan.SubmitPlan;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.work.Decision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans being issued and orders go on by another version from each of their steps. */
@DubanTest
class MovedOthersTest {

    private static final LocalDate DUE = LocalDate.of(2020, 1, 16);

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void twoUnits() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @Test
    void plansGoOnFromEachStep() {
        Moving moving = new Moving(context, "planIssue");
        PlanId asked = consulted();
        opinion(asked, lead);
        PlanId silent = consulted();
        PlanId revised = consulted();
        opinion(revised, lead);
        opinion(revised, partner);
        PlanId decided = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(decided, null, walk.staff);
        PlanId issuing = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(issuing, null, walk.staff);
        walk.the(DecidePlan.class).decide(issuing, Decision.agree(""), walk.officeHead);
        OwnModels.release(context, "planIssue");

        moving.allMoved(5);
        moving.theWorkListIsWhatTheEngineHasOpen();

        opinion(asked, partner);
        walk.on("2020-01-11");
        for (PlanId plan : List.of(asked, silent, revised)) {
            walk.the(RevisePlan.class).revise(plan, walk.staff);
            walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        }
        walk.the(DecidePlan.class).decide(decided, Decision.agree(""), walk.officeHead);
        walk.runJobs();
        assertThat(List.of(asked, silent, revised, decided, issuing))
                .allSatisfy(plan ->
                        assertThat(walk.the(Plans.class).get(plan).state()).isEqualTo(PlanState.ISSUED));
    }

    @Test
    void ordersGoOnFromEachStep() {
        Moving moving = new Moving(context, "supervisionOrder");
        OrderId proposed = proposed();
        OrderId signed = signed();
        OrderId received = signed();
        walk.the(SignForOrder.class).signFor(received, lead.officer());
        OrderId replied = signed();
        walk.the(SignForOrder.class).signFor(replied, lead.officer());
        reply(replied);
        OwnModels.release(context, "supervisionOrder");

        moving.allMoved(4);
        moving.theWorkListIsWhatTheEngineHasOpen();

        walk.the(DecideOrder.class).decide(proposed, Decision.agree("").dueOn(DUE), walk.officeHead);
        for (OrderId order : List.of(proposed, signed)) {
            walk.the(SignForOrder.class).signFor(order, lead.officer());
        }
        List.of(proposed, signed, received).forEach(this::reply);
        for (OrderId order : List.of(proposed, signed, received, replied)) {
            walk.the(DecideReply.class).decide(order, Decision.agree("同意办结"), walk.supervisor);
            assertThat(walk.the(SupervisionOrders.class).get(order).state()).isEqualTo(OrderState.CLOSED);
        }
    }

    private PlanId consulted() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(2, lead, partner));
        walk.the(SubmitPlan.class).submit(plan, LocalDate.of(2020, 1, 10), walk.staff);
        return plan;
    }

    private void opinion(PlanId plan, Party party) {
        walk.the(GiveOpinion.class).give(plan, party.unit(), new GiveOpinion.Words(true, ""), party.officer());
    }

    private OrderId proposed() {
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", DUE);
        return walk.the(ProposeOrder.class).aboutTask(walk.issuedTask(lead), lead.unit(), text, walk.supervisor);
    }

    private OrderId signed() {
        OrderId order = proposed();
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(DUE), walk.officeHead);
        return order;
    }

    private void reply(OrderId order) {
        walk.the(ReplyToOrder.class).reply(order, "已签收并安排。", lead.officer());
    }
}
