package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.worklist.WorkItems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Copies to read in the browser and by the API. */
@DubanTest
class CopyPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;
    String item;

    @BeforeEach
    void aTaskToBeSignedFor() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
        item = walk.the(WorkItems.class)
                .open(TestSteps.SIGN_FOR, task.value(), lead.unit())
                .orElseThrow()
                .id();
    }

    @Test
    void isReachedFromTheTaskAndFromThePageOfTheStep() throws Exception {
        assertThat(page("/tasks/" + task, partner.officer()).select("a[href=/tasks/" + task + "/copy]"))
                .hasSize(1);
        assertThat(page("/tasks/" + task, walk.person(walk.office, Role.AUDITOR))
                        .select("a[href=/tasks/" + task + "/copy]"))
                .isEmpty();
        assertThat(page("/tasks/" + task + "/signing?unit=" + lead.unit(), lead.officer())
                        .select("a[href=/work/" + item + "/copy]"))
                .hasSize(1);
    }

    @Test
    void goesToThoseChosenIsReadByOpeningAndSaysSo() throws Exception {
        Document form = page("/work/" + item + "/copy", lead.officer());
        assertThat(form.select("main form").attr("action")).isEqualTo("/work/" + item + "/copy");
        assertThat(form.select("fieldset label").eachText())
                .contains(partner.head().name(), walk.staff.name(), "全单位有权查看的人（2 人）");
        mvc.perform(post("/work/" + item + "/copy")
                        .param("readers", partner.head().id().toString())
                        .param("units", walk.office.toString())
                        .param("words", "请知悉分工。")
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/copies?tab=SENT"));

        Document desk = page("/", partner.head());
        assertThat(desk.select("main").text())
                .contains("抄送给我（1 件未阅）", "请知悉分工。", lead.officer().name());
        String address = desk.select("a[href^=/copies/]").attr("href");
        mvc.perform(get(address).with(As.person(partner.head()))).andExpect(redirectedUrl("/tasks/" + task));
        assertThat(page("/", partner.head()).select("main").text()).doesNotContain("件未阅");
        assertThat(page("/copies", partner.head()).select("main").text()).contains("请知悉分工。");
        assertThat(page("/copies?tab=SENT", lead.officer()).select("main").text())
                .contains(partner.head().name() + " ", "已阅", walk.staff.name() + " 未阅", "撤回");
        assertThat(page("/tasks/" + task, walk.staff).select("main").text()).contains("抄送对象", "请知悉分工。");

        mvc.perform(post(address + "/withdrawal").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/copies?tab=SENT"));
        assertThat(page("/copies?tab=SENT", lead.officer()).select("main").text())
                .contains(walk.staff.name() + " 已撤回");
        assertThat(page("/", walk.staff).select("main").text()).doesNotContain("件未阅");
    }

    @Test
    void keepsWhatWasChosenWhenTheWordsAreTooLong() throws Exception {
        mvc.perform(post("/tasks/" + task + "/copy")
                        .param("readers", partner.head().id().toString())
                        .param("words", "请".repeat(501))
                        .with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请".repeat(501))))
                .andExpect(result -> assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                                .select("input[name=readers][checked]")
                                .eachAttr("value"))
                        .containsExactly(partner.head().id().toString()));
    }

    @Test
    void isNotThereForOthers() throws Exception {
        Party stranger = walk.party();
        for (String address : new String[] {"/tasks/" + task + "/copy", "/work/" + item + "/copy"}) {
            mvc.perform(get(address).with(As.person(stranger.officer()))).andExpect(status().isNotFound());
        }
        assertThat(page("/copies", stranger.officer()).select(".empty").text()).isEqualTo("还没有人抄送给您。");
        assertThat(page("/copies?tab=SENT", stranger.officer()).select(".empty"))
                .isNotEmpty();
    }

    @Test
    void isSentOpenedAndWithdrawnByTheApi() throws Exception {
        mvc.perform(get("/api/tasks/" + task + "/copies/readers").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.rows.length()").value(6));
        String sent = mvc.perform(post("/api/work/" + item + "/copies")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"readers\":[\"" + partner.head().id() + "\"],\"units\":[\"" + lead.unit() + "\"]}")
                        .with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String copy = JsonPath.read(sent, "$.id");
        mvc.perform(post("/api/copies/" + copy + "/opening").with(As.person(partner.head())))
                .andExpect(jsonPath("$.subject").value(task.toString()));
        mvc.perform(get("/api/copies").with(As.person(partner.head())))
                .andExpect(jsonPath("$.rows[0].readAt").isNotEmpty());
        mvc.perform(post("/api/copies/" + copy + "/withdrawal").with(As.person(lead.officer())))
                .andExpect(status().isOk());
        mvc.perform(get("/api/copies/sent").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.rows[0].readers[?(@.state == 'WITHDRAWN')].name")
                        .value(lead.head().name()));
    }

    private Document page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
