package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.plan.DecidePlan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.SubmitPlan;
import io.duban.report.AnnualPlanState;
import io.duban.report.AnnualPlans;
import io.duban.report.DecideAnnualPlan;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.DecideReply;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.work.SendBack;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Annual plans, replies to orders and plans are decided on twice where a model says so, and sent back in between. */
@DubanTest
class SendBackOthersTest {

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Party lead;
    private Actor.Person leader;

    @BeforeEach
    void anOffice() {
        walk = new Walk(context);
        lead = walk.party();
        leader = walk.person(walk.office, Role.GROUP_LEADER);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
        List.of("taskLife", "supervisionOrder", "planIssue").forEach(model -> OwnModels.putBack(context, model));
    }

    @Test
    void anAnnualPlanIsAcceptedAtTheLastOfItsSteps() throws IOException {
        twice(
                "task-life.bpmn",
                "planAcceptedToAwaitReportingWindow",
                "planAccepted",
                "awaitReportingWindow",
                """
                <bpmn:sequenceFlow id="againBack" name="退回" sourceRef="again" targetRef="writeAnnualPlan">%s</bpmn:sequenceFlow>
                """,
                "decideAnnualPlan",
                "PLAN_IN_REVIEW");
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        assertThat(state(task)).isEqualTo(AnnualPlanState.SUBMITTED);
        sendBack(task.value());
        assertThat(nodes(walk.staff, task.value())).containsExactly("reviewAnnualPlan");
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), walk.staff);
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), leader);
        assertThat(state(task)).isEqualTo(AnnualPlanState.APPROVED);
    }

    @Test
    void aReplyIsAcceptedAtTheLastOfItsSteps() throws IOException {
        twice("supervision-order.bpmn", "replyAcceptedToClosed", "replyAccepted", "closed", """
                <bpmn:sequenceFlow id="againBack" name="退回" sourceRef="again" targetRef="replyToOrder">%s</bpmn:sequenceFlow>
                """, "decideReply", null);
        TaskId task = walk.issuedTask(lead);
        LocalDate due = LocalDate.of(2020, 1, 15);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", due);
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.supervisor);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(due), walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, lead.officer());
        walk.the(ReplyToOrder.class).reply(order, "已签收。", lead.officer());
        walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.supervisor);
        assertThat(walk.the(SupervisionOrders.class).get(order).state()).isEqualTo(OrderState.REPLIED);
        sendBack(order.value());
        assertThat(nodes(walk.supervisor, order.value())).containsExactly("reviewReply");
        walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.supervisor);
        walk.the(DecideReply.class).decide(order, Decision.agree(""), leader);
        assertThat(walk.the(SupervisionOrders.class).get(order).state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void anOrderGoesOutAtTheLastOfItsSignatures() throws IOException {
        twice(
                "supervision-order.bpmn",
                "orderSignedToSignForOrder",
                "orderSigned",
                "signForOrder",
                """
                <bpmn:sequenceFlow id="againBack" name="不发" sourceRef="again" targetRef="refused">%s</bpmn:sequenceFlow>
                """,
                "decideOrder",
                null);
        TaskId task = walk.issuedTask(lead);
        LocalDate due = LocalDate.of(2020, 1, 15);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", due);
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.supervisor);

        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(due.plusDays(1)), walk.officeHead);
        SupervisionOrder agreed = walk.the(SupervisionOrders.class).get(order);
        assertThat(agreed.state()).isEqualTo(OrderState.PROPOSED);
        assertThat(agreed.number()).isNull();
        assertThat(agreed.text().dueOn()).isEqualTo(due.plusDays(1));
        assertThat(nodes(leader, order.value())).containsExactly("decideAgain");

        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(due), leader);
        assertThat(walk.the(SupervisionOrders.class).get(order).number()).isNotNull();
        walk.the(SignForOrder.class).signFor(order, lead.officer());
    }

    @Test
    void aPlanIsApprovedAtTheLastOfItsSteps() throws IOException {
        twice("plan-issue.bpmn", "planApprovedToIssueBatch", "planApproved", "issueBatch", """
                <bpmn:sequenceFlow id="againBack" name="退回" sourceRef="again" targetRef="revisePlan">%s</bpmn:sequenceFlow>
                """, "decidePlan", null);
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        assertThat(walk.the(Plans.class).get(plan).state()).isEqualTo(PlanState.TO_APPROVE);
        sendBack(plan.value());
        assertThat(nodes(walk.officeHead, plan.value())).containsExactly("approvePlan");
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), leader);
        walk.runJobs();
        assertThat(walk.tasks(plan)).hasSize(1);
    }

    /** A leader decides after whoever decides in our model. */
    private void twice(String file, String flow, String from, String to, String back, String block, String phase)
            throws IOException {
        String says = Variant.says(
                "name.en",
                "Decide again",
                "block",
                block,
                "for",
                "office:GROUP_LEADER",
                "until",
                "within:5",
                "late",
                "office");
        String step = phase == null
                ? says
                : says.replace(
                        "</camunda:properties>",
                        "<camunda:property name=\"phase\" value=\"" + phase + "\"/></camunda:properties>");
        String yes = block.equals("decidePlan") ? "APPROVED" : "ACCEPTED";
        Variant.of(file)
                .instead(flow, from, "decideAgain")
                .add("""
                        <bpmn:userTask id="decideAgain" name="再次审定">%s</bpmn:userTask>
                        <bpmn:exclusiveGateway id="again" name="同意？"/>
                        <bpmn:sequenceFlow id="decideAgainOn" sourceRef="decideAgain" targetRef="again"/>
                        <bpmn:sequenceFlow id="againOn" name="同意" sourceRef="again" targetRef="%s">%s</bpmn:sequenceFlow>
                        """.formatted(step, to, Variant.says("name.en", "Yes", "answer", yes)))
                .add(back.formatted(
                        Variant.says("name.en", "No", "answer", block.equals("decideOrder") ? "REFUSED" : "RETURNED")))
                .release(context);
    }

    private void sendBack(UUID subject) {
        DeskItem item = desk(leader, subject).get(0);
        SendBack.Choice choice = walk.the(SendBack.class).choice(item.id(), leader);
        walk.the(SendBack.class).to(item.id(), choice.earlier().get(0).id(), "请核对", leader);
        assertThat(desk(leader, subject)).isEmpty();
    }

    private AnnualPlanState state(TaskId task) {
        return walk.the(AnnualPlans.class).get(walk.year(task)).state();
    }

    private List<String> nodes(Actor.Person who, UUID subject) {
        return desk(who, subject).stream().map(item -> item.step().node()).toList();
    }

    private List<DeskItem> desk(Actor.Person who, UUID subject) {
        return walk.the(Desk.class).waiting(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> subject.equals(item.subjectId()))
                .toList();
    }
}
