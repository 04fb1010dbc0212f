package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.web.As;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One unit more or less is asked in the browser and by the API. */
@DubanTest
class AskUnitPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Walk walk;
    private Party lead;
    private Party partner;
    private Party third;
    private PlanId plan;
    private String item;

    @BeforeEach
    void aPlanOnWhichTwoUnitsAreConsulted() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        third = walk.party();
        plan = walk.draft(2020, 2021, Walk.items(1, lead, partner));
        walk.the(SubmitPlan.class).submit(plan, LocalDate.of(2020, 1, 10), walk.staff);
        item = walk.the(WorkItems.class)
                .open(TestSteps.GIVE_OPINION, plan.value(), lead.unit())
                .orElseThrow()
                .id();
    }

    @Test
    void isReachedByTheOfficeFromTheOpinionsOnThePlanAndFromTheStep() throws Exception {
        String address = "a[href=/work/" + item + "/units]";
        assertThat(page("/plans/" + plan + "/opinions", walk.staff).select(address))
                .hasSize(1);
        assertThat(page("/work/" + item + "/co-handlers", walk.staff).select(address))
                .hasSize(1);
        assertThat(page("/plans/" + plan + "/opinions", lead.officer()).select(address))
                .isEmpty();
        assertThat(page("/work/" + item + "/co-handlers", lead.officer()).select(address))
                .isEmpty();
        mvc.perform(get("/work/" + item + "/units").with(As.person(lead.officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void asksOneUnitMoreAndOneLess() throws Exception {
        mvc.perform(post("/work/" + item + "/units").with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/work/" + item + "/units/end").with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/work/" + item + "/units")
                        .param("unit", third.unit().toString())
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/plans/" + plan));
        assertThat(page("/plans/" + plan + "/opinions", walk.staff).select("tbody tr"))
                .hasSize(3);
        mvc.perform(post("/work/" + item + "/units/end").param("reason", "不涉及").with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/plans/" + plan));
        assertThat(page("/plans/" + plan + "/opinions", walk.staff).select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void isDoneByTheApi() throws Exception {
        mvc.perform(get("/api/work/" + item + "/units").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.open.length()").value(2));
        mvc.perform(json("", "{\"unit\":\"" + third.unit() + "\"}")).andExpect(status().isOk());
        mvc.perform(json("", "{\"unit\":\"" + third.unit() + "\"}")).andExpect(status().isUnprocessableEntity());
        mvc.perform(json("/end", "{\"reason\":\"不涉及\"}")).andExpect(status().isOk());
        mvc.perform(json("/end", "{\"reason\":\"不涉及\"}")).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder json(String path, String body) {
        return post("/api/work/" + item + "/units" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(As.person(walk.staff));
    }

    private Document page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
