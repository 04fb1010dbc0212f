package io.duban.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.TestClock;
import io.duban.database.CutLine;
import io.duban.database.DatabaseWatch;
import io.duban.database.FreshTables;
import io.duban.organization.Newcomers;
import io.duban.web.Browser;
import io.duban.web.Browser.Page;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The database is gone, hangs, or goes in the middle of something: everybody is told in time, nothing is lost or doubled. */
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = CutLine.class)
@Import({TestClock.Configuration.class, FreshTables.class})
class OutageTest {

    /** Five seconds are promised; what a crowded machine adds is not the product's. */
    private static final Duration TOLD = Duration.ofSeconds(15);

    private static final Duration BACK = Duration.ofSeconds(20);
    private static final String PASSWORD = "一行白鹭上青天2020";
    private static final String[] SCRIPT = {"X-Requested-With", "fetch"};

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseWatch watch;

    private Browser browser;
    private String account;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        Newcomers newcomers = new Newcomers(context);
        account = newcomers.account(newcomers.person());
        Page first = browser.signIn(account, Newcomers.PASSWORD);
        browser.submit(
                first,
                "main form",
                Map.of("oldPassword", Newcomers.PASSWORD, "newPassword", PASSWORD, "repeated", PASSWORD));
    }

    @AfterEach
    void mend() {
        if (CutLine.isCut()) {
            await().atMost(TOLD).until(() -> !watch.answers());
        }
        CutLine.mend();
        await().atMost(BACK).until(watch::answers);
    }

    @Test
    void everyPageSaysSoFromTheFirstMomentOn() {
        CutLine.cut();
        for (String path :
                new String[] {"/", "/board", "/tasks/0190a000-0000-7000-8000-000000000000", "/no/such/page"}) {
            Page page = inTime(() -> browser.get(path));
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("5");
            assertThat(page.text()).contains("请稍后再试", "自动恢复", "没有任何改动");
            assertThat(page.html().select("main a.btn-primary").attr("href")).isEqualTo(path);
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
            assertThat(page.html().select("link[rel=stylesheet]").eachAttr("href"))
                    .anyMatch(address -> address.matches("/css/duban-[0-9a-f]+\\.css"));
        }
        mend();
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void programsAndScriptsAreToldInTheirLanguage() {
        CutLine.cut();
        for (int ask = 0; ask < 2; ask++) {
            Page api = inTime(
                    () -> new Browser(port).get("/api/desk", "Accept-Language", "en", "Authorization", "Basic eDp5"));
            assertThat(api.status()).isEqualTo(503);
            assertThat(api.header("Content-Type")).startsWith("application/problem+json");
            assertThat(api.body()).contains("\"key\":\"web.problem.awayReading\"", "Please try again soon");
            assertThat(api.header("Retry-After")).isEqualTo("5");
            Page script = inTime(() -> browser.post("/test/acts", Map.of("text", "x"), SCRIPT));
            assertThat(script.status()).isEqualTo(503);
            assertThat(script.body()).contains("web.problem.away", "没有保存任何内容", "还在表单里");
            await().atMost(TOLD).until(() -> !watch.answers());
        }
    }

    @Test
    void thePersonsChosenLanguageIsKnownWithoutTheDatabase() {
        browser.submit(browser.get("/"), "form.shell-language", Map.of("to", "en"));
        CutLine.cut();
        assertThat(inTime(() -> browser.get("/")).text()).contains("cannot be opened now", "Try again");
    }

    @Test
    void aFormWithoutScriptsIsSentOnceMoreFromTheAnswerAndActsOnce() {
        String token = token();
        CutLine.cut();
        Page told = inTime(() -> browser.post(
                "/test/acts", Map.of("text", "多行\n“内容”<b>" + account, "requestKey", account, "_csrf", token)));
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.text()).contains("没有保存任何内容");
        mend();
        for (int time = 0; time < 2; time++) {
            Page again = browser.submitOnly(told, "main form", Map.of());
            assertThat(again.status()).isEqualTo(302);
        }
        assertThat(notes("多行\n“内容”<b>" + account)).isOne();
    }

    /** Only on our own server: a MySQL server is spoken to in cipher, so that the line cannot tell where an act commits. */
    @Tag("embedded-server")
    @Test
    void anActWhoseCommitIsCutOffIsNotSaidToBeLostAndIsNotDoneTwice() {
        String token = token();
        Map<String, String> fields = Map.of("text", "act" + account, "requestKey", account, "_csrf", token);
        CutLine.cutAfterCommitOf("act" + account);
        Page told = inTime(() -> browser.post("/test/acts", fields));
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.text()).contains("还不能确定", "不会重复办理").doesNotContain("没有保存");
        mend();
        assertThat(browser.post("/test/acts", fields).status()).isEqualTo(302);
        assertThat(notes("act" + account)).isOne();
    }

    @Test
    void aServerThatDoesNotAnswerIsToldFromOneThatIsGone() {
        Page form = browser.get("/");
        assertThat(form.status()).isEqualTo(200);
        CutLine.hold();
        assertThat(inTime(() -> browser.get("/")).status()).isEqualTo(503);
        assertThat(inTime(() -> browser.get("/")).text()).contains("没有回应");
        assertThat(inTime(() -> new Browser(port).get("/sign-in")).text()).contains("没有回应");
        mend();
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsToldThatThePasswordIsWrong() {
        Browser other = new Browser(port);
        Page before = other.get("/sign-in");
        CutLine.cut();
        for (int attempt = 0; attempt < 2; attempt++) {
            Page told = inTime(() ->
                    other.submit(before, "form[data-sign-in]", Map.of("username", account, "password", PASSWORD)));
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.text()).contains("现在不能登录", "与您的账号和密码无关").doesNotContain("不正确");
            assertThat(told.html().select("#username").val()).isEqualTo(account);
            assertThat(told.body()).doesNotContain(PASSWORD);
            await().atMost(TOLD).until(() -> !watch.answers());
        }
        Page drawn = inTime(() -> new Browser(port).get("/sign-in"));
        assertThat(drawn.html().select("form[data-sign-in]")).hasSize(1);
        mend();
        assertThat(other.submit(before, "form[data-sign-in]", Map.of("username", account, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyReadinessSaysNoAndStylesAreServed() {
        CutLine.cut();
        await().atMost(TOLD).until(() -> !watch.answers());
        assertThat(inTime(() -> browser.get("/actuator/health/readiness")).status())
                .isEqualTo(503);
        assertThat(inTime(() -> browser.get("/actuator/health/liveness")).status())
                .isEqualTo(200);
        assertThat(inTime(() -> browser.get("/actuator/health")).status()).isEqualTo(503);
        assertThat(inTime(() -> browser.get("/css/duban.css")).status()).isEqualTo(200);
        assertThat(inTime(() -> browser.get("/favicon.svg")).status()).isEqualTo(200);
        mend();
        assertThat(browser.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private String token() {
        return browser.get("/").html().select("input[name=_csrf]").first().val();
    }

    private int notes(String text) {
        return jdbc.sql("SELECT COUNT(*) FROM web_test_note WHERE text = ?")
                .param(text)
                .query(Integer.class)
                .single();
    }

    private static Page inTime(Supplier<Page> request) {
        long began = System.nanoTime();
        Page page = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TOLD);
        return page;
    }
}
