package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.report.DecideAnnualPlan;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Taking back in the browser and by the API. */
@DubanTest
class WithdrawPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    TaskId task;
    String item;
    String address;

    @BeforeEach
    void anAnnualPlanHandedIn() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.writeAnnualPlan(task, lead);
        item = walk.the(Desk.class)
                .done(DeskFilter.everything(), Paging.FIRST, lead.officer())
                .rows()
                .get(0)
                .id();
        address = "/work/" + item + "/withdrawal";
    }

    @Test
    void isOfferedOnThePageOfTheTaskAndAmongWhatOneWaitsFor() throws Exception {
        String link = "a[href=" + address + "]";
        assertThat(page("/tasks/" + task, lead.officer()).select(link)).hasSize(1);
        assertThat(page("/?tab=OTHERS", lead.officer()).select(link)).hasSize(1);
        assertThat(page("/tasks/" + task, lead.head()).select(link)).isEmpty();
        assertThat(page("/?tab=OTHERS", lead.head()).select(link)).isEmpty();
        assertThat(page("/tasks/" + task, walk.staff).select(link)).isEmpty();
    }

    @Test
    void saysWhatItEndsAndOpensAndGoesToTheDocument() throws Exception {
        assertThat(page(address, lead.officer()).select("main").text())
                .contains("审核年度工作计划", "重新打开", "办理期限仍为", "标为“已撤回”");
        assertThat(Jsoup.parse(mvc.perform(get(address)
                                        .cookie(new Cookie("duban-language", "en"))
                                        .with(As.person(lead.officer())))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .text())
                .contains("Take back", "is open again as it was");
        mvc.perform(post(address).param("reason", "数字有误").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/tasks/" + task + "/years/2020/plan"));
        assertThat(page("/tasks/" + task + "/years/2020/plan", lead.officer())
                        .select(".changes-versions")
                        .text())
                .contains("撤回");
        assertThat(page("/tasks/" + task + "/journal", lead.officer()).text()).contains("撤回已提交的文稿", "数字有误");
        assertThat(page("/?tab=DONE", lead.officer()).text()).contains("已撤回");
    }

    @Test
    void saysThatItIsTooLate() throws Exception {
        walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), walk.staff);
        Document page = page(address, lead.officer());
        assertThat(page.select("main").text()).contains("不能再撤回");
        assertThat(page.select("main form")).isEmpty();
        mvc.perform(post(address).param("reason", "").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity());
        assertThat(page("/tasks/" + task, lead.officer()).select("a[href=" + address + "]"))
                .isEmpty();
    }

    @Test
    void isNotThereForOthers() throws Exception {
        mvc.perform(get(address).with(As.person(lead.head()))).andExpect(status().isNotFound());
        mvc.perform(post(address).with(As.person(walk.staff))).andExpect(status().isNotFound());
    }

    @Test
    void isTakenBackByTheApi() throws Exception {
        mvc.perform(get("/api" + address).with(As.person(lead.officer())))
                .andExpect(jsonPath("$.waiting.length()").value(1))
                .andExpect(jsonPath("$.dueOn").isNotEmpty());
        mvc.perform(post("/api" + address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(As.person(lead.officer())))
                .andExpect(status().isOk());
        mvc.perform(get("/api" + address).with(As.person(lead.officer()))).andExpect(status().isNotFound());
        mvc.perform(get("/api/tasks/" + task + "/years/2020/plan/versions").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.versions[0].withdrawnAt").isNotEmpty());
    }

    private Document page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
