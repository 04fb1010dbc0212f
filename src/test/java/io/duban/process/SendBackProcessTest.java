package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.organization.Barred;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.ReportState;
import io.duban.report.Reports;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import io.duban.work.DoneStep;
import io.duban.work.SendBack;
import io.duban.work.Steps;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Sending back to an earlier step to which nobody has drawn a way. */
@DubanTest
class SendBackProcessTest {

    private static final String MODEL = "annualReport";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    private Moving moving;
    private Walk walk;
    private Party lead;
    private Party partner;
    private Actor.Person lawyer;

    @BeforeEach
    void anAdmin() {
        moving = new Moving(context, MODEL);
        walk = moving.walk;
        lead = walk.party();
        partner = walk.party();
        lawyer = walk.person(walk.office, Role.GROUP_LEADER);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        moving.theWorkListIsWhatTheEngineHasOpen();
        OwnModels.putBack(context, MODEL);
    }

    @Test
    void isOfferedWhereTheModelsDoNotDrawEveryWay() {
        Map<String, List<String>> drawn = Map.of(
                "verifyClaim", List.of("reviewClaim"),
                "writeOff", List.of("reviewClaim", "verifyClaim"));
        assertThat(walk.the(Steps.class).all()).allSatisfy(step -> assertThat(step.earlier())
                .as(step.key().toString())
                .isEqualTo(drawn.getOrDefault(step.key().node(), List.of())));
    }

    @Test
    void opensTheEarlierStepAnewAndGoesOnFromThere() throws Exception {
        withLegalReview().release(context);
        TaskId task = consolidated();
        walk.acceptReview(task);
        DeskItem legal = item(lawyer, task);
        SendBack.Choice choice = walk.the(SendBack.class).choice(legal.id(), lawyer);
        assertThat(choice.earlier()).extracting(step -> step.step().node()).containsExactly("reviewReport");
        assertThat(choice.ending()).isEmpty();
        sendBack(legal, lawyer);

        assertThat(nodes(lawyer, task)).isEmpty();
        assertThat(item(walk.staff, task)).satisfies(item -> {
            assertThat(item.step().node()).isEqualTo("reviewReport");
            assertThat(item.returned()).isTrue();
            assertThat(item.fromName()).isEqualTo(lawyer.name());
            assertThat(item.dueOn()).isAfter(walk.today());
        });
        assertThat(whole(task)).isEqualTo(ReportState.SUBMITTED);
        assertThat(database.sql("SELECT answer FROM worklist_done WHERE id = ?")
                        .param(legal.id())
                        .query(String.class)
                        .single())
                .isEqualTo("RETURNED");
        assertThat(page("/tasks/" + task + "/journal", walk.staff)).contains("请核对", "退回到环节", "审核年度报告");
        walk.acceptReview(task);
        agree(task, "legalReview", null, lawyer);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void isNotOfferedToAStepThatTheModelExempts() throws IOException {
        withLegalReview()
                .saying(
                        "<camunda:property name=\"name.en\" value=\"Review the report\"/>",
                        "<camunda:property name=\"name.en\" value=\"Review the report\"/>"
                                + "<camunda:property name=\"returnable\" value=\"no\"/>")
                .release(context);
        assertThat(walk.the(Steps.class).all())
                .filteredOn(step -> step.key().node().equals("legalReview"))
                .singleElement()
                .satisfies(legal -> assertThat(legal.earlier()).isEmpty());
    }

    @Test
    void opensTheDocumentWhereTheEarlierStepIsOneOfWriting() throws IOException {
        withLegalReview()
                .saying(
                        "targetRef=\"consolidate\">%s".formatted(toLead()),
                        "targetRef=\"reviewReport\">%s".formatted(toLead()))
                .release(context);
        TaskId task = consolidated();
        walk.acceptReview(task);
        DeskItem legal = item(lawyer, task);
        assertThat(walk.the(SendBack.class).choice(legal.id(), lawyer).earlier())
                .extracting(step -> step.step().node())
                .containsExactly("consolidate");
        sendBack(legal, lawyer);
        assertThat(nodes(lead.officer(), task)).containsExactly("consolidate");
        assertThat(whole(task)).isEqualTo(ReportState.RETURNED);
        walk.consolidate(task, lead);
        walk.acceptReview(task);
        agree(task, "legalReview", null, lawyer);
        walk.approve(task);
    }

    @Test
    void leavesTheOtherUnitsOfAStepOfSeveralWhereTheyAre() throws IOException {
        withTwoSignaturesInTheUnit().release(context);
        TaskId task = reporting();
        walk.report(task, lead);
        walk.report(task, partner);
        approvePart(task, partner);
        Actor.Person second = walk.person(partner.unit(), Role.DEPARTMENT_HEAD);
        DeskItem sealing = item(second, task);
        assertThat(sealing.step().node()).isEqualTo("secondSignature");
        sendBack(sealing, second);
        assertThat(nodes(partner.head(), task)).containsExactly("approveUnitReport");
        assertThat(nodes(lead.head(), task)).containsExactly("approveUnitReport");
        assertThat(nodes(lead.officer(), task)).isEmpty();

        for (Party unit : List.of(lead, partner)) {
            approvePart(task, unit);
            assertThat(part(task, unit)).isEqualTo(ReportState.SUBMITTED);
            walk.the(DecideUnitReport.class)
                    .decide(
                            walk.year(task),
                            unit.unit(),
                            Decision.agree("同意"),
                            walk.person(unit.unit(), Role.DEPARTMENT_HEAD));
            assertThat(part(task, unit)).isEqualTo(ReportState.RELEASED);
        }
        assertThat(nodes(lead.officer(), task)).containsExactly("consolidate");
    }

    @Test
    void letsOneOfTwoHaveItWhoSendBackAndAgreeAtOnce() throws Exception {
        withLegalReview().release(context);
        for (int round = 0; round < 3; round++) {
            TaskId task = consolidated();
            walk.acceptReview(task);
            DeskItem legal = item(lawyer, task);
            Actor.Person other = walk.person(walk.office, Role.GROUP_LEADER);
            List<Throwable> failures =
                    AtOnce.failures(() -> sendBack(legal, lawyer), () -> agree(task, "legalReview", null, other));
            assertThat(failures).singleElement().satisfies(failure -> assertThat(
                            AtOnce.isAnOrderlyLoss(failure) || failure instanceof Missing)
                    .as(failure.toString())
                    .isTrue());
            assertThat(nodes(lawyer, task)).isEmpty();
            assertThat(nodes(walk.staff, task).size()
                            + nodes(walk.supervisor, task).size())
                    .isOne();
            moving.theWorkListIsWhatTheEngineHasOpen();
        }
    }

    @Test
    void endsWhatWaitsBesideItAndSaysSo() throws Exception {
        countersignedAfterAReview().release(context);
        TaskId task = consolidated();
        agree(task, "firstReview", null, walk.officeHead);
        DeskItem mine = item(lead.head(), task);
        DeskItem other = item(partner.head(), task);
        assertThat(walk.the(SendBack.class).choice(mine.id(), lead.head()).ending())
                .containsExactly(other.id());
        assertThat(page("/work/" + mine.id() + "/return", lead.head())).contains("也同时结束", "负责人审核");
        sendBack(mine, lead.head());
        assertThat(nodes(partner.head(), task)).isEmpty();
        assertThat(nodes(walk.officeHead, task)).containsExactly("firstReview");
        agree(task, "firstReview", null, walk.officeHead);
        agree(task, "countersign", lead, lead.head());
        agree(task, "countersign", partner, partner.head());
        assertThat(nodes(walk.staff, task)).containsExactly("reviewReport");
    }

    @Test
    void isPossibleAfterAMoveToANewerVersionOfTheModel() throws IOException {
        TaskId task = consolidated();
        walk.acceptReview(task);
        Variant.of("annual-report.bpmn")
                .instead("reportApprovedToReviewReport", "reportApproved", "consolidate")
                .release(context);
        moving.allMoved(1);
        DeskItem approving = item(walk.supervisor, task);
        sendBack(approving, walk.supervisor);
        assertThat(moving.waiting(walk.staff, task)).containsExactly("reviewReport " + moving.newest());
        walk.acceptReview(task);
        walk.approve(task);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void isRefusedToOthersWithoutAReasonAndToAnyOtherStep() throws IOException {
        withLegalReview().release(context);
        TaskId task = consolidated();
        walk.acceptReview(task);
        DeskItem legal = item(lawyer, task);
        SendBack sendBack = walk.the(SendBack.class);
        String to = sendBack.choice(legal.id(), lawyer).earlier().get(0).id();
        for (Actor.Person other : List.of(walk.staff, lead.officer(), lead.head())) {
            assertThatThrownBy(() -> sendBack.choice(legal.id(), other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> sendBack.to(legal.id(), to, "请核对", other)).isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> sendBack.to(legal.id(), to, " ", lawyer))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
        assertThatThrownBy(() -> sendBack.to(legal.id(), legal.id(), "请核对", lawyer))
                .isInstanceOf(WorkRefusal.NotEarlier.class);
        agree(task, "legalReview", null, lawyer);
        assertThatThrownBy(() -> sendBack.to(legal.id(), to, "请核对", lawyer)).isInstanceOf(Missing.class);
    }

    @Test
    void isRefusedToWhoeverWroteIt() throws IOException {
        withTwoSignaturesInTheUnit().release(context);
        TaskId task = reporting();
        walk.report(task, partner);
        approvePart(task, partner);
        Actor.Person second = walk.person(partner.unit(), Role.DEPARTMENT_HEAD);
        DeskItem sealing = item(second, task);
        database.sql("UPDATE organization_involvement SET person_id = ? WHERE person_id = ?")
                .params(second.id().toString(), partner.officer().id().toString())
                .update();
        assertThatThrownBy(() -> walk.the(SendBack.class).choice(sealing.id(), second))
                .isInstanceOf(Barred.class);
    }

    @Test
    void isDoneInTheBrowserAndByTheApi() throws Exception {
        withLegalReview().release(context);
        TaskId task = consolidated();
        walk.acceptReview(task);
        DeskItem legal = item(lawyer, task);
        String address = "/work/" + legal.id() + "/return";
        assertThat(Jsoup.parse(html(legal.path(), lawyer)).select("a[href=" + address + "]"))
                .hasSize(1);
        String to = Jsoup.parse(html(address, lawyer)).select("input[name=to]").attr("value");
        mvc.perform(post(address).param("to", to).with(As.person(lawyer))).andExpect(status().isUnprocessableEntity());
        mvc.perform(post(address).param("to", to).param("reason", "请核对").with(As.person(lawyer)))
                .andExpect(redirectedUrl("/"));
        walk.acceptReview(task);
        mvc.perform(get("/api/work/" + item(lawyer, task).id() + "/return").with(As.person(lawyer)))
                .andExpect(jsonPath("$.earlier.length()").value(1));
    }

    private static String toLead() {
        return Variant.says("name.en", "Return to the lead unit", "answer", "TO_LEAD");
    }

    /** Between the office's review and the supervisor's approval; sent back on one drawn way only. */
    private static Variant withLegalReview() throws IOException {
        return Variant.of("annual-report.bpmn")
                .instead("reviewedToApproveReport", "reviewed", "legalReview")
                .add("""
                        <bpmn:userTask id="legalReview" name="法制审核">%s</bpmn:userTask>
                        <bpmn:exclusiveGateway id="lawful" name="是否合法？"/>
                        <bpmn:sequenceFlow id="legalReviewToLawful" sourceRef="legalReview" targetRef="lawful"/>
                        <bpmn:sequenceFlow id="lawfulToApproveReport" name="合法" sourceRef="lawful" targetRef="approveReport">%s</bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="lawfulBack" name="退回" sourceRef="lawful" targetRef="consolidate">%s</bpmn:sequenceFlow>
                        """.formatted(
                                step("decideReport", "office:GROUP_LEADER", "REPORT_IN_REVIEW"),
                                Variant.says("name.en", "Lawful", "answer", "ACCEPTED"),
                                toLead()));
    }

    /** In each unit a second head signs after the first. */
    private static Variant withTwoSignaturesInTheUnit() throws IOException {
        return Variant.of("annual-report.bpmn")
                .instead("approveUnitReportToUnitApproved", "approveUnitReport", "firstSigned")
                .saying("<bpmn:userTask id=\"approveUnitReport\"", """
                        <bpmn:exclusiveGateway id="firstSigned" name="同意？"/>
                        <bpmn:userTask id="secondSignature" name="再次审签">%s</bpmn:userTask>
                        <bpmn:sequenceFlow id="firstSignedOn" name="同意" sourceRef="firstSigned" targetRef="secondSignature">%s</bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="firstSignedBack" name="退回" sourceRef="firstSigned" targetRef="writeReport">%s</bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="secondSignatureOn" sourceRef="secondSignature" targetRef="unitApproved"/>
                        <bpmn:userTask id="approveUnitReport\"""".formatted(
                                step("decideUnitReport", "unit:DEPARTMENT_HEAD", "REPORTING"),
                                Variant.says("name.en", "Yes", "answer", "APPROVED"),
                                Variant.says("name.en", "Return", "answer", "RETURNED")));
    }

    /** The office's head looks first, then all heads of units countersign at once. */
    private static Variant countersignedAfterAReview() throws IOException {
        return Variant.of("annual-report.bpmn")
                .instead("consolidateToReviewReport", "consolidate", "firstReview")
                .add("""
                        <bpmn:userTask id="firstReview" name="负责人审核">%s</bpmn:userTask>
                        <bpmn:userTask id="countersign" name="部门负责人会签">%s<bpmn:multiInstanceLoopCharacteristics/></bpmn:userTask>
                        <bpmn:exclusiveGateway id="countersigned" name="同意？"/>
                        <bpmn:sequenceFlow id="firstReviewOn" sourceRef="firstReview" targetRef="countersign"/>
                        <bpmn:sequenceFlow id="countersignOn" sourceRef="countersign" targetRef="countersigned"/>
                        <bpmn:sequenceFlow id="countersignedOn" name="同意" sourceRef="countersigned" targetRef="reviewReport">%s</bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="countersignedBack" name="退回" sourceRef="countersigned" targetRef="consolidate">%s</bpmn:sequenceFlow>
                        """.formatted(
                        step("decideReport", "office:OFFICE_HEAD", "REPORT_IN_REVIEW"),
                        step("decideReport", "unit:DEPARTMENT_HEAD", "REPORT_IN_REVIEW", "each", "unitsResponsible"),
                        Variant.says("name.en", "Yes", "answer", "APPROVED"),
                        toLead()));
    }

    private static String step(String block, String party, String phase, String... more) {
        String[] says = {
            "name.en", "Review", "block", block, "for", party, "until", "within:5", "late", "office", "phase", phase
        };
        String[] all = Arrays.copyOf(says, says.length + more.length);
        System.arraycopy(more, 0, all, says.length, more.length);
        return Variant.says(all);
    }

    private void sendBack(DeskItem item, Actor.Person who) {
        DoneStep to = walk.the(SendBack.class).choice(item.id(), who).earlier().get(0);
        walk.the(SendBack.class).to(item.id(), to.id(), "请核对", who);
    }

    private TaskId reporting() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private TaskId consolidated() {
        TaskId task = reporting();
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
        return task;
    }

    private void approvePart(TaskId task, Party unit) {
        walk.the(DecideUnitReport.class).decide(walk.year(task), unit.unit(), Decision.agree("同意"), unit.head());
    }

    private void agree(TaskId task, String node, Party unit, Actor.Person who) {
        var at = new DecideReport.At(walk.year(task), node, unit == null ? null : unit.unit());
        walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。"), who);
    }

    private ReportState whole(TaskId task) {
        return walk.the(Reports.class).whole(walk.year(task)).orElseThrow().state();
    }

    private ReportState part(TaskId task, Party unit) {
        return walk.the(Reports.class)
                .unitPart(walk.year(task), unit.unit())
                .orElseThrow()
                .state();
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

    private String page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(html(path, reader)).text();
    }

    private String html(String path, Actor.Person reader) throws Exception {
        return mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
