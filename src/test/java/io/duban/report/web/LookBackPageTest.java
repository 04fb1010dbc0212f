package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.task.LookBackTerm;
import io.duban.task.LookBacks;
import io.duban.task.Reopenings;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a supervisor sees when he looks back, what the head sees before a task is reopened, and what remains readable. */
@DubanTest
class LookBackPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    TaskId task;
    String address;

    @BeforeEach
    void aTaskIsWrittenOff() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.writtenOff(lead);
        address = "/tasks/" + task;
    }

    @Test
    void isOnTheDeskWithWhatWasClaimedVerifiedAndDecided() throws Exception {
        assertThat(page("/", walk.supervisor, "zh").select("main").text()).doesNotContain(title());
        walk.whenLookedBackAt(task);
        assertThat(page("/", walk.supervisor, "zh").select("main").text()).contains("回头看", title());
        Document read = page(address + "/look-back", walk.supervisor, "zh");
        assertThat(read.select("main").text()).contains("已完成建设并通过验收。", "现场核查属实", "依据验收意见予以销号", "通过验收");
        assertThat(read.select("button").eachText()).contains("成效保持", "反弹，提出重新立项");
        assertThat(page(address + "/look-back", walk.staff, "en").select("main").text())
                .contains("nothing to look back at");
    }

    @Test
    void keepsWhatWasTypedWhereItLacksHowFarTheTaskIs() throws Exception {
        walk.whenLookedBackAt(task);
        mvc.perform(post(address + "/look-back")
                        .param("outcome", "FELL_BACK")
                        .param("words", "泵站停运")
                        .with(As.person(walk.supervisor)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写目前的实际进度")));
        mvc.perform(post(address + "/look-back")
                        .param("outcome", "KEPT")
                        .param("percent", "70")
                        .with(As.person(walk.supervisor)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"70\"")));
        assertThat(walk.the(LookBacks.class).planned(task)).isPresent();
    }

    @Test
    void showsTheHeadWhatReopeningComesToAndWhatWasFound() throws Exception {
        fellBack();
        Document read = page(address + "/reopening", walk.officeHead, "zh");
        assertThat(read.select("main").text())
                .contains("泵站停运，管护无人负责。", "自 2021 年起编写年度计划", "重新签收", "2021-", "至2023-12-31之间");
        assertThat(read.select("input[name=units][checked]")).hasSize(1);
        assertThat(page(address + "/reopening", walk.officeHead, "en")
                        .select("main")
                        .text())
                .contains("Its years begin with 2021", "Basis document");
        assertThat(page(address + "/reopening", walk.staff, "zh").select("form[action$=reopening]"))
                .isEmpty();
    }

    @Test
    void saysAtTheFieldThatTheLimitOrTheBasisIsWrong() throws Exception {
        fellBack();
        decide("2030-12-31", "冀水督〔2021〕8号")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("新的完成时限应在")));
        decide("2021-12-31", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("依据文件")));
        mvc.perform(post(address + "/reopening")
                        .param("decision", "REOPEN")
                        .param("lead", lead.unit().toString())
                        .with(As.person(walk.officeHead)))
                .andExpect(status().isUnprocessableEntity());
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
    }

    @Test
    void leavesTheEarlierLifeReadable() throws Exception {
        fellBack();
        decide("2021-12-31", "冀水督〔2021〕8号").andExpect(status().is3xxRedirection());
        Document read = page(address, lead.officer(), "zh");
        assertThat(read.select("main").text()).contains("重新立项待签收", "冀水督〔2021〕8号", "此前没有时限", "2020 年办结申请", "2020 年");
        assertThat(read.select("a[href$=/completion/claims/2020]")).hasSize(1);
        assertThat(read.select(".task-year").text()).doesNotContain("逾期");
        assertThat(page(address + "/completion/claims/2020", lead.officer(), "zh")
                        .select("main")
                        .text())
                .contains("已完成建设并通过验收。", "现场核查属实");
        mvc.perform(get(address + "/completion/claims/2019").with(As.person(lead.officer())))
                .andExpect(status().isNotFound());
        assertThat(page("/board?state=REOPENED&q=" + walk.task(task).number(), walk.staff, "zh")
                        .select("main")
                        .text())
                .contains("重新立项待签收");
    }

    @Test
    void isProposedByHandFromTheTaskItself() throws Exception {
        assertThat(page(address, walk.staff, "zh").select(".task-actions").text())
                .contains("提出重新立项");
        assertThat(page(address, walk.officeHead, "zh").select("main").text()).doesNotContain("提出重新立项");
        mvc.perform(get(address + "/reopenings/new").with(As.person(walk.officeHead)))
                .andExpect(status().isForbidden());
        mvc.perform(post(address + "/reopenings")
                        .param("reason", "群众反映停运")
                        .param("percent", "120")
                        .with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("群众反映停运")));
        mvc.perform(post(address + "/reopenings")
                        .param("reason", "群众反映停运")
                        .param("percent", "60")
                        .with(As.person(walk.staff)))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address, walk.staff, "zh").select(".task-status").text())
                .contains("任务已销号", "审定重新立项");
        assertThat(page(address + "/reopenings/new", walk.staff, "zh")
                        .select("main")
                        .text())
                .contains("不能再提出");
    }

    @Test
    void isAllDoneByTheApiAsWell() throws Exception {
        String term = "/api/plans/" + walk.task(task).planId() + "/look-back";
        String seen = "\"" + version() + "\"";
        api(put(term), "{\"months\":12}", walk.staff).andExpect(status().isPreconditionRequired());
        api(put(term).header("If-Match", seen), "{\"months\":12}", walk.staff)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.months").value(12));
        api(put(term).header("If-Match", seen), "{\"months\":9}", walk.staff)
                .andExpect(status().isPreconditionFailed());
        api(put(term), "{\"months\":99,\"version\":" + version() + "}", walk.staff)
                .andExpect(status().isUnprocessableEntity());
        assertThat(walk.the(LookBacks.class).term(walk.task(task).planId())).isEqualTo(new LookBackTerm(12));
        walk.whenLookedBackAt(task);
        api(
                        post("/api" + address + "/look-back"),
                        "{\"outcome\":\"FELL_BACK\",\"words\":\"停运\",\"percent\":50}",
                        walk.supervisor)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("FELL_BACK"));
        mvc.perform(get("/api" + address + "/reopening/preview").with(As.person(walk.officeHead)))
                .andExpect(jsonPath("$.firstYear").value(2021));
        String unit = lead.unit().toString();
        api(
                        post("/api" + address + "/reopening/decision"),
                        "{\"decision\":\"REFUSE\",\"words\":\"由日常监管解决\"}",
                        walk.officeHead)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("REFUSED"));
        api(post("/api" + address + "/reopenings"), "{\"reason\":\"又停运\",\"percent\":40}", walk.staff)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/reopenings/")));
        api(
                        post("/api" + address + "/reopening/decision"),
                        "{\"decision\":\"REOPEN\",\"dueOn\":\"2022-06-30\",\"lead\":\"" + unit + "\",\"units\":[\""
                                + unit + "\"],\"basis\":\"冀水督〔2021〕8号\"}",
                        walk.officeHead)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("REOPENED"))
                .andExpect(jsonPath("$.firstYear").value(2021));
        mvc.perform(get("/api" + address + "/look-backs").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.rows[0].words").value("停运"));
        mvc.perform(get("/api" + address + "/reopenings").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.rows.length()").value(2));
    }

    @Test
    void isSetForAPlanByItsOfficeOnly() throws Exception {
        String plan = "/plans/" + walk.task(task).planId();
        assertThat(page(plan, walk.staff, "zh").select("a[href=" + plan + "/look-back]"))
                .hasSize(1);
        assertThat(page(plan + "/look-back", walk.staff, "zh").select("#months").val())
                .isEqualTo("6");
        mvc.perform(get(plan + "/look-back").with(As.person(lead.officer()))).andExpect(status().isForbidden());
        mvc.perform(post(plan + "/look-back")
                        .param("months", "0")
                        .param("version", version())
                        .with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("1 至 36")));
        mvc.perform(post(plan + "/look-back")
                        .param("none", "true")
                        .param("months", "6")
                        .param("version", version())
                        .with(As.person(walk.staff)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(plan + "/look-back").param("months", "6").with(As.person(walk.staff)))
                .andExpect(status().isConflict());
        assertThat(walk.the(LookBacks.class).term(walk.task(task).planId()).months())
                .isNull();
    }

    private void fellBack() {
        walk.whenLookedBackAt(task);
        walk.fallsBack(task);
        assertThat(walk.the(Reopenings.class).pending(task)).isPresent();
    }

    /** Of the plan. */
    private String version() {
        return String.valueOf(
                walk.the(Plans.class).get(walk.task(task).planId()).version());
    }

    private String title() {
        return walk.task(task).title();
    }

    private ResultActions decide(String dueOn, String basis) throws Exception {
        return mvc.perform(post(address + "/reopening")
                .param("decision", "REOPEN")
                .param("dueOn", dueOn)
                .param("lead", lead.unit().toString())
                .param("units", lead.unit().toString())
                .param("basis", basis)
                .with(As.person(walk.officeHead)));
    }

    private ResultActions api(MockHttpServletRequestBuilder request, String body, Actor.Person who) throws Exception {
        return mvc.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(body).with(As.person(who)));
    }

    private Document page(String path, Actor.Person reader, String language) throws Exception {
        return Jsoup.parse(mvc.perform(
                        get(path).cookie(new Cookie("duban-language", language)).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
