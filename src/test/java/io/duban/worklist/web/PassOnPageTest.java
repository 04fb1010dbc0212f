package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

/** Passing on in the browser and by the API. */
@DubanTest
class PassOnPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Actor.Person colleague;
    TaskId task;
    String item;

    @BeforeEach
    void aTaskToBeSignedFor() {
        walk = new Walk(context);
        lead = walk.party();
        colleague = walk.person(lead.unit(), Role.OFFICER);
        task = walk.issuedTask(lead);
        item = walk.the(WorkItems.class)
                .open(TestSteps.SIGN_FOR, task.value(), lead.unit())
                .orElseThrow()
                .id();
    }

    @Test
    void isReachedFromThePageOfTheStepAndFromTheUnitsList() throws Exception {
        String address = "a[href=/work/" + item + "]";
        assertThat(page("/tasks/" + task + "/signing?unit=" + lead.unit(), lead.officer())
                        .select(address))
                .hasSize(1);
        assertThat(page("/?tab=UNIT", lead.head()).select(address)).hasSize(1);
    }

    @Test
    void offersWhoCanDoItAndPassesItOn() throws Exception {
        assertThat(page("/work/" + item, lead.officer())
                        .select("select[name=to] option")
                        .eachText())
                .contains(colleague.name(), lead.head().name());
        mvc.perform(post("/work/" + item)
                        .param("to", colleague.id().toString())
                        .param("reason", "出差")
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/"));
        assertThat(page("/work/" + item, lead.head()).select("main").text()).contains(colleague.name(), "收回");
        assertThat(page("/?tab=UNIT", lead.head()).select("main").text()).contains(colleague.name());
        mvc.perform(post("/work/" + item + "/back").with(As.person(lead.head())))
                .andExpect(redirectedUrl("/"));
        assertThat(page("/", lead.officer()).select("main").text()).contains("建设第1号泵站");
    }

    @Test
    void keepsTheReasonWhenNobodyWasChosen() throws Exception {
        mvc.perform(post("/work/" + item).param("reason", "下周出差").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("下周出差")));
    }

    @Test
    void isNotThereForOthers() throws Exception {
        mvc.perform(get("/work/" + item).with(As.person(walk.supervisor))).andExpect(status().isNotFound());
    }

    @Test
    void isPassedOnByTheApi() throws Exception {
        mvc.perform(get("/api/work/" + item + "/assignment").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.assignee").isEmpty())
                .andExpect(jsonPath("$.able.length()").value(3));
        mvc.perform(post("/api/work/" + item + "/assignment")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\":\"" + colleague.id() + "\"}")
                        .with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value(colleague.name()));
        mvc.perform(get("/api/desk").with(As.person(colleague)))
                .andExpect(jsonPath("$.rows[0].item.assigneeName").value(colleague.name()));
        mvc.perform(post("/api/work/" + item + "/assignment/end")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(As.person(lead.head())))
                .andExpect(status().isOk());
    }

    private Document page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
