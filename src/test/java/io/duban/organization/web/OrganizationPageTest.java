package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.organization.SignIn;
import io.duban.organization.Staff;
import io.duban.organization.Units;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@DubanTest
class OrganizationPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Units units;

    @Autowired
    Staff staff;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

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

    @AfterEach
    void clearTheCalendar() {
        jdbc.sql("DELETE FROM organization_calendar_day WHERE day >= '2050-01-01'")
                .update();
    }

    @Test
    void showsTheTreeWithSearchAndTheNumberOfPeople() throws Exception {
        UnitId below = newcomers.unitBelow(unit);
        String name = units.get(below).name();

        Document page = page(admin, "/organization/units?q=" + name);

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").get(0).text())
                .startsWith(units.get(unit).name())
                .endsWith("2");
        assertThat(page.select("tbody tr").get(1).text()).contains(name);
    }

    @Test
    void isShownToAdminsAndAuditorsOnly() throws Exception {
        PersonId auditor = newcomers.personWith(unit, AUDITOR);
        for (String path : List.of(
                "/organization/units",
                "/organization/units/" + unit,
                "/organization/people",
                "/organization/people/" + officer,
                "/organization/calendar")) {
            mvc.perform(get(path).with(As.person(officer, "测试"))).andExpect(status().isForbidden());
            Document page = page(auditor, path);
            assertThat(page.select("main form[method=post]")).isEmpty();
        }
        for (String path : List.of(
                "/organization/units/new", "/organization/people/new", "/organization/units/" + unit + "/closing")) {
            mvc.perform(get(path).with(As.person(auditor, "测试"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void addsAUnitBelowAnother() throws Exception {
        String name = "水文站" + Newcomers.unique();
        Document form = page(admin, "/organization/units/new?parent=" + unit);
        assertThat(form.select("#parentId option[selected]").val()).isEqualTo(unit.toString());

        submit(
                        admin,
                        "/organization/units",
                        "name",
                        name,
                        "kind",
                        "OFFICE",
                        "tier",
                        "CITY",
                        "parentId",
                        unit.toString())
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("done", "done.organization.unitAdded"));

        assertThat(units.byName(name).orElseThrow().parentId()).isEqualTo(unit);
    }

    @Test
    void comesBackWithWhatWasTypedAndTheFaultAtItsField() throws Exception {
        MvcResult result = submit(
                        admin, "/organization/units", "name", " ", "code", "不行", "kind", "OFFICE", "tier", "CITY")
                .andExpect(status().isUnprocessableEntity())
                .andReturn();

        Document page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select("[data-field=name] [data-error]").text()).isNotBlank();
        assertThat(page.select("#code").val()).isEqualTo("不行");
        assertThat(page.select("[data-field=code] [data-error]").text()).contains("代码");
    }

    @Test
    void answersARefusalWithItsReason() throws Exception {
        UnitId below = newcomers.unitBelow(unit);

        String page = submit(
                        admin,
                        "/organization/units/" + unit,
                        "name",
                        "改名" + Newcomers.unique(),
                        "kind",
                        "OFFICE",
                        "tier",
                        "CITY",
                        "version",
                        "0",
                        "position",
                        "1",
                        "parentId",
                        below.toString())
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("单位不能移到自己或者自己的下级单位下面");
    }

    @Test
    void renamesAUnitAndAnswersTheStalePageWithAConflict() throws Exception {
        String name = "改名" + Newcomers.unique();
        String[] fields = {"name", name, "kind", "OFFICE", "tier", "CITY", "version", "0", "position", "3"};
        submit(admin, "/organization/units/" + unit, fields).andExpect(status().is3xxRedirection());

        assertThat(units.get(unit).name()).isEqualTo(name);
        submit(admin, "/organization/units/" + unit, fields).andExpect(status().isConflict());
    }

    @Test
    void saysWhoHangsOnAUnitBeforeClosingIt() throws Exception {
        Document page = page(admin, "/organization/units/" + unit + "/closing");
        assertThat(page.select("main").text()).contains("2 人在该单位担任角色");
        assertThat(page.select("main a[href=/organization/people/" + officer + "]"))
                .hasSize(1);

        submit(admin, "/organization/units/" + unit + "/closing", "lastDay", "2020-01-01")
                .andExpect(status().is3xxRedirection());

        assertThat(page(admin, "/organization/units/" + unit).select("main").text())
                .contains("该单位已撤销");
        submit(admin, "/organization/units/" + unit + "/reopening").andExpect(status().is3xxRedirection());
        assertThat(units.get(unit).closedOn()).isNull();
    }

    @Test
    void listsPeopleByUnitRoleAndPartOfTheName() throws Exception {
        assertThat(page(admin, "/organization/people?unit=" + unit).select("tbody tr"))
                .hasSize(2);
        assertThat(page(admin, "/organization/people?role=OFFICER&unit=" + unit).select("tbody tr"))
                .hasSize(1);
        String account = staff.get(officer).account();
        assertThat(page(admin, "/organization/people?q=" + account)
                        .select("tbody tr")
                        .text())
                .contains(account, "承办人");
    }

    @Test
    void pagesThroughPeopleByAccount() throws Exception {
        UnitId crowded = newcomers.unit();
        for (int i = 0; i < 51; i++) {
            newcomers.personWith(crowded, OFFICER);
        }

        Document first = page(admin, "/organization/people?unit=" + crowded);
        assertThat(first.select("tbody tr")).hasSize(50);
        Document second = page(admin, first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(1);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void showsAGeneratedPasswordOnce() throws Exception {
        String account = "new" + Newcomers.unique();
        String page = submit(
                        admin,
                        "/organization/people",
                        "requestKey",
                        UUID.randomUUID().toString(),
                        "account",
                        account,
                        "name",
                        "新来的")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String password = Jsoup.parse(page).select("[data-first-password]").text();
        assertThat(password).hasSize(19);
        assertThat(signIn.attempt(account, password, Newcomers.HERE)).isInstanceOf(SignIn.Outcome.Accepted.class);
        String path = "/organization/people/"
                + jdbc.sql("SELECT id FROM organization_person WHERE account = ?")
                        .param(account)
                        .query(String.class)
                        .single();
        assertThat(page(admin, path).select("[data-first-password]")).isEmpty();
        assertThat(page(admin, path).text()).doesNotContain(password);
        assertThat(kept(password)).isZero();
    }

    @Test
    void grantsAndRevokesARoleOnThePersonsPage() throws Exception {
        UnitId other = newcomers.unit();
        String path = "/organization/people/" + officer;
        submit(admin, path + "/roles", "unit", other.toString(), "role", "SUPERVISOR")
                .andExpect(status().is3xxRedirection());
        assertThat(page(admin, path).select("main").text())
                .contains("督查员", units.get(other).name());

        submit(admin, path + "/roles/revocation", "unit", other.toString(), "role", "SUPERVISOR")
                .andExpect(status().is3xxRedirection());
        assertThat(staff.get(officer).grants()).hasSize(1);
    }

    @Test
    void asksForUnitAndRoleWhenTheyWereNotChosen() throws Exception {
        String page = submit(admin, "/organization/people/" + officer + "/roles", "unit", "", "role", "")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(page).select("[data-field=unit] [data-error]").text())
                .isNotBlank();
        assertThat(Jsoup.parse(page).select("[data-field=role] [data-error]").text())
                .isNotBlank();
    }

    @Test
    void showsALockOutAndEndsIt() throws Exception {
        String account = staff.get(officer).account();
        for (int i = 0; i < 5; i++) {
            signIn.attempt(account, "wrong", Newcomers.HERE);
        }
        String path = "/organization/people/" + officer;
        assertThat(page(admin, path).select("main").text())
                .contains("须等到 2020-01-02 09:01")
                .contains("192.0.2.1：5 次");

        submit(admin, path + "/unlocking").andExpect(status().is3xxRedirection());

        assertThat(page(admin, path).select("main").text()).doesNotContain("须等到");
    }

    @Test
    void switchesAPersonOffAndOnAndResetsThePassword() throws Exception {
        String path = "/organization/people/" + officer;
        String made = Jsoup.parse(submit(
                                admin,
                                path + "/password",
                                "requestKey",
                                UUID.randomUUID().toString(),
                                "password",
                                "")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("[data-first-password]")
                .text();
        assertThat(made).hasSize(19);
        assertThat(kept(made)).isZero();
        submit(admin, path + "/deactivation").andExpect(status().is3xxRedirection());
        assertThat(page(admin, path).select("main").text()).contains("该人员已停用");
        submit(admin, path + "/reactivation").andExpect(status().is3xxRedirection());
        assertThat(staff.get(officer).active()).isTrue();
    }

    @Test
    void letsNobodyButAdminsChangeAnything() throws Exception {
        String path = "/organization/people/" + officer;
        submit(officer, path + "/roles", "unit", unit.toString(), "role", "ADMIN")
                .andExpect(status().isForbidden());
        submit(officer, path + "/password", "password", "").andExpect(status().isForbidden());
        submit(officer, path + "/deactivation").andExpect(status().isForbidden());
        submit(officer, "/organization/calendar/preview", "text", "2051-01-02 休 元旦")
                .andExpect(status().isForbidden());
    }

    @Test
    void letsEverybodyNameAColleagueOrAnAccountAsStandIn() throws Exception {
        PersonId colleague = newcomers.personWith(unit, DEPARTMENT_HEAD);
        Document mine = page(officer, "/organization/stand-ins/mine");
        assertThat(mine.select("#colleague option[value=" + colleague + "]")).hasSize(1);
        assertThat(mine.select("#colleague option[value=" + admin + "]")).isEmpty();

        submit(
                        officer,
                        "/organization/stand-ins/mine",
                        "colleague",
                        colleague.toString(),
                        "account",
                        "",
                        "from",
                        "2020-01-06",
                        "until",
                        "2020-01-07")
                .andExpect(status().is3xxRedirection());
        PersonId elsewhere = newcomers.personWith(newcomers.unitBelow(unit), OFFICER);
        submit(
                        officer,
                        "/organization/stand-ins/mine",
                        "account",
                        staff.get(elsewhere).account(),
                        "from",
                        "2020-01-08",
                        "until",
                        "2020-01-09")
                .andExpect(status().is3xxRedirection());

        Document page = page(officer, "/organization/stand-ins/mine");
        assertThat(page.select("tbody tr")).hasSize(2);
        String end = page.select("tbody tr form").get(0).attr("action");
        submit(officer, end).andExpect(status().is3xxRedirection());
        assertThat(page(officer, "/organization/stand-ins/mine").select("tbody tr form"))
                .hasSize(1);
        assertThat(page(elsewhere, "/organization/stand-ins/mine").select("tbody tr form"))
                .isEmpty();
    }

    @Test
    void asksForAStandInThatExists() throws Exception {
        newcomers.personWith(unit, DEPARTMENT_HEAD);
        String path = "/organization/stand-ins/mine";
        String none = submit(officer, path, "from", "2020-01-06", "until", "2020-01-07")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(none)
                        .select("[data-field=colleague] [data-error]")
                        .text())
                .isNotBlank();
        String unknown = submit(officer, path, "account", "no-such", "from", "2020-01-06", "until", "2020-01-07")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(unknown)
                        .select("[data-field=account] [data-error]")
                        .text())
                .contains("没有这个账号");
    }

    @Test
    void namesAStandInForSomebodyElseAsAdmin() throws Exception {
        submit(
                        admin,
                        "/organization/people/" + officer + "/stand-ins",
                        "colleague",
                        newcomers.personWith(unit, DEPARTMENT_HEAD).toString(),
                        "from",
                        "2020-01-06",
                        "until",
                        "2020-01-07")
                .andExpect(status().is3xxRedirection());

        assertThat(page(admin, "/organization/people/" + officer).select("main").text())
                .contains("2020-01-06 – 2020-01-07");
    }

    @Test
    void previewsPastedHolidaysAndWritesThemOnConfirmation() throws Exception {
        String text = "2051-02-10~2051-02-12 休 春节\n2051-02-18 班 春节调休";
        String preview = submit(admin, "/organization/calendar/preview", "text", text)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(preview).select("tbody tr")).hasSize(4);
        assertThat(page(admin, "/organization/calendar?year=2051").select("tbody tr"))
                .isEmpty();

        String confirmed = Jsoup.parse(preview).select("main input[name=text]").val();
        String seen = Jsoup.parse(preview).select("main input[name=version]").val();
        submit(
                        admin,
                        "/organization/calendar/days",
                        "day",
                        "2051-05-01",
                        "working",
                        "false",
                        "name",
                        "劳动节",
                        "version",
                        seen)
                .andExpect(status().is3xxRedirection());
        String overtaken = submit(admin, "/organization/calendar/import", "text", confirmed, "version", seen)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(overtaken).select("main input[name=text]").val()).isEqualTo(confirmed);
        seen = Jsoup.parse(overtaken).select("main input[name=version]").val();
        submit(admin, "/organization/calendar/import", "text", confirmed, "version", seen)
                .andExpect(status().is3xxRedirection());

        Document year = page(admin, "/organization/calendar?year=2051");
        assertThat(year.select("tbody tr")).hasSize(5);
        assertThat(year.select("h1").text()).contains("2051 年");
    }

    @Test
    void namesTheLinesThatCannotBeRead() throws Exception {
        String page = submit(admin, "/organization/calendar/preview", "text", "2051-02-30 休 春节\n2051-01-02 休 元旦\n乱写")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(page).select("main [role=alert]").text())
                .contains("第 1 行", "第 3 行")
                .doesNotContain("第 2 行");
        assertThat(Jsoup.parse(page).select("textarea").val()).contains("乱写");
    }

    @Test
    void addsAndRemovesOneDay() throws Exception {
        String path = "/organization/calendar/days";
        String before = seenOf2051();
        submit(admin, path, "day", "2051-01-02", "working", "false", "name", "元旦", "version", before)
                .andExpect(status().is3xxRedirection());
        assertThat(page(admin, "/organization/calendar?year=2051")
                        .select("tbody")
                        .text())
                .contains("2051-01-02", "周一", "休息", "元旦");
        submit(admin, path, "day", "2051-01-02", "working", "true", "name", "上班", "version", before)
                .andExpect(status().isConflict());
        submit(admin, path + "/removal", "day", "2051-01-02", "version", before).andExpect(status().isConflict());
        submit(admin, path + "/removal", "day", "2051-01-02", "version", seenOf2051())
                .andExpect(status().is3xxRedirection());
        submit(admin, path, "day", "", "working", "false", "name", "").andExpect(status().isUnprocessableEntity());

        assertThat(page(admin, "/organization/calendar?year=2051").select("tbody tr"))
                .isEmpty();
    }

    private String seenOf2051() throws Exception {
        return page(admin, "/organization/calendar?year=2051")
                .select("main form input[name=version]")
                .first()
                .val();
    }

    @Test
    void speaksEnglishToo() throws Exception {
        String page = mvc.perform(get("/organization/people/" + officer)
                        .with(As.person(admin, "测试"))
                        .cookie(new Cookie("duban-language", "en")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Jsoup.parse(page).select("main").text()).doesNotContain("??");
    }

    private Document page(PersonId person, String path) throws Exception {
        String html = mvc.perform(get(URI.create(encoded(path))).with(As.person(person, "测试")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).doesNotContain("??");
        return Jsoup.parse(html);
    }

    private static String encoded(String path) {
        return UriComponentsBuilder.fromUriString(path).encode().toUriString();
    }

    /** How often it stands among the answers that are kept, or in a session. */
    private int kept(String words) {
        return jdbc.sql(
                        "SELECT (SELECT COUNT(*) FROM web_request_key WHERE body LIKE :words)"
                                + " + (SELECT COUNT(*) FROM SPRING_SESSION_ATTRIBUTES WHERE LOCATE(:plain, ATTRIBUTE_BYTES) > 0)")
                .param("words", "%" + words + "%")
                .param("plain", words)
                .query(Integer.class)
                .single();
    }

    private ResultActions submit(PersonId person, String path, String... namesAndValues) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(As.person(person, "测试"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return mvc.perform(request);
    }
}
