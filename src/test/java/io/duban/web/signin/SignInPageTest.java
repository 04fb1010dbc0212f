package io.duban.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.Deactivate;
import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.web.Browser;
import io.duban.web.Browser.Page;
import io.duban.web.SignedInWire;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@DubanTest
class SignInPageTest {

    private static final String NEW_PASSWORD = "大江东去浪淘尽2020";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Newcomers newcomers;
    private PersonId person;
    private String account;
    private Browser browser;

    @BeforeEach
    void prepare() {
        newcomers = new Newcomers(context);
        person = newcomers.person();
        account = newcomers.account(person);
        browser = new Browser(port);
    }

    @Test
    void sendsStrangersToTheSignInPageAndThenWhereTheyWantedToGo() {
        ownPassword();
        browser.forgetSession();
        Page asked = browser.get("/password?from=mail");
        assertThat(asked.address().getPath()).isEqualTo("/sign-in");
        Page arrived =
                browser.submit(asked, "form[data-sign-in]", Map.of("username", account, "password", NEW_PASSWORD));
        assertThat(arrived.address().toString()).endsWith("/password?from=mail");
        assertThat(arrived.html().select(".shell-person summary").text()).startsWith("张" + account);
    }

    @Test
    void writesSessionsInTransactionsThatAreTriedAgain() {
        assertThat(context.getBean(JdbcIndexedSessionRepository.class))
                .extracting("transactionOperations")
                .isInstanceOf(SessionTransactions.class);
    }

    @Test
    void saysNoMoreThanThatNameOrPasswordIsWrong() {
        String wrong = browser.signIn(account, "not this one")
                .html()
                .select("[role=alert]")
                .text();
        assertThat(wrong).startsWith("账号或者密码不对");
        assertThat(new Browser(port)
                        .signIn("nobody-" + Newcomers.unique(), "not this one")
                        .html()
                        .select("[role=alert]")
                        .text())
                .isEqualTo(wrong);
    }

    @Test
    void keepsTheAccountNameAfterAFailure() {
        assertThat(browser.signIn(account, "wrong")
                        .html()
                        .getElementById("username")
                        .val())
                .isEqualTo(account);
    }

    @Test
    void locksAfterFiveFailuresAndSaysForHowLong() {
        for (int failure = 1; failure < 5; failure++) {
            browser.signIn(account, "wrong");
        }
        assertThat(browser.signIn(account, "wrong")
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("请在 1 分钟后（")
                .contains("）再试");
        assertThat(browser.signIn(account, Newcomers.PASSWORD)
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("从这里登录失败次数太多");
        var now = clock.instant();
        try {
            clock.advance(Duration.ofMinutes(16));
            assertThat(browser.signIn(account, Newcomers.PASSWORD).address().getPath())
                    .isEqualTo("/password");
        } finally {
            clock.set(now);
        }
    }

    @Test
    void leadsNowhereButToTheFormThatChangesAFirstPassword() {
        Page page = browser.signIn(account, Newcomers.PASSWORD);
        assertThat(page.address().getPath()).isEqualTo("/password");
        assertThat(page.text()).contains("这是别人给您的初始密码");
        assertThat(browser.get("/organization/units").address().getPath()).isEqualTo("/password");
        Page refused = browser.post(
                "/api/test/notes",
                HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"),
                "Content-Type",
                "application/json",
                "Authorization",
                basic(Newcomers.PASSWORD));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("web.problem.mustChange");
    }

    @Test
    void goesOnAfterTheChangeAndEndsTheSessionsElsewhere() {
        ownPassword();
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(account, NEW_PASSWORD);
        assertThat(elsewhere.get("/password").address().getPath()).isEqualTo("/password");
        Page form = browser.get("/password");
        Page done = browser.submitOnly(
                form,
                "form[data-form]",
                Map.of("oldPassword", NEW_PASSWORD, "newPassword", "又换一个密码2020年", "repeated", "又换一个密码2020年"));
        assertThat(done.header("Location")).isEqualTo("/");
        assertThat(browser.get("/password").address().getPath()).isEqualTo("/password");
        assertThat(elsewhere.get("/password").address().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void keepsOnePersonSignedInInTwoBrowsersBesideAProgram() {
        ownPassword();
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(account, NEW_PASSWORD);
        for (int round = 0; round < 2; round++) {
            assertThat(new Browser(port)
                            .get("/api/me", "Authorization", basic(NEW_PASSWORD))
                            .status())
                    .isEqualTo(200);
            assertThat(browser.get("/password").address().getPath()).isEqualTo("/password");
            assertThat(elsewhere.get("/password").address().getPath()).isEqualTo("/password");
        }
        try (SignedInWire first = new SignedInWire(port, context, newcomers.person());
                SignedInWire second = first.another()) {
            assertThat(first.get("/api/me").status()).isEqualTo(200);
            assertThat(second.get("/api/me").status()).isEqualTo(200);
        }
    }

    @Test
    void showsTheFaultsOfANewPasswordAtItsFields() {
        browser.signIn(account, Newcomers.PASSWORD);
        Page page = browser.submit(
                browser.get("/password"),
                "form[data-form]",
                Map.of("oldPassword", Newcomers.PASSWORD, "newPassword", NEW_PASSWORD, "repeated", "something else"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().getElementById("repeated-error").text()).isEqualTo("两次输入的新密码不一样。");
        assertThat(page.html().getElementById("newPassword-error").text()).isEmpty();
    }

    @Test
    void repeatsOnAPageOfItsOwnWhyAPasswordWasRefused() {
        browser.signIn(account, Newcomers.PASSWORD);
        Page page = browser.submit(
                browser.get("/password"),
                "form[data-form]",
                Map.of("oldPassword", "not the old one", "newPassword", NEW_PASSWORD, "repeated", NEW_PASSWORD));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("main [role=alert]").text()).contains("没有办成");
    }

    @Test
    void endsTheSessionsOfSomebodyWhoWasSwitchedOff() {
        ownPassword();
        context.getBean(Deactivate.class).deactivate(person, Newcomers.admin());
        assertThat(browser.get("/password").address().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void signsOut() {
        ownPassword();
        Page out = browser.submit(browser.get("/password"), "form[action=/sign-out]", Map.of());
        assertThat(out.address().toString()).endsWith("/sign-in?out");
        assertThat(out.text()).contains("您已退出登录");
        assertThat(browser.get("/password").address().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void keepsSessionsInTheDatabaseUnderAnewIdAfterSignIn() {
        browser.get("/sign-in");
        ownPassword();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?")
                        .param(account)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsAFormThatOutlivedItsSession() {
        ownPassword();
        Page form = browser.get("/password");
        browser.forgetSession();
        Page answer = browser.submitOnly(form, "form[data-form]", Map.of(), "X-Requested-With", "fetch");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Set-Cookie"))
                .as("a cookie would push out that of a sign-in in another window")
                .isEmpty();
        Page plain = browser.submitOnly(form, "form[data-form]", Map.of());
        assertThat(plain.status()).isEqualTo(401);
        assertThat(plain.text()).contains("后退");
    }

    @Test
    void tellsAFormFromBeforeANewSignInToFetchAFreshToken() {
        ownPassword();
        Page form = browser.get("/password");
        browser.forgetSession();
        browser.signIn(account, NEW_PASSWORD);
        Page answer = browser.submitOnly(form, "form[data-form]", Map.of(), "X-Requested-With", "fetch");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("web.problem.csrf");
        Page token = browser.get("/csrf");
        assertThat(token.body()).contains("\"signedIn\":true").contains(person.toString());
    }

    @Test
    void asksAProgramForAPasswordAndABrowsersScriptForASession() {
        Page program = browser.get("/api/none");
        assertThat(program.status()).isEqualTo(401);
        assertThat(program.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(program.header("Content-Type")).startsWith("application/problem+json");
        assertThat(browser.get("/api/none", "Sec-Fetch-Mode", "cors").header("WWW-Authenticate"))
                .startsWith("Session");
    }

    @Test
    void letsAProgramActWithItsPasswordAloneAndLeavesNoSession() {
        ownPassword();
        Browser program = new Browser(port);
        Page answer = program.post(
                "/api/test/notes",
                HttpRequest.BodyPublishers.ofString("{\"text\":\"by basic\"}"),
                "Content-Type",
                "application/json",
                "Authorization",
                basic(NEW_PASSWORD));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void letsAProgramChangeTheFirstPasswordAndNothingBeforeThat() {
        Browser program = new Browser(port);
        assertThat(program.get("/api/tasks", "Authorization", basic(Newcomers.PASSWORD))
                        .body())
                .contains("web.problem.mustChange");

        String change = "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(Newcomers.PASSWORD, NEW_PASSWORD);
        Page changed = program.post(
                "/api/password",
                HttpRequest.BodyPublishers.ofString(change),
                "Content-Type",
                "application/json",
                "Authorization",
                basic(Newcomers.PASSWORD));

        assertThat(changed.status()).isEqualTo(204);
        assertThat(changed.header("Set-Cookie")).isEmpty();
        assertThat(program.get("/api/tasks", "Authorization", basic(NEW_PASSWORD))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void beginsASessionOfAnotherIdWithTheSignIn() {
        Page asked = browser.get("/sign-in");
        Page answer = browser.submitOnly(
                asked, "form[data-sign-in]", Map.of("username", account, "password", Newcomers.PASSWORD));
        assertThat(sessionOf(asked)).isNotEmpty();
        assertThat(sessionOf(answer)).isNotEmpty().isNotEqualTo(sessionOf(asked));
    }

    private static String sessionOf(Page page) {
        return page.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("duban-session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @Test
    void demandsTheTokenFromCallsThatRideOnTheSession() {
        ownPassword();
        Page answer = browser.post(
                "/api/test/notes",
                HttpRequest.BodyPublishers.ofString("{\"text\":\"forged\"}"),
                "Content-Type",
                "application/json");
        assertThat(answer.status()).isEqualTo(403);
        Page crossSite = browser.post(
                "/api/test/notes",
                HttpRequest.BodyPublishers.ofString("{\"text\":\"forged\"}"),
                "Content-Type",
                "application/json",
                "Authorization",
                basic(NEW_PASSWORD),
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(crossSite.status()).isEqualTo(403);
    }

    @Test
    void countsFailuresOfProgramsToo() {
        for (int failure = 0; failure < 5; failure++) {
            browser.get("/api/none", "Authorization", basic("wrong"));
        }
        Page answer = browser.get("/api/none", "Authorization", basic(Newcomers.PASSWORD));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.body()).contains("web.problem.locked").contains("2020-01-02 09:01");
    }

    @Test
    void tellsTheOwnerOnTheDeskWhatFailedBefore() {
        ownPassword();
        for (int failure = 0; failure < 7; failure++) {
            new Browser(port).get("/api/none", "Authorization", basic("wrong"));
        }
        Page desk = browser.follow(browser.submitOnly(
                browser.follow(browser.submitOnly(browser.get("/password"), "form[action=/sign-out]", Map.of())),
                "form[data-sign-in]",
                Map.of("username", account, "password", NEW_PASSWORD)));
        assertThat(desk.address().getPath())
                .as("a known browser is not shut out")
                .isEqualTo("/");
        assertThat(desk.html().select("[data-failed-attempts]").text())
                .contains("有 5 次")
                .contains("127.0.0.1");
        assertThat(browser.get("/api/sign-in-attempts").body()).contains("\"network\":\"127.0.0.1\"");
    }

    @Test
    void givesTheBrowserASecretThatNoScriptReads() {
        Page answer = browser.submitOnly(
                browser.get("/sign-in"),
                "form[data-sign-in]",
                Map.of("username", account, "password", Newcomers.PASSWORD));
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("duban-device=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && !cookie.contains("Secure"));
    }

    @Test
    void keepsNoTypedPasswordInTheSession() {
        String typed = "almost right " + Newcomers.unique();
        browser.submitOnly(
                browser.get("/sign-in"), "form[data-sign-in]", Map.of("username", account, "password", typed));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION_ATTRIBUTES WHERE LOCATE(?, ATTRIBUTE_BYTES) > 0")
                        .param(account.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .as("what was typed as the name is there")
                .isPositive();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION_ATTRIBUTES WHERE LOCATE(?, ATTRIBUTE_BYTES) > 0")
                        .param(typed.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void boundsGuessesOfTheOldPassword() {
        ownPassword();
        String body = "{\"oldPassword\":\"wrong\",\"newPassword\":\"又换一个密码2020年\"}";
        Page answer = browser.get("/sign-in");
        for (int guess = 0; guess < 6; guess++) {
            answer = new Browser(port)
                    .post(
                            "/api/password",
                            HttpRequest.BodyPublishers.ofString(body),
                            "Content-Type",
                            "application/json",
                            "Authorization",
                            basic(NEW_PASSWORD));
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void switchesTheLanguageAndStaysOnThePage() {
        Page page = browser.get("/sign-in");
        Page english = browser.follow(browser.submitOnly(
                page,
                "form[action=/language]",
                Map.of("to", "en"),
                "Referer",
                page.address().toString()));
        assertThat(english.address().getPath()).isEqualTo("/sign-in");
        assertThat(english.html().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.text()).contains("Sign in");
    }

    @Test
    void neverLeavesTheSiteWhenSwitchingTheLanguage() {
        Page page = browser.get("/sign-in");
        Page answer = browser.submitOnly(
                page, "form[action=/language]", Map.of("to", "en"), "Referer", "https://evil.example//evil.example/x");
        assertThat(answer.header("Location")).isEqualTo("/");
    }

    @Test
    void knowsNoLanguagesButItsOwnWhateverTheCookieSays() {
        for (String cookie : new String[] {"fr", "ar-u-nu-arab", "en-US-x-evil", "zz", "\"><b>", ""}) {
            String page = new Browser(port)
                    .get("/sign-in", "Cookie", "duban-language=" + cookie)
                    .body();
            assertThat(page).as(cookie).contains("lang=\"zh-CN\"").doesNotContain("<b>");
        }
    }

    private void ownPassword() {
        browser.signIn(account, Newcomers.PASSWORD);
        Page done = browser.submitOnly(
                browser.get("/password"),
                "form[data-form]",
                Map.of("oldPassword", Newcomers.PASSWORD, "newPassword", NEW_PASSWORD, "repeated", NEW_PASSWORD));
        assertThat(done.status()).isEqualTo(302);
    }

    private String basic(String password) {
        byte[] pair = (account + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
