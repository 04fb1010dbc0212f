package io.duban.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
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

/** What the head of the office is shown before a task is halted, and what everybody sees then. */
@DubanTest
class HaltPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    TaskId task;
    String address;

    @BeforeEach
    void aTaskWaitsForItsSignature() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        address = "/tasks/" + task;
    }

    @Test
    void isOfferedToTheHeadOfTheOfficeOnly() throws Exception {
        assertThat(page(address, walk.officeHead, "zh").select(".task-actions").text())
                .contains("中止任务", "终止任务")
                .doesNotContain("恢复任务");
        assertThat(page(address, walk.staff, "zh").select("main").text()).doesNotContain("中止任务");
        for (Actor.Person other : new Actor.Person[] {walk.staff, lead.head()}) {
            mvc.perform(get(address + "/suspension").with(As.person(other))).andExpect(status().isForbidden());
            suspend(other).andExpect(status().isForbidden());
        }
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
    }

    @Test
    void showsWhatWillStandStill() throws Exception {
        assertThat(page(address + "/suspension", walk.officeHead, "zh")
                        .select("tbody tr")
                        .text())
                .contains("签收任务");
        assertThat(page(address + "/termination", walk.officeHead, "en")
                        .select("main")
                        .text())
                .contains("cannot be undone", "Sign for the task");
    }

    @Test
    void saysSinceWhenWhyAndByWhatBasisUntilItGoesOn() throws Exception {
        suspend(walk.officeHead).andExpect(redirectedUrl(address));
        Document read = page(address, lead.officer(), "zh");
        assertThat(read.select(".task-status").text()).contains("自 " + walk.today() + " 起依据", "用地未落实", "冀政办〔2020〕30号");
        assertThat(read.select("main").text()).contains("已中止", "恢复前不亮灯").doesNotContain("恢复任务");
        assertThat(page("/", lead.officer(), "zh").select("main").text())
                .doesNotContain(walk.task(task).title());
        assertThat(page(address + "/signing", lead.officer(), "zh")
                        .select("main")
                        .text())
                .contains("任务已中止，恢复前不能办理");
        assertThat(page(address, walk.staff, "zh").select("a[href*=/co-handlers]"))
                .isEmpty();
        mvc.perform(post(address + "/resumption")
                        .param("reason", "用地已批复")
                        .param("basis", "冀自然资函〔2020〕7号")
                        .with(As.person(walk.officeHead)))
                .andExpect(redirectedUrl(address))
                .andExpect(flash().attribute("done", "done.task.resumedUnmoved"));
        assertThat(page(address, lead.officer(), "zh").select("main").text()).contains("现在由", "用地已批复", "顺延 0 个工作日");
        assertThat(page(address, walk.staff, "zh").select("a[href*=/co-handlers]"))
                .isNotEmpty();
        assertThat(page("/", lead.officer(), "zh").select("main").text())
                .contains(walk.task(task).title());
    }

    /** What was handed in cannot be taken back then, and nobody is added to a step. */
    @Test
    void offersNothingThatIsRefusedWhileItStandsStill() throws Exception {
        walk.sign(task, lead);
        walk.writeAnnualPlan(task, lead);
        String taking = "撤回：编写年度工作计划";
        String adding = "加签：";
        assertThat(page(address, lead.officer(), "zh").select(".task-actions").text())
                .contains(taking);
        assertThat(page(address, walk.officeHead, "zh").select(".task-actions").text())
                .contains(adding);
        suspend(walk.officeHead).andExpect(redirectedUrl(address));
        assertThat(page(address, lead.officer(), "zh").select("main").text()).doesNotContain(taking);
        assertThat(page(address, walk.officeHead, "zh").select("main").text()).doesNotContain(adding);
        assertThat(page(address + "/changes/new", lead.officer(), "zh")
                        .select("main")
                        .text())
                .contains("任务已中止，恢复后才能申请延期");
    }

    /** Where it stood stays known, yet nobody is told that it is under way. */
    @Test
    void isSuspendedInAListAndItsFileWhateverItsYearWasAt() throws Exception {
        walk.sign(task, lead);
        suspend(walk.officeHead).andExpect(redirectedUrl(address));
        String query = "?state=SUSPENDED&q=" + walk.task(task).number() + "&plan="
                + walk.task(task).planId();
        assertThat(page("/board" + query, walk.staff, "zh")
                        .select("#results td[data-label=状态]")
                        .text())
                .isEqualTo("已中止");
        mvc.perform(get("/board/export" + query + "&format=CSV").with(As.person(walk.staff)))
                .andExpect(content().string(containsString(",已中止,")))
                .andExpect(content().string(not(containsString("编写年度计划,"))));
    }

    @Test
    void keepsWhatWasTypedWhenTheBasisIsMissing() throws Exception {
        mvc.perform(post(address + "/termination").param("reason", "政策调整，不再实施").with(As.person(walk.officeHead)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("政策调整，不再实施")));
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
    }

    @Test
    void saysAtTheFieldThatADayIsWrong() throws Exception {
        mvc.perform(post(address + "/suspension")
                        .param("since", walk.today().plusDays(1).toString())
                        .param("reason", "用地未落实")
                        .param("basis", "冀政办〔2020〕30号")
                        .with(As.person(walk.officeHead)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("中止日期应在")));
    }

    @Test
    void isTerminatedByTheApiAsWell() throws Exception {
        mvc.perform(get("/api" + address + "/halts/preview").with(As.person(walk.officeHead)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.steps[0].unitId").value(lead.unit().toString()));
        mvc.perform(post("/api" + address + "/termination")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"政策调整\",\"basis\":\"冀政办〔2020〕31号\"}")
                        .with(As.person(walk.officeHead)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].kind").value("TERMINATION"));
        assertThat(page(address, lead.officer(), "en").select(".task-status").text())
                .contains("Terminated on", "政策调整");
        assertThat(page("/board?state=TERMINATED&q=" + walk.task(task).number(), walk.staff, "zh")
                        .select("main")
                        .text())
                .contains("已终止");
        mvc.perform(post("/api" + address + "/suspension")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"since\":\"" + walk.today() + "\",\"reason\":\"x\",\"basis\":\"x\"}")
                        .with(As.person(walk.officeHead)))
                .andExpect(status().isUnprocessableEntity());
    }

    private ResultActions suspend(Actor.Person who) throws Exception {
        return mvc.perform(post(address + "/suspension")
                .param("since", walk.today().toString())
                .param("reason", "用地未落实")
                .param("basis", "冀政办〔2020〕30号")
                .with(As.person(who)));
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
