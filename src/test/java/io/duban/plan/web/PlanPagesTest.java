package io.duban.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.plan.ChangeItems;
import io.duban.plan.ChangePlan;
import io.duban.plan.DecidePlan;
import io.duban.plan.Drafting;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.ProposedClause;
import io.duban.plan.Responsibility;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.DueJobs;
import io.duban.web.As;
import io.duban.work.Decision;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class PlanPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Plans plans;

    @Autowired
    SubmitPlan submitPlan;

    @Autowired
    DecidePlan approvePlan;

    @Autowired
    TestClock clock;

    private Drafting drafting;

    @BeforeEach
    void anOffice() {
        clock.set(TestClock.START);
        drafting = new Drafting(context);
    }

    @Test
    void listsThePlansOfTheOffice() throws Exception {
        PlanId plan = drafting.planOf(3);

        Document page = page("/plans", drafting.staff);

        assertThat(page.select("a[href=/plans/" + plan + "]").text()).isEqualTo("生态环境支撑区实施意见");
        assertThat(page.select("tbody td.number").text()).isEqualTo("3");
        assertThat(page.select("a[href=/plans/new]")).hasSize(1);
        assertThat(page("/plans", drafting.waterOfficer).select("tbody tr")).isEmpty();
    }

    @Test
    void showsItemsWithUnitsLimitsTargetsAndTheirClause() throws Exception {
        PlanId plan = drafting.plan();
        context.getBean(ChangePlan.class)
                .putClauses(plan, List.of(new ProposedClause("9", List.of("九、其他"), "无人承担的一句")), drafting.staff);
        PlanItem.ItemUnit guess = new PlanItem.ItemUnit(drafting.water, Responsibility.LEAD, true);
        context.getBean(ChangeItems.class)
                .add(
                        plan,
                        drafting.item("2-1", "治理水土流失", List.of(guess), List.of(Drafting.indicator("治理面积"))),
                        drafting.staff);

        Document page = page("/plans/" + plan, drafting.staff);

        assertThat(page.select("article h3").text()).isEqualTo("2-1 治理水土流失");
        assertThat(page.select("article").text())
                .contains("推定", "持续推进", "2022-12-31 完成200平方公里", "治理面积", "≥200", "全部完成", "2018年基期 12.5");
        assertThat(page.select("form[action$=/confirmation]")).hasSize(1);
        assertThat(page.text()).contains("没有对应任务的规划条款：1 条", "无人承担的一句", "提交审定");
    }

    @Test
    void createsAPlanAndKeepsWhatWasTypedWhenItIsWrong() throws Exception {
        String path = mvc.perform(post("/plans")
                        .with(As.person(drafting.staff))
                        .param("title", "新规划")
                        .param("kind", "MASTER_PLAN")
                        .param("issuer", "省政府")
                        .param("periodStart", "2021")
                        .param("periodEnd", "2025")
                        .param("adoptedOn", "")
                        .param("parentId", ""))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        PlanId created = PlanId.of(String.valueOf(path).substring("/plans/".length()));
        assertThat(plans.get(created).title()).isEqualTo("新规划");
        assertThat(plans.get(created).officeUnitId()).isEqualTo(drafting.office);

        refusedDraft("", "2021", "请填写“印发机关”。");
        refusedDraft("省政府", "21世纪", "“规划期起始年”请填 1900 到 2199 年之间的四位数年份");
    }

    @Test
    void takesDaysOfTheYearAsPeopleWriteThem() throws Exception {
        PlanId plan = drafting.plan();
        mvc.perform(calendar(plan, "1月20日")).andExpect(status().is3xxRedirection());
        assertThat(plans.calendar(plan).annualPlanDue()).isEqualTo(MonthDay.of(1, 20));
        mvc.perform(calendar(plan, "1-31")).andExpect(status().is3xxRedirection());
        assertThat(plans.calendar(plan).annualPlanDue()).isEqualTo(MonthDay.of(1, 31));
        mvc.perform(calendar(plan, "02-29"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("“年度工作计划截止”请填每年都有的一天")))
                .andExpect(content().string(containsString("value=\"02-29\"")));
    }

    @Test
    void writesNoCalendarOverOneThatWasNotSeen() throws Exception {
        PlanId plan = drafting.planOf(1);
        String version = page("/plans/" + plan + "/edit", drafting.staff)
                .select("form[action$=/calendar] input[name=version]")
                .val();
        mvc.perform(calendar(plan, "1-20", version)).andExpect(status().is3xxRedirection());
        mvc.perform(calendar(plan, "1-31", version)).andExpect(status().isConflict());
        assertThat(plans.calendar(plan).annualPlanDue()).isEqualTo(MonthDay.of(1, 20));
    }

    private MockHttpServletRequestBuilder calendar(PlanId plan, String annualPlanDue) {
        return calendar(plan, annualPlanDue, String.valueOf(plans.get(plan).version()));
    }

    private MockHttpServletRequestBuilder calendar(PlanId plan, String annualPlanDue, String version) {
        return post("/plans/" + plan + "/calendar")
                .with(As.person(drafting.staff))
                .param("version", version)
                .param("signWithinWorkingDays", "5")
                .param("annualPlanDue", annualPlanDue)
                .param("windowOpens", "11-15")
                .param("unitReportDue", "12-10")
                .param("consolidatedDue", "12-20")
                .param("reviewWithinWorkingDays", "5");
    }

    private void refusedDraft(String issuer, String periodStart, String why) throws Exception {
        mvc.perform(post("/plans")
                        .with(As.person(drafting.staff))
                        .param("title", "填错的规划")
                        .param("kind", "MASTER_PLAN")
                        .param("issuer", issuer)
                        .param("periodStart", periodStart)
                        .param("periodEnd", "2025"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"填错的规划\"")))
                .andExpect(content().string(containsString(why)));
    }

    /** What would be lost without a word is refused at what it lacks, and stands in the form as it was typed. */
    @Test
    void refusesWhatAnItemCouldNotKeep() throws Exception {
        PlanId plan = drafting.planOf(1);
        Document again = Jsoup.parse(mvc.perform(post("/plans/" + plan + "/items")
                        .with(As.person(drafting.staff))
                        .param("number", "9")
                        .param("kind", "TASK")
                        .param("title", "修渠")
                        .param("limitKind", "CONTINUOUS")
                        .param("dueOn", "2021-06-30")
                        .param("stages[0].words", "完成一期")
                        .param("indicators[0].targets[0].value", "5"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(again.getElementById("dueOn-error").text()).isEqualTo("持续推进的任务没有“完成日期”：请清空，或者把时限改为按日期。");
        assertThat(again.getElementById("dueOn").val()).isEqualTo("2021-06-30");
        assertThat(again.text()).contains("请填写“阶段第 1 项的日期”").doesNotContain("CompleteRow");
    }

    @Test
    void savesAnItemFromItsEditor() throws Exception {
        PlanId plan = drafting.planOf(1);
        PlanItem item = plans.items(plan).get(0);
        String path = "/plans/" + plan + "/items/" + item.id();
        Document editor = page(path, drafting.staff);
        assertThat(editor.select("input[name=title]").val()).isEqualTo("治理水土流失");
        assertThat(editor.select("input[name='indicators[0].targets[0].value']").val())
                .isEqualTo("200");

        mvc.perform(post(path)
                        .with(As.person(drafting.staff))
                        .param("version", String.valueOf(item.version()))
                        .param("number", "1-1")
                        .param("kind", "POLICY")
                        .param("section", "一、总则\n（一）原则")
                        .param("title", "新名称")
                        .param("limitKind", "DATE")
                        .param("dueOn", "2025-06-30")
                        .param("units[0].unit", drafting.forest.toString())
                        .param("units[0].responsibility", "LEAD")
                        .param("units[1].unit", "")
                        .param("units[1].responsibility", "RESPONSIBLE")
                        .param("stages[0].on", "")
                        .param("stages[0].words", "")
                        .param("indicators[0].name", "覆盖率")
                        .param("indicators[0].unit", "%")
                        .param("indicators[0].nature", "BINDING")
                        .param("indicators[0].direction", "UP")
                        .param("indicators[0].baselineYear", "")
                        .param("indicators[0].baselineValue", "")
                        .param("indicators[0].targets[0].year", "2025")
                        .param("indicators[0].targets[0].operator", "ABOUT")
                        .param("indicators[0].targets[0].value", "50.5")
                        .param("indicators[0].targets[0].words", "")
                        .param("indicators[0].targets[1].year", "")
                        .param("indicators[1].name", ""))
                .andExpect(redirectedUrl("/plans/" + plan + "#item-" + item.id()));

        PlanItem saved = plans.item(item.id());
        assertThat(saved.title()).isEqualTo("新名称");
        assertThat(saved.sectionPath()).containsExactly("一、总则", "（一）原则");
        assertThat(saved.timeLimit().dueOn()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(saved.units()).containsExactly(Drafting.lead(drafting.forest));
        assertThat(plans.indicators(List.of(item.id()))
                        .get(item.id())
                        .get(0)
                        .targets()
                        .get(0)
                        .value())
                .isEqualByComparingTo("50.5");
    }

    @Test
    void refusesAStaleEditorWithoutLosingTheOthersChange() throws Exception {
        PlanId plan = drafting.planOf(1);
        PlanItem item = plans.items(plan).get(0);
        context.getBean(ChangeItems.class).change(item.id(), item.version(), drafting.item("1-1a"), drafting.staff);

        mvc.perform(post("/plans/" + plan + "/items/" + item.id())
                        .with(As.person(drafting.staff))
                        .param("version", String.valueOf(item.version()))
                        .param("number", "1-1")
                        .param("kind", "TASK")
                        .param("title", "晚了")
                        .param("limitKind", "CONTINUOUS"))
                .andExpect(status().isConflict());
        assertThat(plans.item(item.id()).number()).isEqualTo("1-1a");
    }

    @Test
    void namesTheFaultsInTheLanguageOfTheRequestWhenHandingIn() throws Exception {
        PlanId plan = drafting.plan();

        mvc.perform(post("/plans/" + plan + "/submission")
                        .with(As.person(drafting.staff))
                        .header("X-Requested-With", "fetch"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("规划里还没有任务")));
    }

    @Test
    void walksFromTheDraftToTheIssuedPlan() throws Exception {
        PlanId plan = drafting.planOf(2);
        mvc.perform(post("/plans/" + plan + "/submission")
                        .with(As.person(drafting.staff))
                        .param("consultUntil", "2020-01-10"))
                .andExpect(redirectedUrl("/plans/" + plan));
        Document asked = page("/plans/" + plan + "/opinion?unit=" + drafting.water, drafting.waterOfficer);
        assertThat(asked.text()).contains("本单位承担的任务：2 项", "2020-01-10");
        opinion(plan, drafting.water.toString(), drafting.waterOfficer, "true", "");
        opinion(plan, drafting.forest.toString(), drafting.forestHead, "false", "期限太短");
        assertThat(page("/plans/" + plan + "/opinions", drafting.staff).text()).contains("期限太短", "不同意 1 个");
        mvc.perform(post("/plans/" + plan + "/revision").with(As.person(drafting.staff)))
                .andExpect(redirectedUrl("/plans/" + plan));
        assertThat(page("/plans/" + plan + "/approval", drafting.head).text()).contains("2 个单位收到共 2 项任务", "批准并下达");
        mvc.perform(post("/plans/" + plan + "/approval")
                        .with(As.person(drafting.head))
                        .param("words", "请各单位抓紧实施。"))
                .andExpect(redirectedUrl("/plans/" + plan));

        Document issuing = page("/plans/" + plan, drafting.head);
        assertThat(issuing.select("#issuing").attr("hx-get")).isEqualTo("/plans/" + plan + "/issuing");
        mvc.perform(get("/plans/" + plan + "/issuing").with(As.person(drafting.head)))
                .andExpect(header().doesNotExist("HX-Refresh"))
                .andExpect(content().string(containsString("共 2 项任务，已下达 0 项")));
        context.getBean(DueJobs.class).runDueJobs();
        mvc.perform(get("/plans/" + plan + "/issuing").with(As.person(drafting.head)))
                .andExpect(header().string("HX-Refresh", "true"));
        assertThat(page("/plans/" + plan, drafting.head).text()).contains("已下达 2 项任务", "请各单位抓紧实施。");
    }

    @Test
    void showsTheReasonOfAReturnToTheOffice() throws Exception {
        PlanId plan = drafting.planOf(1);
        submitPlan.submit(plan, null, drafting.staff);
        approvePlan.decide(plan, Decision.giveBack("请补充验收标准"), drafting.head);

        assertThat(page("/plans/" + plan, drafting.staff).text()).contains("请补充验收标准", "修改完毕，提交审定");
    }

    @Test
    void hidesADraftFromStrangers() throws Exception {
        PlanId plan = drafting.planOf(1);
        PlanItem item = plans.items(plan).get(0);

        mvc.perform(get("/plans/" + plan).with(As.person(drafting.waterOfficer)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/plans/" + plan + "/items/" + item.id()).with(As.person(drafting.waterOfficer)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/plans/" + plan).with(As.person(drafting.waterOfficer)))
                .andExpect(status().isNotFound());
    }

    @Test
    void doesTheSameThroughTheApi() throws Exception {
        PlanId plan = drafting.planOf(2);
        mvc.perform(get("/api/plans").with(As.person(drafting.staff)))
                .andExpect(jsonPath("$.rows[0].title").value("生态环境支撑区实施意见"));
        mvc.perform(get("/api/plans/" + plan).with(As.person(drafting.staff)))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].item.number").value("1-1"));
        mvc.perform(post("/api/plans/" + plan + "/submission")
                        .with(As.person(drafting.staff))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"consultUntil\": null}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("TO_APPROVE"));
        mvc.perform(post("/api/plans/" + plan + "/approval")
                        .with(As.person(drafting.head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"decision\": \"RETURN\", \"reason\": \"再改\"}"))
                .andExpect(jsonPath("$.state").value("DRAFT"));
        assertThat(plans.get(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    private void opinion(PlanId plan, String unit, Actor.Person who, String agrees, String words) throws Exception {
        mvc.perform(post("/plans/" + plan + "/opinion")
                        .with(As.person(who))
                        .param("unit", unit)
                        .param("agrees", agrees)
                        .param("words", words))
                .andExpect(status().is3xxRedirection());
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
