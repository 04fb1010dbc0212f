package io.duban.web.signin;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.AddPerson;
import io.duban.organization.Deactivate;
import io.duban.organization.NewPerson;
import io.duban.organization.Newcomers;
import io.duban.organization.PasswordRefusal;
import io.duban.organization.Reactivate;
import io.duban.organization.ResetPassword;
import io.duban.organization.SetFirstPassword;
import io.duban.organization.SignIn;
import io.duban.organization.SignInPlace;
import io.duban.organization.TooManyAttempts;
import io.duban.shared.PersonId;
import io.duban.web.As;
import io.duban.web.AtOnce;
import io.duban.web.Browser;
import io.duban.web.Browser.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class PasswordLinkTest {

    private static final String OWN = "大江东去浪淘尽2020";
    private static final String FORM = "form[action^=/first-password/]";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Newcomers newcomers;
    private PersonId admin;
    private PersonId person;
    private String account;
    private Browser browser;

    @BeforeEach
    void somebodyWhoNeverSignedIn() {
        newcomers = new Newcomers(context);
        admin = newcomers.personWith(newcomers.unit(), ADMIN);
        account = "linked" + Newcomers.unique();
        person = context.getBean(AddPerson.class)
                .add(new NewPerson(account, "钱六", null, null), newcomers.actor(admin))
                .id();
        browser = new Browser(port);
    }

    @Test
    void letsItsOwnerSetAPasswordAndSignIn() throws Exception {
        Page page = browser.get(link());
        assertThat(page.text()).contains("钱六");
        assertThat(page.html().getElementById("username").val()).isEqualTo(account);

        Page done = browser.submit(page, FORM, both(OWN));

        assertThat(done.address().toString()).endsWith("/sign-in?set");
        assertThat(done.text()).contains("密码已设置");
        assertThat(done.html().getElementById("username").val()).isEqualTo(account);
        assertThat(browser.signIn(account, OWN).address().getPath()).isEqualTo("/");
    }

    @Test
    void opensOnce() throws Exception {
        String link = link();
        Page page = browser.get(link);
        browser.submit(page, FORM, both(OWN));

        assertIsOver(browser.get(link));
        assertIsOver(browser.submit(page, FORM, both("另外一个密码另外一个")));
        assertThat(passes(OWN)).isTrue();
    }

    @Test
    void opensOnceAlsoForTwoAtOnce() throws Exception {
        String link = link();
        Page mine = browser.get(link);
        Browser other = new Browser(port);
        Page theirs = other.get(link);

        List<Integer> statuses = AtOnce.all(List.of(
                () -> browser.submitOnly(mine, FORM, both(OWN)).status(),
                () -> other.submitOnly(theirs, FORM, both(OWN + "b")).status()));

        assertThat(statuses).containsOnlyOnce(302);
        assertThat(passes(OWN)).isNotEqualTo(passes(OWN + "b"));
    }

    @Test
    void staysOpenAfterAPasswordThatIsRefused() throws Exception {
        String link = link();
        Page page = browser.get(link);

        Page tooShort = browser.submit(page, FORM, both("short"));
        assertThat(tooShort.status()).isEqualTo(422);
        Page differing = browser.submit(page, FORM, Map.of("newPassword", OWN, "repeated", OWN + "x"));
        assertThat(differing.status()).isEqualTo(422);
        assertThat(differing.text()).contains("两次输入的新密码不一样");

        browser.submit(browser.get(link), FORM, both(OWN));
        assertThat(passes(OWN)).isTrue();
    }

    @Test
    void endsAfterItsLastDay() throws Exception {
        String link = link();
        var now = clock.instant();
        try {
            clock.advance(Duration.ofDays(7));
            assertThat(browser.get(link).status()).isEqualTo(200);
            clock.advance(Duration.ofDays(1));
            assertIsOver(browser.get(link));
        } finally {
            clock.set(now);
        }
    }

    @Test
    void endsWhenANewOneIsMadeOrAPasswordGivenInstead() throws Exception {
        String first = link();
        String second = link();
        assertIsOver(browser.get(first));
        assertThat(browser.get(second).status()).isEqualTo(200);

        context.getBean(ResetPassword.class).reset(person, Newcomers.PASSWORD, newcomers.actor(admin));

        assertIsOver(browser.get(second));
    }

    @Test
    void endsForGoodWhenItsOwnerIsSwitchedOff() throws Exception {
        String link = link();
        context.getBean(Deactivate.class).deactivate(person, newcomers.actor(admin));
        assertIsOver(browser.get(link));
        context.getBean(Reactivate.class).reactivate(person, newcomers.actor(admin));
        assertIsOver(browser.get(link));
    }

    @Test
    void endsTheFirstPasswordThatWasToldBefore() throws Exception {
        context.getBean(ResetPassword.class).reset(person, Newcomers.PASSWORD, newcomers.actor(admin));
        assertThat(passes(Newcomers.PASSWORD)).isTrue();
        jdbc.sql("DELETE FROM organization_sign_in WHERE account = ?")
                .param(account)
                .update();

        link();

        assertThat(passes(Newcomers.PASSWORD)).isFalse();
    }

    @Test
    void isKeptAsADigestOnly() throws Exception {
        String secret = link().substring("/first-password/".length());
        assertThat(jdbc.sql("SELECT digest FROM organization_password_link WHERE person_id = ?")
                        .param(person.toString())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM web_request_key WHERE body LIKE ?")
                        .param("%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void standsInTheJournal() throws Exception {
        Page page = browser.get(link());
        browser.submit(page, FORM, both(OWN));
        assertThat(jdbc.sql("SELECT act FROM journal_entry WHERE subject_id = ? ORDER BY seq")
                        .param(person.toString())
                        .query(String.class)
                        .list())
                .containsSubsequence("PeopleAct.PASSWORD_LINK_MADE", "PeopleAct.PASSWORD_SET");
    }

    @Test
    void saysTheSameOfWhatNeverWasOne() throws Exception {
        String link = link();
        browser.submit(browser.get(link), FORM, both(OWN));
        String used = browser.get(link).html().select("[role=alert]").text();
        Page never = browser.get("/first-password/abcd-efgh-jkmn-pqrs");
        assertIsOver(never);
        assertThat(never.html().select("[role=alert]").text()).isEqualTo(used);
    }

    @Test
    void makesAGuessingNetworkWaitAsWithFailedSignIns() throws Exception {
        SetFirstPassword links = context.getBean(SetFirstPassword.class);
        SignInPlace guessing = SignInPlace.of("198.51.100.77", null);
        String secret = link().substring("/first-password/".length());
        jdbc.sql("DELETE FROM organization_attempt WHERE place = ?")
                .param(guessing.network())
                .update();
        for (String guess : List.of("guess-1", "guess-2")) {
            assertThatThrownBy(() -> links.owner(guess, guessing)).isInstanceOf(PasswordRefusal.LinkOver.class);
        }
        assertThat(jdbc.sql("SELECT failures FROM organization_attempt WHERE account = '' AND place = ?")
                        .param(guessing.network())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        // As after so many failures that the network has to wait.
        jdbc.sql("UPDATE organization_attempt SET wait_until = ? WHERE account = '' AND place = ?")
                .params(
                        LocalDateTime.ofInstant(clock.instant().plus(Duration.ofMinutes(5)), ZoneOffset.UTC),
                        guessing.network())
                .update();
        assertThatThrownBy(() -> links.owner("guess", guessing)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> links.set(secret, OWN, guessing)).isInstanceOf(TooManyAttempts.class);

        assertThat(links.owner(secret, Newcomers.HERE).account()).isEqualTo(account);
    }

    @Test
    void isMadeByProgramsWhoseAnswerIsKeptNowhere() throws Exception {
        String answer = mvc.perform(post("/api/organization/password-links")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unusedToo\":true}")
                        .with(As.person(admin, "管理员")))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (JsonNode line : new ObjectMapper().readTree(answer).get("links")) {
            if (line.get("account").asText().equals(account)) {
                assertThat(browser.get(line.get("path").asText()).status()).isEqualTo(200);
                return;
            }
        }
        throw new AssertionError("no link for " + account);
    }

    @Test
    void isMadeByAdminsOnly() throws Exception {
        PersonId officer = newcomers.personWith(newcomers.unit(), OFFICER);
        mvc.perform(post("/organization/first-passwords/links").with(As.person(officer, "承办")))
                .andExpect(status().isForbidden());
    }

    private void assertIsOver(Page page) {
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("这个链接不能用").doesNotContain("钱六", account);
        assertThat(page.html().select(FORM)).isEmpty();
    }

    private boolean passes(String password) {
        return signIn.attempt(account, password, Newcomers.HERE) instanceof SignIn.Outcome.Accepted;
    }

    private static Map<String, String> both(String password) {
        return Map.of("newPassword", password, "repeated", password);
    }

    /** As it stands on the list that the admin makes; the others on it have never signed in either. */
    private String link() throws Exception {
        Document page = Jsoup.parse(mvc.perform(post("/organization/first-passwords/links")
                        .param("unusedToo", "true")
                        .param("requestKey", UUID.randomUUID().toString())
                        .with(As.person(admin, "管理员")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        Element row = page.select("[data-links] tr:contains(" + account + ")").first();
        assertThat(row).isNotNull();
        return row.select("[data-link]").text();
    }
}
