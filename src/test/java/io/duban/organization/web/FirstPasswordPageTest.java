package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.organization.Roster;
import io.duban.organization.SignIn;
import io.duban.organization.TakeInRoster;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.web.As;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class FirstPasswordPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    private PersonId admin;
    private String account;
    private Newcomers newcomers;

    @BeforeEach
    void somebodyFromAList() {
        newcomers = new Newcomers(context);
        var unit = newcomers.unit();
        admin = newcomers.personWith(unit, ADMIN);
        account = "first" + Newcomers.unique();
        takeIn(unit, account, "钱六");
    }

    private void takeIn(UnitId unit, String as, String called) {
        String name = context.getBean(Units.class).get(unit).name();
        Roster roster =
                new Roster(List.of(), List.of(new Roster.PersonLine(0, as, called, null, name, Set.of(OFFICER))));
        TakeInRoster takeIn = context.getBean(TakeInRoster.class);
        Actor.Person who = newcomers.actor(admin);
        takeIn.takeIn(
                roster, new TakeInRoster.Consent(takeIn.preview(roster, who).state(), false, Set.of()), who);
    }

    /** By unit as in the tree, then by name as a reader of Chinese looks it up; 周 has the lower number. */
    @Test
    void standInTheOrderInWhichTheyAreHandedOut() throws Exception {
        UnitId first = newcomers.unit();
        UnitId second = newcomers.unit();
        takeIn(second, "b" + account, "白一");
        takeIn(first, "z" + account, "周一");
        takeIn(first, "y" + account, "安一");
        List<UnitId> tree =
                context.getBean(Units.class).all().stream().map(Unit::id).toList();
        boolean firstComesFirst = tree.indexOf(first) < tree.indexOf(second);

        List<String> names = make("false")
                .select("[data-list] tr:contains(" + account + ") td:nth-child(2)")
                .eachText();

        names.remove("钱六");
        assertThat(names).isEqualTo(firstComesFirst ? List.of("安一", "周一", "白一") : List.of("白一", "安一", "周一"));
    }

    @Test
    void areShownOnceAndLetTheirOwnersInToChangeThem() throws Exception {
        String password = passwordIn(make("false"));

        assertThat(signIn.attempt(account, password, Newcomers.HERE))
                .isInstanceOfSatisfying(
                        SignIn.Outcome.Accepted.class,
                        in -> assertThat(in.account().mustChange()).isTrue());
        assertThat(make("false").text()).doesNotContain(account);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM web_request_key WHERE body LIKE ?")
                        .param("%" + password + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void areMadeAnewForThoseWhoNeverSignedInWhenThatIsAsked() throws Exception {
        String first = passwordIn(make("false"));

        String second = passwordIn(make("true"));

        assertThat(signIn.attempt(account, first, Newcomers.HERE)).isInstanceOf(SignIn.Outcome.Wrong.class);
        assertThat(signIn.attempt(account, second, Newcomers.HERE)).isInstanceOf(SignIn.Outcome.Accepted.class);
    }

    @Test
    void letNobodyInBeforeTheyAreMade() {
        assertThat(signIn.attempt(account, "", Newcomers.HERE)).isInstanceOf(SignIn.Outcome.Wrong.class);
        assertThat(jdbc.sql("SELECT must_change AND NOT password_told FROM organization_person WHERE account = ?")
                        .param(account)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void areGivenByProgramsThatMadeThem() throws Exception {
        String body = "{\"people\":[{\"account\":\"%s\",\"password\":\"%s\"}]}".formatted(account, Newcomers.PASSWORD);
        mvc.perform(post("/api/organization/first-passwords")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(As.person(admin, "管理员")))
                .andExpect(status().isOk());

        assertThat(signIn.attempt(account, Newcomers.PASSWORD, Newcomers.HERE))
                .isInstanceOf(SignIn.Outcome.Accepted.class);
        String other = body.replace(account, "nobody-" + account);
        mvc.perform(post("/api/organization/first-passwords")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(other)
                        .with(As.person(admin, "管理员")))
                .andExpect(status().is(422));
    }

    @Test
    void areForAdminsOnly() throws Exception {
        PersonId officer = newcomers.personWith(newcomers.unit(), OFFICER);
        mvc.perform(get("/organization/first-passwords").with(As.person(officer, "承办")))
                .andExpect(status().isForbidden());
        mvc.perform(post("/organization/first-passwords").with(As.person(officer, "承办")))
                .andExpect(status().isForbidden());
    }

    private Document make(String unusedToo) throws Exception {
        return Jsoup.parse(mvc.perform(post("/organization/first-passwords")
                        .param("unusedToo", unusedToo)
                        .param("requestKey", UUID.randomUUID().toString())
                        .with(As.person(admin, "管理员")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String passwordIn(Document page) {
        Element row = page.select("[data-list] tr:contains(" + account + ")").first();
        assertThat(row).isNotNull();
        return row.select("td").last().text();
    }
}
