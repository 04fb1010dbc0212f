package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.organization.Staff;
import io.duban.organization.Units;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An admin is shown what somebody's leaving or a unit's closing leaves behind, on the page and by the API (I5). */
@DubanTest
class LeavingPageTest {

    private static final String API = "/api/organization/";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Staff staff;

    @Autowired
    Units units;

    private Walk walk;
    private Party lead;
    private PersonId admin;
    private String off;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
        admin = new Newcomers(context).personWith(lead.unit(), ADMIN);
        off = "people/" + lead.officer().id() + "/deactivation";
        walk.issue(walk.draft(2020, 2021, Walk.items(3, lead))).forEach(task -> walk.sign(task, lead));
    }

    @Test
    void showsByStepAndUnitWhatWouldWaitForNobody() throws Exception {
        Document page = page("/organization/" + off);

        assertThat(page.select("main h2").text()).contains("将无人可办的事项（3 件）");
        assertThat(page.select("main tbody tr").text())
                .contains(units.get(lead.unit()).name(), "承办人", "编写年度工作计划", "3");
        assertThat(page.select("button[name=confirmed]").val()).isEqualTo("3");
        assertThat(page.select("button[name=confirmed]").text()).contains("3 件将无人可办");
    }

    @Test
    void asksOnceMoreInsteadOfLeavingWorkUnconfirmed() throws Exception {
        Document again = Jsoup.parse(send("/organization/" + off)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(again.select("[data-asked]").text()).contains("3 件待办事项将无人可办");
        assertThat(again.select("main tbody tr")).hasSize(1);
        assertThat(staff.get(lead.officer().id()).active()).isTrue();

        send("/organization/" + off, "confirmed", "3").andExpect(status().is3xxRedirection());
        assertThat(staff.get(lead.officer().id()).active()).isFalse();
    }

    @Test
    void handsOverToAnyAccount() throws Exception {
        PersonId successor = new Newcomers(context).person();

        send("/organization/" + off, "account", new Newcomers(context).account(successor))
                .andExpect(status().is3xxRedirection());

        assertThat(staff.get(successor).grants()).containsExactly(Grant.own(lead.unit(), Role.OFFICER));
        assertThat(staff.get(lead.officer().id()).active()).isFalse();
    }

    @Test
    void saysAtItsFieldThatNobodyHasTheAccount() throws Exception {
        Document again = Jsoup.parse(send("/organization/" + off, "account", "no-such", "confirmed", "3")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(again.select("[data-field=account] [data-error]").text()).contains("没有这个账号");
        assertThat(staff.get(lead.officer().id()).active()).isTrue();
    }

    @Test
    void asksOnceMoreWhenARoleIsTakenAwayAndTellsItInEnglish() throws Exception {
        String path = "/organization/people/" + lead.officer().id() + "/roles/revocation";
        Document again = Jsoup.parse(mvc.perform(form(path, "unit", lead.unit().toString(), "role", "OFFICER")
                        .cookie(new Cookie("duban-language", "en")))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(again.select("[data-asked]").text()).contains("3 open items would wait for nobody");
        assertThat(again.select("input[name=role]").val()).isEqualTo("OFFICER");

        send(
                        path,
                        "unit",
                        lead.unit().toString(),
                        "role",
                        "OFFICER",
                        "successor",
                        lead.head().id().toString())
                .andExpect(status().is3xxRedirection());
        assertThat(staff.get(lead.officer().id()).grants()).isEmpty();
    }

    @Test
    void showsWhatWaitsForAUnitBeforeItIsClosed() throws Exception {
        String path = "/organization/units/" + lead.unit() + "/closing";
        assertThat(page(path).select("main").text()).contains("等待该单位办理的事项（3 件）");

        Document again = Jsoup.parse(send(path, "lastDay", "2020-01-02")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(again.select("[data-asked]").text()).contains("还有 3 件待办事项等待该单位办理");
        assertThat(again.select("#lastDay").val()).isEqualTo("2020-01-02");
        assertThat(units.get(lead.unit()).closedOn()).isNull();

        send(path, "lastDay", "2020-01-02", "confirmed", "3").andExpect(status().is3xxRedirection());
        assertThat(units.get(lead.unit()).closedOn()).isEqualTo("2020-01-02");
    }

    @Test
    void refusesByTheApiWithTheFactsOfThePreview() throws Exception {
        read(API + off)
                .andExpect(jsonPath("$.count").value(3))
                .andExpect(jsonPath("$.waiting[0].step").value(containsString("writeAnnualPlan")));

        sendJson(API + off, "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.key").value("refusal.organization.leavesWork"))
                .andExpect(jsonPath("$.count").value(3))
                .andExpect(jsonPath("$.waiting[0].unit").value(lead.unit().toString()))
                .andExpect(jsonPath("$.waiting[0].unitName")
                        .value(units.get(lead.unit()).name()))
                .andExpect(jsonPath("$.waiting[0].count").value(3));
        mvc.perform(post(API + off).with(As.person(admin, "测试"))).andExpect(status().isUnprocessableEntity());
        sendJson(API + off, "{\"confirmed\": -1}").andExpect(status().isUnprocessableEntity());
        assertThat(staff.get(lead.officer().id()).active()).isTrue();

        sendJson(API + off, "{\"successor\": \"" + lead.head().id() + "\"}").andExpect(status().isNoContent());
        assertThat(staff.get(lead.officer().id()).active()).isFalse();
    }

    @Test
    void asksTheSameByTheApiForARoleAndForAUnit() throws Exception {
        String role = "people/" + lead.officer().id() + "/roles/revocation";
        read(API + role + "?role=OFFICER&unit=" + lead.unit())
                .andExpect(jsonPath("$.count").value(3));
        sendJson(API + role, "{\"unit\": \"" + lead.unit() + "\", \"role\": \"OFFICER\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.waiting[0].role").value("OFFICER"));

        String closing = "units/" + lead.unit() + "/closing";
        read(API + closing).andExpect(jsonPath("$.count").value(3));
        sendJson(API + closing, "{\"lastDay\": \"2020-01-02\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.key").value("refusal.organization.unitHasWork"))
                .andExpect(jsonPath("$.count").value(3));
        sendJson(API + closing, "{\"lastDay\": \"2020-01-02\", \"confirmed\": 3}")
                .andExpect(status().isOk());

        sendJson(API + off, "{\"confirmed\": 3}").andExpect(status().isNoContent());
        read(API + "units/" + lead.unit() + "/unattended")
                .andExpect(jsonPath("$.count").value(3));
    }

    @Test
    void showsPreviewsToNobodyButAdmins() throws Exception {
        mvc.perform(get(API + off).with(As.person(lead.head().id(), "测试"))).andExpect(status().isForbidden());
        mvc.perform(get("/organization/" + off).with(As.person(lead.head().id(), "测试")))
                .andExpect(status().isForbidden());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(admin, "测试")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions read(String path) throws Exception {
        return mvc.perform(get(path).with(As.person(admin, "测试"))).andExpect(status().isOk());
    }

    private ResultActions send(String path, String... fields) throws Exception {
        return mvc.perform(form(path, fields));
    }

    private MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder form = post(path).with(As.person(admin, "测试"));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    private ResultActions sendJson(String path, String json) throws Exception {
        return mvc.perform(post(path)
                .with(As.person(admin, "测试"))
                .contentType(APPLICATION_JSON)
                .content(json));
    }
}
