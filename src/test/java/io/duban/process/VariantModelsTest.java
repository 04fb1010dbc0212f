package io.duban.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.ChangeUnit;
import io.duban.organization.Newcomers;
import io.duban.organization.Unit;
import io.duban.organization.UnitDetails;
import io.duban.organization.Units;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideReport;
import io.duban.report.ReportRefusal;
import io.duban.report.ReturnTo;
import io.duban.report.SaveReportDraft;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.supervision.DailySweep;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Models that others draw of our building blocks: a step more or less needs no line of Java. */
@DubanTest
class VariantModelsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Party lead;
    private Party partner;
    private TaskId task;
    private String model;

    @BeforeEach
    void begin() throws IOException {
        database.sql("DELETE FROM supervision_sweep").update();
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        model = Files.readString(Path.of("processes/annual-report.bpmn"));
    }

    @AfterEach
    void releaseOurOwnAgain() throws IOException {
        release("task-life.bpmn", Files.readString(Path.of("processes/task-life.bpmn")));
        release("annual-report.bpmn", Files.readString(Path.of("processes/annual-report.bpmn")));
    }

    @Test
    void letsTheHeadsOfAllUnitsCountersignTheWhole() throws Exception {
        instead("consolidateToReviewReport", "consolidate", "countersigning");
        add("""
                <bpmn:subProcess id="countersigning" name="各单位会签">
                  %s
                  <bpmn:incoming>consolidateToReviewReport</bpmn:incoming>
                  <bpmn:outgoing>countersigningToReviewReport</bpmn:outgoing>
                  <bpmn:multiInstanceLoopCharacteristics/>
                  <bpmn:startEvent id="countersignatureAsked" name="请会签">%s</bpmn:startEvent>
                  <bpmn:userTask id="countersign" name="部门负责人会签">%s</bpmn:userTask>
                  <bpmn:exclusiveGateway id="countersigned" name="同意？">%s</bpmn:exclusiveGateway>
                  <bpmn:endEvent id="unitCountersigned" name="已会签">%s</bpmn:endEvent>
                  <bpmn:endEvent id="objected" name="不同意">%s
                    <bpmn:errorEventDefinition id="objectedError" errorRef="notCountersigned"/>
                  </bpmn:endEvent>
                  <bpmn:sequenceFlow id="askedToCountersign" sourceRef="countersignatureAsked" targetRef="countersign"/>
                  <bpmn:sequenceFlow id="countersignToCountersigned" sourceRef="countersign" targetRef="countersigned"/>
                  <bpmn:sequenceFlow id="countersignedToEnd" name="同意会签" sourceRef="countersigned"
                    targetRef="unitCountersigned">%s</bpmn:sequenceFlow>
                  <bpmn:sequenceFlow id="countersignedToObjected" name="退回牵头单位" sourceRef="countersigned"
                    targetRef="objected">%s</bpmn:sequenceFlow>
                </bpmn:subProcess>
                <bpmn:boundaryEvent id="notAgreed" name="会签未通过" attachedToRef="countersigning">%s
                  <bpmn:outgoing>notAgreedToConsolidate</bpmn:outgoing>
                  <bpmn:errorEventDefinition id="notAgreedError" errorRef="notCountersigned"/>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="notAgreedToConsolidate" sourceRef="notAgreed" targetRef="consolidate"/>
                <bpmn:sequenceFlow id="countersigningToReviewReport" sourceRef="countersigning" targetRef="reviewReport"/>
                """.formatted(
                        says("name.en", "Countersigning", "each", "unitsResponsible"),
                        says("name.en", "Countersignature asked"),
                        step("Countersign the report", "unit:DEPARTMENT_HEAD", "within:5"),
                        says("name.en", "Agreed?"),
                        says("name.en", "Countersigned"),
                        says("name.en", "Objected"),
                        says("name.en", "Countersign", "answer", "APPROVED"),
                        says("name.en", "Return to the lead unit", "answer", "TO_LEAD"),
                        says("name.en", "Not countersigned")));
        model = model.replace(
                "<bpmn:process id=",
                "<bpmn:error id=\"notCountersigned\" name=\"会签未通过\" errorCode=\"TO_LEAD\"/><bpmn:process id=");
        release();

        allReported();
        assertThat(page(whole(), "zh", lead.officer()))
                .contains("汇总年度报告（2020 年）", "提交后进入“部门负责人会签”，由各责任单位办理（部门负责人）")
                .doesNotContain("提交办公室审核");
        assertThat(page(whole(), "en", lead.officer()))
                .contains("Next: Countersign the report, by all responsible units (Department head).");
        walk.consolidate(task, lead);
        assertThat(waiting(lead.head())).containsExactly("countersign");
        assertThat(waiting(partner.head())).containsExactly("countersign");
        assertThat(waiting(walk.staff)).isEmpty();
        isNamed("部门负责人会签", "Countersign the report", partner.head());
        becomesLate("部门负责人会签", "Countersign the report", partner.head());
        assertThatThrownBy(() -> agree("countersign", partner, walk.staff)).isInstanceOf(NotPermitted.class);
        agree("countersign", partner, partner.head());
        assertThat(waiting(lead.head())).containsExactly("countersign");
        giveBack("countersign", lead, ReturnTo.LEAD, lead.head());

        assertThat(waiting(lead.head())).isEmpty();
        assertThat(desk(lead.officer())).singleElement().satisfies(item -> {
            assertThat(item.step().node()).isEqualTo("consolidate");
            assertThat(item.returned()).isTrue();
        });
        walk.consolidate(task, lead);
        agree("countersign", lead, lead.head());
        agree("countersign", partner, partner.head());
        returnedAndDoneAgain("reviewReport", walk.staff, () -> {
            agree("countersign", lead, lead.head());
            agree("countersign", partner, partner.head());
        });
        agree("reviewReport", null, walk.staff);
        agree("approveReport", null, walk.supervisor);
        isOver("部门负责人会签", "Countersign the report");
    }

    @Test
    void letsALawyerOfTheOfficeLookAfterTheReview() throws Exception {
        instead("reviewedToApproveReport", "reviewed", "legalReview");
        add("""
                <bpmn:userTask id="legalReview" name="法制审核">%s</bpmn:userTask>
                <bpmn:exclusiveGateway id="lawful" name="是否合法？">%s</bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="legalReviewToLawful" sourceRef="legalReview" targetRef="lawful"/>
                <bpmn:sequenceFlow id="lawfulToApproveReport" name="合法" sourceRef="lawful" targetRef="approveReport">%s</bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="lawfulToConsolidate" name="退回牵头单位" sourceRef="lawful" targetRef="consolidate">%s</bpmn:sequenceFlow>
                """.formatted(
                        step("Legal review", "office:OFFICE_HEAD", "within:2"),
                        says("name.en", "Lawful?"),
                        says("name.en", "Lawful", "answer", "ACCEPTED"),
                        says("name.en", "Return to the lead unit", "answer", "TO_LEAD")));
        release();

        consolidated();
        agree("reviewReport", null, walk.staff);
        assertThat(waiting(walk.officeHead)).contains("legalReview");
        isNamed("法制审核", "Legal review", walk.officeHead);
        becomesLate("法制审核", "Legal review", walk.officeHead);
        assertThatThrownBy(() -> giveBack("legalReview", null, ReturnTo.OFFICE, walk.officeHead))
                .isInstanceOf(WorkRefusal.NotOffered.class);
        assertThatThrownBy(() -> agree("approveReport", null, walk.supervisor))
                .isInstanceOf(ReportRefusal.NotInReview.class);
        returnedAndDoneAgain("legalReview", walk.officeHead, () -> agree("reviewReport", null, walk.staff));
        agree("legalReview", null, walk.officeHead);
        giveBack("approveReport", null, ReturnTo.OFFICE, walk.supervisor);
        agree("reviewReport", null, walk.staff);
        agree("legalReview", null, walk.officeHead);
        agree("approveReport", null, walk.supervisor);
        isOver("法制审核", "Legal review");
    }

    /** A unit that has no part in the task is asked by its name: it reads what it is asked about, and nobody else does. */
    @Test
    void letsAUnitThatIsNamedByItselfLookAtTheWhole() throws Exception {
        Party justice = walk.party();
        legalReviewBy("named/" + justice.unit() + ":OFFICER,DEPARTMENT_HEAD");

        allReported();
        mvc.perform(get("/tasks/" + task).with(As.person(justice.officer()))).andExpect(status().isNotFound());
        assertThat(page(whole(), "zh", lead.officer()))
                .contains("提交后进入“法制审核”，由"
                        + walk.the(Units.class).names(List.of(justice.unit())).get(justice.unit()));
        walk.consolidate(task, lead);
        assertThat(waiting(justice.officer())).containsExactly("legalReview");
        isNamed("法制审核", "Legal review", justice.officer());
        becomesLate("法制审核", "Legal review", justice.officer());
        assertThat(page("/board", "zh", justice.officer()))
                .contains(walk.task(task).title());
        assertThatThrownBy(() -> agree("legalReview", null, walk.officeHead)).isInstanceOf(NotPermitted.class);
        returnedAndDoneAgain("legalReview", justice.officer(), () -> {});
        agree("legalReview", null, justice.officer());
        assertThat(page("/tasks/" + task, "zh", justice.officer())).contains("审核年度报告");
        for (String link : Jsoup.parse(html("/tasks/" + task, "zh", justice.officer()))
                .select("main a[href^=/]")
                .eachAttr("href")) {
            mvc.perform(get(URI.create(link)).with(As.person(justice.officer())))
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(link)
                            .isLessThan(400));
        }
        Party stranger = walk.party();
        mvc.perform(get("/tasks/" + task).with(As.person(stranger.officer()))).andExpect(status().isNotFound());
        agree("reviewReport", null, walk.staff);
        agree("approveReport", null, walk.supervisor);
        walk.runJobs();
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    /** So is the unit above the lead, which may have no part either. */
    @Test
    void letsTheUnitAboveTheLeadLookAtTheWhole() throws Exception {
        Party above = walk.party();
        Unit below = walk.the(Units.class).get(lead.unit());
        UnitDetails details =
                new UnitDetails(below.code(), below.name(), below.fullName(), below.kind(), below.tier(), above.unit());
        walk.the(ChangeUnit.class)
                .change(new ChangeUnit.Request(below.id(), below.version(), details, 1), Newcomers.admin());
        legalReviewBy("above:DEPARTMENT_HEAD");

        consolidated();
        assertThat(waiting(above.head())).containsExactly("legalReview");
        isNamed("法制审核", "Legal review", above.head());
        agree("legalReview", null, above.head());
        assertThat(waiting(walk.staff)).contains("reviewReport");
    }

    private void legalReviewBy(String party) {
        instead("consolidateToReviewReport", "consolidate", "legalReview");
        add("""
                <bpmn:userTask id="legalReview" name="法制审核">%s</bpmn:userTask>
                <bpmn:exclusiveGateway id="lawful" name="是否合法？">%s</bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="legalReviewToLawful" sourceRef="legalReview" targetRef="lawful"/>
                <bpmn:sequenceFlow id="lawfulToReviewReport" name="合法" sourceRef="lawful" targetRef="reviewReport">%s</bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="lawfulToConsolidate" name="退回牵头单位" sourceRef="lawful" targetRef="consolidate">%s</bpmn:sequenceFlow>
                """.formatted(
                        step("Legal review", party, "within:2"),
                        says("name.en", "Lawful?"),
                        says("name.en", "Lawful", "answer", "ACCEPTED"),
                        says("name.en", "Return to the lead unit", "answer", "TO_LEAD")));
        release();
    }

    /** A second step of one block says its own name and answers on its page; the first one's next step is that. */
    @Test
    void letsTheHeadOfTheLeadCheckTheAnnualPlanAgain() throws Exception {
        model = Files.readString(Path.of("processes/task-life.bpmn"));
        instead("planAcceptedToAwaitReportingWindow", "planAccepted", "recheckPlan");
        add("""
                <bpmn:userTask id="recheckPlan" name="部门复核计划">%s</bpmn:userTask>
                <bpmn:exclusiveGateway id="rechecked" name="同意？">%s</bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="recheckPlanToRechecked" sourceRef="recheckPlan" targetRef="rechecked"/>
                <bpmn:sequenceFlow id="recheckedToAwaitReportingWindow" name="复核同意" sourceRef="rechecked" targetRef="awaitReportingWindow">%s</bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="recheckedToWriteAnnualPlan" name="复核退回" sourceRef="rechecked" targetRef="writeAnnualPlan">%s</bpmn:sequenceFlow>
                """.formatted(
                        step("Check the plan again", "lead:DEPARTMENT_HEAD", "within:3")
                                .replace("decideReport", "decideAnnualPlan")
                                .replace("REPORT_IN_REVIEW", "PLAN_IN_REVIEW"),
                        says("name.en", "Agreed?"),
                        says("name.en", "Plan checked", "answer", "ACCEPTED"),
                        says("name.en", "Send the plan back", "answer", "RETURNED")));
        release("task-life.bpmn", model);

        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        String plan = "/tasks/" + task + "/years/2020/plan";
        assertThat(page(plan, "zh", lead.officer())).contains("编写年度工作计划（2020 年）", "提交后进入“审核年度工作计划”，由");
        walk.writeAnnualPlan(task, lead);
        assertThat(page(plan + "/review", "zh", walk.staff)).contains("审核年度工作计划（2020 年）", "通过后进入“部门复核计划”，由");
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree(""), walk.staff);

        isNamed("部门复核计划", "Check the plan again", lead.head());
        becomesLate("部门复核计划", "Check the plan again", lead.head());
        assertThat(Jsoup.parse(html(plan + "/review", "zh", lead.head()))
                        .select("#decide form button")
                        .eachText())
                .containsExactly("复核同意", "复核退回");
        assertThat(Jsoup.parse(html(plan + "/review", "en", lead.head()))
                        .select("#decide form button")
                        .eachText())
                .containsExactly("Plan checked", "Send the plan back");
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.giveBack("请细化措施。"), lead.head());
        walk.writeAnnualPlan(task, lead);
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree(""), walk.staff);
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree(""), lead.head());
        assertThat(waiting(lead.head())).isEmpty();
    }

    /** Whose the step is, he writes: the model says who that is, and nobody else asks for a role. */
    @Test
    void letsTheHeadWriteThePartWhereTheModelSaysSo() throws Exception {
        model = model.replaceFirst("value=\"unit:OFFICER\"", "value=\"unit:DEPARTMENT_HEAD\"");
        release();

        task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        String path = "/tasks/" + task + "/years/2020/reports/" + partner.unit();
        assertThat(waiting(partner.head())).containsExactly("writeReport");
        assertThat(Jsoup.parse(html(path, "zh", partner.head())).select("form[data-autosave]"))
                .hasSize(1);
        assertThat(Jsoup.parse(html(path, "zh", partner.officer())).select("form[data-autosave]"))
                .isEmpty();
        SaveReportDraft drafts = walk.the(SaveReportDraft.class);
        assertThatThrownBy(() -> drafts.saveUnitPart(
                        walk.year(task), partner.unit(), Walk.words("不归他写。", null), partner.officer()))
                .isInstanceOf(NotPermitted.class);
        drafts.saveUnitPart(walk.year(task), partner.unit(), Walk.words("部门负责人起草。", null), partner.head());
    }

    @Test
    void settlesTheReportWithTheOfficesReviewWhereNoSupervisorIsAsked() throws Exception {
        instead("reviewedToApproveReport", "reviewed", "approved");
        model = model.replaceAll("(?s)<bpmn:userTask id=\"approveReport\".*?</bpmn:userTask>", "")
                .replaceAll("(?s)<bpmn:exclusiveGateway id=\"reportApproved\".*?</bpmn:exclusiveGateway>", "")
                .replaceAll("(?s)<bpmn:sequenceFlow id=\"(approveReport|reportApproved)To[^>]*/>", "")
                .replaceAll(
                        "(?s)<bpmn:sequenceFlow id=\"(approveReport|reportApproved)To\\w+\"[^/]*?>.*?</bpmn:sequenceFlow>",
                        "")
                .replaceAll("<bpmn:(incoming|outgoing)>(approveReport|reportApproved)\\w*</bpmn:\\1>", "")
                .replaceAll(
                        "(?s)<bpmndi:BPMN(Edge|Shape) id=\"(approveReport|reportApproved)\\w*\".*?</bpmndi:BPMN\\1>",
                        "");
        release();

        consolidated();
        returnedAndDoneAgain("reviewReport", walk.staff, () -> {});
        DecideReport decide = walk.the(DecideReport.class);
        assertThatThrownBy(() -> decide.decide(at("reviewReport", null), Decision.agree("属实"), walk.staff))
                .isInstanceOf(WorkRefusal.NotSaid.class);
        agree("reviewReport", null, walk.staff);
        assertThat(walk.task(task).progress().verifiedPercent()).isEqualTo(60);
        isOver("审核年度报告", "Review the report");
    }

    /** What a step asks for is said in its model; no line of Java knows that this office wants a percentage and words. */
    @Test
    void asksWhoeverDecidesForWhatTheModelSays() throws Exception {
        model = model.replaceFirst(
                "(?s)(<bpmn:userTask id=\"reviewReport\".*?)(<camunda:property name=\"block\")",
                "$1<camunda:property name=\"asks\" value=\"percent,words\"/>$2");
        release();

        consolidated();
        String page = whole() + "/decisions/reviewReport";
        assertThat(page(page, "zh", walk.staff)).contains("核定进度（%）").doesNotContain("可不填");
        DecideReport decide = walk.the(DecideReport.class);
        assertThatThrownBy(() -> decide.decide(at("reviewReport", null), Decision.agree("属实"), walk.staff))
                .hasMessage("refusal.work.notSaid.percent");
        assertThatThrownBy(() -> decide.decide(
                        at("reviewReport", null), Decision.agree("——").percent(60), walk.staff))
                .hasMessage("refusal.work.notSaid.words");
        agree("reviewReport", null, walk.staff);
        assertThat(walk.task(task).progress().verifiedPercent()).isEqualTo(60);
    }

    /** The desk, the task's page with its sentence and drawing, the step's own page and the API, in both languages. */
    private void isNamed(String chinese, String english, Actor.Person who) throws Exception {
        DeskItem item = desk(who).stream()
                .filter(one -> task.equals(one.taskId()))
                .findFirst()
                .orElseThrow();
        for (String path : List.of("/", "/tasks/" + task, item.path())) {
            assertThat(page(path, "zh", who)).as(path).contains(chinese);
            assertThat(page(path, "en", who)).as(path).contains(english).doesNotContain(chinese);
        }
        assertThat(Jsoup.parse(html("/tasks/" + task, "zh", who))
                        .select(".task-status")
                        .text())
                .contains(chinese + "（");
        for (var said : Map.of("zh-CN", chinese, "en", english).entrySet()) {
            mvc.perform(get("/api/desk")
                            .param(
                                    "step",
                                    item.step().process() + ":" + item.step().node())
                            .header("Accept-Language", said.getKey())
                            .with(As.person(who.id(), "测试")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.rows[0].item.step").value(item.step().toString()))
                    .andExpect(jsonPath("$.rows[0].item.stepName").value(said.getValue()));
        }
    }

    /** Lateness is the office's or a unit's as the step says, and is reminded of under the step's name. */
    private void becomesLate(String chinese, String english, Actor.Person who) throws Exception {
        Instant before = walk.clock().instant();
        DeskItem item = desk(who).stream()
                .filter(one -> task.equals(one.taskId()))
                .findFirst()
                .orElseThrow();
        walk.on(requireNonNull(item.dueOn()).plusDays(1).toString());
        assertThat(walk.the(DailySweep.class).run(walk.today())).isTrue();
        assertThat(walk.the(Desk.class).reminded(before, who))
                .anySatisfy(reminder -> assertThat(reminder.subjectId()).isEqualTo(task.value()));
        assertThat(page("/tasks/" + task, "zh", walk.staff)).contains("逾期");
        assertThat(page("/", "zh", who)).contains(chinese);
        assertThat(page("/", "en", who)).contains(english);
    }

    private void returnedAndDoneAgain(String node, Actor.Person who, Runnable between) {
        giveBack(node, null, ReturnTo.LEAD, who);
        assertThat(waiting(lead.officer())).containsExactly("consolidate");
        walk.consolidate(task, lead);
        between.run();
    }

    private void isOver(String chinese, String english) throws Exception {
        walk.runJobs();
        assertThat(walk.task(task).year()).isEqualTo(2021);
        assertThat(database.sql("SELECT state FROM report_report WHERE task_id = ? AND part = 'WHOLE'")
                        .param(task.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("APPROVED");
        assertThat(page("/tasks/" + task, "zh", walk.staff)).contains(chinese);
        assertThat(page("/tasks/" + task, "en", walk.staff)).contains(english);
        assertThat(page("/tasks/" + task + "/journal", "zh", walk.staff))
                .contains(chinese)
                .doesNotContain("办公室审核", "督查员审定");
        assertThat(page("/tasks/" + task + "/journal", "en", walk.staff)).contains(english);
    }

    private String whole() {
        return "/tasks/" + task + "/years/2020/report";
    }

    private void consolidated() {
        allReported();
        walk.consolidate(task, lead);
    }

    private void allReported() {
        task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
    }

    private DecideReport.At at(String node, Party unit) {
        return new DecideReport.At(walk.year(task), node, unit == null ? null : unit.unit());
    }

    private void agree(String node, Party unit, Actor.Person who) {
        walk.the(DecideReport.class)
                .decide(at(node, unit), Decision.agree("情况属实。").percent(60), who);
    }

    private void giveBack(String node, Party unit, ReturnTo to, Actor.Person who) {
        walk.the(DecideReport.class).decide(at(node, unit), Decision.giveBack(to.answer(), Set.of(), "请补充说明。"), who);
    }

    private List<DeskItem> desk(Actor.Person who) {
        return walk.the(Desk.class)
                .waiting(DeskFilter.everything(), Paging.FIRST, who)
                .rows();
    }

    private List<String> waiting(Actor.Person who) {
        return desk(who).stream().map(item -> item.step().node()).toList();
    }

    private String page(String path, String language, Actor.Person who) throws Exception {
        return Jsoup.parse(html(path, language, who)).text();
    }

    private String html(String path, String language, Actor.Person who) throws Exception {
        return mvc.perform(
                        get(path).cookie(new Cookie("duban-language", language)).with(As.person(who.id(), who.name())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The flow leads elsewhere. */
    private void instead(String flow, String from, String to) {
        String changed = model.replaceAll(
                "(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*sourceRef=\"" + from + "\" targetRef=\")\\w+\"",
                "$1" + to + "\"");
        assertThat(changed).as(flow).isNotEqualTo(model);
        model = changed.replaceAll("<bpmn:incoming>" + flow + "</bpmn:incoming>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"" + flow + "Edge\".*?</bpmndi:BPMNEdge>", "");
    }

    private void add(String elements) {
        model = model.replace("</bpmn:process>", elements + "</bpmn:process>");
    }

    private static String step(String english, String party, String until) {
        return says(
                "name.en",
                english,
                "block",
                "decideReport",
                "for",
                party,
                "until",
                until,
                "late",
                "office",
                "phase",
                "REPORT_IN_REVIEW");
    }

    private static String says(String... properties) {
        StringBuilder text = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < properties.length; i += 2) {
            text.append("<camunda:property name=\"%s\" value=\"%s\"/>".formatted(properties[i], properties[i + 1]));
        }
        return text.append("</camunda:properties></bpmn:extensionElements>").toString();
    }

    private void release() {
        release("annual-report.bpmn", model);
    }

    private void release(String file, String text) {
        ReleaseModels.release(
                context.getBean(RepositoryService.class),
                file,
                Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
