package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.plan.DecidePlan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.RevisePlan;
import io.duban.plan.SubmitPlan;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.ReportState;
import io.duban.report.Reports;
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
import io.duban.supervision.SupervisionOrders;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.work.DoneSteps;
import io.duban.work.HandedIn;
import io.duban.work.Withdraw;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Taking back on every kind of document, on steps that others draw, after a move, and two people at once. */
@DubanTest
class WithdrawSettingsTest {

    private static final String MODEL = "annualReport";

    @Autowired
    ApplicationContext context;

    private Moving moving;
    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void anAdmin() {
        moving = new Moving(context, MODEL);
        walk = moving.walk;
        lead = walk.party();
        partner = walk.party();
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        moving.theWorkListIsWhatTheEngineHasOpen();
        OwnModels.putBack(context, MODEL);
    }

    @Test
    void isKnownToSomeFeatureForEveryBlockAtWhichADocumentIsHandedIn() {
        Collection<HandedIn> all = context.getBeansOfType(HandedIn.class).values();
        assertThat(all.stream().flatMap(one -> one.blocks().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Block.values()).filter(Block::isHandingIn).toList());
    }

    @Test
    void endsAStepOfSeveralThatSomebodyElseHasDrawn() throws IOException {
        Variant.countersigned().release(context);
        TaskId task = consolidated();
        assertThat(nodes(lead.head(), task)).containsExactly("countersign");
        assertThat(nodes(partner.head(), task)).containsExactly("countersign");
        withdraw(lead.officer(), task);
        assertThat(nodes(lead.head(), task)).isEmpty();
        assertThat(nodes(partner.head(), task)).isEmpty();
        assertThat(nodes(lead.officer(), task)).containsExactly("consolidate");

        walk.consolidate(task, lead);
        agree(task, "countersign", partner, partner.head());
        assertThatThrownBy(() -> withdraw(lead.officer(), task)).isInstanceOf(WorkRefusal.ActedOn.class);
        agree(task, "countersign", lead, lead.head());
        end(task);
    }

    @Test
    void leavesTheOtherBranchesOfAModelAlone() throws IOException {
        besideALegalReview().release(context);
        TaskId task = reported();
        Actor.Person lawyer = walk.person(walk.office, Role.SUPERVISOR);
        String beside = item(lawyer, task).id();
        walk.consolidate(task, lead);
        assertThat(nodes(walk.officeHead, task)).containsExactly("headReview");
        withdraw(lead.officer(), task);
        assertThat(nodes(walk.officeHead, task)).isEmpty();
        assertThat(item(lawyer, task).id()).isEqualTo(beside);

        walk.consolidate(task, lead);
        agree(task, "headReview", null, walk.officeHead);
        assertThat(nodes(walk.staff, task)).isEmpty();
        agree(task, "legalReview", null, lawyer);
        end(task);
    }

    @Test
    void isPossibleAfterAMoveToANewerVersionOfTheModel() throws IOException {
        TaskId whole = consolidated();
        TaskId part = reporting();
        walk.report(part, partner);
        Variant.countersigned().release(context);
        moving.allMoved(2);
        withdraw(partner.officer(), part);
        withdraw(lead.officer(), whole);
        assertThat(moving.waiting(partner.officer(), part)).containsExactly("writeReport " + moving.newest());
        assertThat(moving.waiting(lead.officer(), whole)).containsExactly("consolidate " + moving.newest());
        walk.consolidate(whole, lead);
        agree(whole, "countersign", lead, lead.head());
        agree(whole, "countersign", partner, partner.head());
        end(whole);
        walk.reportAll(part, lead, partner);
        assertThat(nodes(lead.officer(), part)).containsExactly("consolidate");
    }

    @Test
    void isRefusedWhereTheModelHasNoSuchStepAnyMore() throws IOException {
        TaskId task = consolidated();
        Variant.of("annual-report.bpmn")
                .renamed("consolidate", "bringTogether")
                .saying("\"block\" value=\"bringTogether\"", "\"block\" value=\"consolidate\"")
                .release(context);
        moving.allMoved(1);
        assertThatThrownBy(() -> withdraw(lead.officer(), task)).isInstanceOf(WorkRefusal.NoWayBack.class);
        assertThat(nodes(walk.staff, task)).containsExactly("reviewReport");
    }

    @Test
    void letsOneOfTwoHaveItWhoTakeBackAndDecideAtOnce() throws Exception {
        for (int round = 0; round < 4; round++) {
            TaskId task = reporting();
            walk.report(task, partner);
            String item = handedIn(partner.officer(), task.value());
            List<Throwable> failures = AtOnce.failures(
                    () -> walk.the(Withdraw.class).withdraw(item, "", partner.officer()),
                    () -> walk.the(DecideUnitReport.class)
                            .decide(walk.year(task), partner.unit(), Decision.agree("同意"), partner.head()));
            assertThat(failures).singleElement().satisfies(failure -> assertThat(AtOnce.isAnOrderlyLoss(failure))
                    .as(failure.toString())
                    .isTrue());
            ReportState state = walk.the(Reports.class)
                    .unitPart(walk.year(task), partner.unit())
                    .orElseThrow()
                    .state();
            assertThat(nodes(partner.officer(), task))
                    .isEqualTo(state == ReportState.DRAFT ? List.of("writeReport") : List.of());
            moving.theWorkListIsWhatTheEngineHasOpen();
        }
    }

    @Test
    void takesAReplyToAnOrderBack() {
        TaskId task = walk.issuedTask(lead);
        LocalDate due = LocalDate.of(2020, 1, 15);
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", due);
        OrderId order = walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.supervisor);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(due), walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, lead.officer());
        walk.the(ReplyToOrder.class).reply(order, "已签收。", lead.officer());
        walk.on("2020-01-14");
        withdraw(lead.officer(), order.value());
        assertThat(walk.the(SupervisionOrders.class).get(order).state()).isEqualTo(OrderState.HANDLING);
        assertThat(desk(lead.officer(), task))
                .anySatisfy(item -> assertThat(item.step().node()).isEqualTo("replyToOrder"))
                .allSatisfy(item -> assertThat(item.step().node().equals("signFor")
                                || item.dueOn().equals(due))
                        .isTrue());
        walk.the(ReplyToOrder.class).reply(order, "已签收并安排。", lead.officer());
        walk.the(DecideReply.class).decide(order, Decision.agree(""), walk.supervisor);
        assertThat(walk.the(SupervisionOrders.class).get(order).state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void takesARevisedPlanBack() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.giveBack("请修改"), walk.officeHead);
        walk.the(RevisePlan.class).revise(plan, walk.staff);
        withdraw(walk.staff, plan.value());
        assertThat(walk.the(Plans.class).get(plan).state()).isEqualTo(PlanState.DRAFT);
        walk.the(RevisePlan.class).revise(plan, walk.staff);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        walk.runJobs();
        assertThat(walk.tasks(plan)).hasSize(1);
    }

    /** While the lead unit brings the report together and the office's head looks at it, a lawyer looks as well. */
    private static Variant besideALegalReview() throws IOException {
        String step = Variant.says(
                "name.en",
                "Review",
                "block",
                "decideReport",
                "for",
                "%s",
                "until",
                "within:5",
                "late",
                "office",
                "phase",
                "REPORT_IN_REVIEW");
        return Variant.of("annual-report.bpmn")
                .instead("unitReportsToConsolidate", "unitReports", "apart")
                .instead("consolidateToReviewReport", "consolidate", "headReview")
                .add("""
                        <bpmn:parallelGateway id="apart" name="同时"/>
                        <bpmn:parallelGateway id="together" name="都已完成"/>
                        <bpmn:userTask id="headReview" name="负责人审核">%s</bpmn:userTask>
                        <bpmn:userTask id="legalReview" name="法制审核">%s</bpmn:userTask>
                        <bpmn:sequenceFlow id="apartToConsolidate" sourceRef="apart" targetRef="consolidate"/>
                        <bpmn:sequenceFlow id="apartToLegalReview" sourceRef="apart" targetRef="legalReview"/>
                        <bpmn:sequenceFlow id="headReviewToTogether" sourceRef="headReview" targetRef="together"/>
                        <bpmn:sequenceFlow id="legalReviewToTogether" sourceRef="legalReview" targetRef="together"/>
                        <bpmn:sequenceFlow id="togetherToReviewReport" sourceRef="together" targetRef="reviewReport"/>
                        """.formatted(step.formatted("office:OFFICE_HEAD"), step.formatted("office:SUPERVISOR")));
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private TaskId reported() {
        TaskId task = reporting();
        walk.reportAll(task, lead, partner);
        return task;
    }

    private TaskId consolidated() {
        TaskId task = reported();
        walk.consolidate(task, lead);
        return task;
    }

    private void end(TaskId task) {
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    private void agree(TaskId task, String node, Party unit, Actor.Person who) {
        var at = new DecideReport.At(walk.year(task), node, unit == null ? null : unit.unit());
        walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。"), who);
    }

    private void withdraw(Actor.Person who, TaskId task) {
        withdraw(who, task.value());
    }

    private void withdraw(Actor.Person who, UUID subject) {
        walk.the(Withdraw.class).withdraw(handedIn(who, subject), "", who);
    }

    private String handedIn(Actor.Person who, UUID subject) {
        return walk.the(Desk.class).done(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> item.subjectId().equals(subject))
                .filter(item -> walk.the(DoneSteps.class).handedIn(item.id()).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DeskItem item(Actor.Person who, TaskId task) {
        return desk(who, task).stream().findFirst().orElseThrow();
    }

    private List<String> nodes(Actor.Person who, TaskId task) {
        return desk(who, task).stream().map(item -> item.step().node()).toList();
    }

    private List<DeskItem> desk(Actor.Person who, TaskId task) {
        return walk.the(Desk.class).waiting(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> task.equals(item.taskId()))
                .toList();
    }
}
