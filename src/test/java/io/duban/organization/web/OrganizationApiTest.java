package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.organization.Staff;
import io.duban.organization.Units;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.web.As;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class OrganizationApiTest {

    private static final String CALENDAR = "/api/organization/calendar";
    private static final String PEOPLE = "/api/organization/people/";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Units units;

    @Autowired
    Staff staff;

    Newcomers newcomers;
    UnitId unit;
    PersonId admin;
    PersonId officer;

    @BeforeEach
    void begin() {
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        admin = newcomers.personWith(unit, ADMIN);
        officer = newcomers.personWith(unit, OFFICER);
    }

    @Test
    void addsReadsAndChangesAUnit() throws Exception {
        String name = "水文站" + Newcomers.unique();
        send("/api/organization/units", """
                {"name": "%s", "kind": "OFFICE", "tier": "CITY", "parentId": "%s"}""".formatted(name, unit))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.unit.parentId").value(unit.toString()))
                .andExpect(jsonPath("$.unit.version").value(0));

        UnitId id = units.byName(name).orElseThrow().id();
        String change = """
                {"name": "%s分站", "kind": "OFFICE", "tier": "CITY", "version": 0, "position": 1}""".formatted(name);
        mvc.perform(put("/api/organization/units/" + id)
                        .with(As.person(admin, "测试"))
                        .contentType(APPLICATION_JSON)
                        .content(change))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit.name").value(name + "分站"));
        mvc.perform(put("/api/organization/units/" + id)
                        .with(As.person(admin, "测试"))
                        .contentType(APPLICATION_JSON)
                        .content(change))
                .andExpect(status().isConflict());
        read("/api/organization/units?q=" + name)
                .andExpect(jsonPath("$.rows[-1].unit.id").value(id.toString()));
    }

    @Test
    void setsAndRemovesDaysOfTheCalendar() throws Exception {
        String days = """
                {"days": [{"day": "2031-10-04", "working": true, "name": "国庆节调休"}]}""";
        mvc.perform(calendar(put(CALENDAR), days, "*").with(As.person(officer, "officer")))
                .andExpect(status().isForbidden());
        mvc.perform(put(CALENDAR).contentType(APPLICATION_JSON).content(days).with(As.person(admin, "admin")))
                .andExpect(status().isPreconditionRequired());
        String seen = version();
        mvc.perform(calendar(put(CALENDAR), days, seen))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days[0].name").value("国庆节调休"));
        mvc.perform(calendar(put(CALENDAR), days.replace("true", "false"), seen))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(delete(CALENDAR + "/2031-10-04").with(As.person(admin, "admin")))
                .andExpect(status().isPreconditionRequired());
        mvc.perform(calendar(delete(CALENDAR + "/2031-10-04"), "", seen)).andExpect(status().isPreconditionFailed());
        mvc.perform(calendar(delete(CALENDAR + "/2031-10-04"), "", version())).andExpect(status().isNoContent());
        mvc.perform(get(CALENDAR + "?year=2031").with(As.person(admin, "admin")))
                .andExpect(jsonPath("$.days").isEmpty());
    }

    private String version() throws Exception {
        return Objects.requireNonNull(mvc.perform(get(CALENDAR + "?year=2031").with(As.person(admin, "admin")))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
    }

    private MockHttpServletRequestBuilder calendar(MockHttpServletRequestBuilder request, String json, String seen) {
        return request.contentType(APPLICATION_JSON)
                .content(json)
                .header("If-Match", seen)
                .with(As.person(admin, "admin"));
    }

    @Test
    void closesAndReopensAUnit() throws Exception {
        send("/api/organization/units/" + unit + "/closing", "{\"lastDay\": \"2020-01-01\"}")
                .andExpect(jsonPath("$.open").value(false));
        send("/api/organization/units/" + unit + "/reopening", "{}")
                .andExpect(jsonPath("$.open").value(true));
    }

    @Test
    void addsAPersonWithAGivenPasswordAndNeverTellsIt() throws Exception {
        String account = "api" + Newcomers.unique();
        String answer = send(PEOPLE.substring(0, PEOPLE.length() - 1), """
                {"account": "%s", "name": "接口人", "password": "%s"}""".formatted(account, Newcomers.PASSWORD))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.person.account").value(account))
                .andExpect(jsonPath("$.mustChange").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).doesNotContain(Newcomers.PASSWORD).doesNotContain("bcrypt");
    }

    @Test
    void grantsAndRevokesARole() throws Exception {
        String role = "{\"unit\": \"%s\", \"role\": \"SUPERVISOR\"}".formatted(unit);
        send(PEOPLE + officer + "/roles", role)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles.length()").value(2));
        send(PEOPLE + officer + "/roles", role).andExpect(status().isUnprocessableEntity());
        send(PEOPLE + officer + "/roles/revocation", role)
                .andExpect(jsonPath("$.roles.length()").value(1));
    }

    @Test
    void resetsUnlocksAndSwitchesOffWithoutAnAnswerToKeep() throws Exception {
        send(PEOPLE + officer + "/password", "{\"password\": \"another good sentence\"}")
                .andExpect(status().isNoContent());
        send(PEOPLE + officer + "/unlocking", "{}").andExpect(status().isNoContent());
        send(PEOPLE + officer + "/deactivation", "{}").andExpect(status().isNoContent());
        assertThat(staff.get(officer).active()).isFalse();
        send(PEOPLE + officer + "/reactivation", "{}").andExpect(status().isNoContent());
        assertThat(staff.get(officer).active()).isTrue();
    }

    @Test
    void namesAndEndsAStandIn() throws Exception {
        String id = send("/api/organization/stand-ins", """
                {"absent": "%s", "standIn": "%s", "from": "2020-02-03", "until": "2020-02-07"}""".formatted(
                                officer, newcomers.personWith(unit, DEPARTMENT_HEAD)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

        readAs(officer, "/api/organization/stand-ins/mine")
                .andExpect(jsonPath("$.rows[0].standIn.absentId").value(officer.toString()));
        send("/api/organization/stand-ins/" + id + "/end", "{}").andExpect(status().isNoContent());
        readAs(officer, "/api/organization/stand-ins/mine")
                .andExpect(jsonPath("$.rows[0].open").value(false));
    }

    @Test
    void answersWhatItCannotReadOrFindOrAllow() throws Exception {
        send(PEOPLE + officer + "/roles", "{\"unit\": \"1-1-1-1-1\", \"role\": \"OFFICER\"}")
                .andExpect(status().isBadRequest());
        read(PEOPLE + PersonId.next()).andExpect(status().isNotFound());
        mvc.perform(get("/api/organization/people").with(As.person(officer, "测试")))
                .andExpect(status().isForbidden());
        send(PEOPLE + officer + "/roles", "{}").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void pagesThroughThePeopleOfAUnit() throws Exception {
        read("/api/organization/people?unit=" + unit)
                .andExpect(jsonPath("$.rows.length()").value(2))
                .andExpect(jsonPath("$.next").doesNotExist());
        String first = read("/api/organization/people?size=1&unit=" + unit)
                .andExpect(jsonPath("$.rows.length()").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");
        read("/api/organization/people?size=1&unit=" + unit + "&after=" + next)
                .andExpect(jsonPath("$.rows.length()").value(1));
    }

    private ResultActions send(String path, String json) throws Exception {
        return mvc.perform(post(path)
                .with(As.person(admin, "测试"))
                .contentType(APPLICATION_JSON)
                .content(json));
    }

    private ResultActions read(String path) throws Exception {
        return readAs(admin, path);
    }

    private ResultActions readAs(PersonId person, String path) throws Exception {
        return mvc.perform(get(path).with(As.person(person, "测试")));
    }
}
