package io.duban.rules.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.web.As;
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

@DubanTest
class RulePageTest {

    private static final String STRICT = """
            {"numbers":{"yellowLag":[5],"redLag":[20],"milestoneDays":[7]},"from":"2020-02-01","reason":"会议纪要"}""";

    private static final String SEEN = STRICT.replace("\"from\"", "\"version\":0,\"from\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    Walk walk;
    PlanId plan;
    PersonId admin;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        Party lead = walk.party();
        plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.issue(plan);
        admin = walk.person(walk.office, Role.ADMIN).id();
    }

    @Test
    void isChangedInTheVersionThatWasReadAndSaysWhereTheChangeIs() throws Exception {
        String tag = perform(get(rule())).andReturn().getResponse().getHeader("ETag");
        assertThat(tag).startsWith("\"0.");
        String made = perform(sent("/changes", STRICT).header("If-Match", tag))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PLANNED"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        perform(get(String.valueOf(made)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.numbers.yellowLag[0]").value(5));
        perform(sent("/withdrawal", "{}").header("If-Match", tag)).andExpect(status().isPreconditionFailed());
        perform(sent("/withdrawal", "{}")).andExpect(status().isPreconditionRequired());
        perform(sent("/withdrawal", "{\"version\":1}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("TAKEN_BACK"));
        perform(get(rule())).andExpect(jsonPath("$.version").value(2));
    }

    @Test
    void isReadAsItWasOnAnyDay() throws Exception {
        perform(sent("/changes", SEEN)).andExpect(status().isCreated());
        perform(get("/api/rules").param("scope", plan.toString()).param("day", "2020-01-31"))
                .andExpect(jsonPath("$.rows[0].numbers.yellowLag[0]").value(10))
                .andExpect(jsonPath("$.rows[0].own").value(false));
        perform(get("/api/rules").param("scope", plan.toString()).param("day", "2020-02-01"))
                .andExpect(jsonPath("$.rows[0].numbers.yellowLag[0]").value(5))
                .andExpect(jsonPath("$.rows[0].since").value("2020-02-01"));
    }

    @Test
    void previewsWithoutChangingAnything() throws Exception {
        perform(sent("/preview", SEEN))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lights.looked").value(1))
                .andExpect(jsonPath("$.lights.turns").isEmpty());
        perform(get(rule())).andExpect(jsonPath("$.version").value(0));
    }

    @Test
    void saysOfEachNumberWhatIsWrongWithIt() throws Exception {
        perform(sent("/preview", SEEN.replace("[5]", "[500]").replace("[7]", "[]")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("yellowLag")))
                .andExpect(content().string(containsString("milestoneDays")));
    }

    @Test
    void givesItsHistoryOutAsAFile() throws Exception {
        perform(sent("/changes", SEEN));
        String file = perform(get("/api/rules/changes/export")
                        .param("scope", plan.toString())
                        .param("format", "CSV"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file).contains("滞后超过 5 个百分点亮黄灯", "会议纪要", "待生效");
    }

    @Test
    void showsTheOfficeItsRulesWithoutAWayToChangeThem() throws Exception {
        perform(sent("/changes", SEEN));
        Document page = Jsoup.parse(
                mvc.perform(get("/rules").param("scope", plan.toString()).with(As.person(walk.staff.id(), "办公室")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.select("[data-topic=LIGHTS] [data-planned]").text()).contains("2020-02-01", "滞后超过 5 个百分点");
        assertThat(page.select("main form[method=post], [data-topic] a")).isEmpty();
    }

    private String rule() {
        return "/api/rules/LIGHTS/" + plan;
    }

    private MockHttpServletRequestBuilder sent(String path, String body) {
        return post(rule() + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(As.person(admin, "管理")).with(csrf()));
    }
}
