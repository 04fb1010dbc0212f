package io.duban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.duban.DubanTest;
import io.duban.browser.Account;
import io.duban.browser.Chromium;
import io.duban.browser.Window;
import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the scripts promise: nothing typed is lost, and every refusal is told where one looks. */
@Tag("browser")
@DubanTest
class FormsInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Account account;
    private Window window;
    private Page page;
    private final String text = "note " + Newcomers.unique();

    @BeforeEach
    void signIn() {
        Newcomers newcomers = new Newcomers(context);
        PersonId person = newcomers.personWith(newcomers.unit(), Role.OFFICER);
        account = Account.of(newcomers.actor(person), context);
        window = Window.of(account, CHROMIUM.window(Window.DESKTOP, 800), port).open("/test/form");
        page = window.page();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void sendsAFormAndShowsTheMessageOnTheNextPage() {
        page.fill("#text", text);
        submit();
        page.waitForURL("**/test/form?sent");
        assertThat(page.locator("[data-flash]")).hasText("密码已修改，其他地方的登录已经失效。");
        assertThat(notes(text + " v1")).isEqualTo(1);
    }

    @Test
    void tellsARefusalInsideTheFormAndKeepsWhatWasTyped() {
        page.fill("#text", "refuse");
        page.fill("#words", "half a page");
        submit();
        assertThat(problem()).containsText("这个请求编号已经用于另一次不同的操作");
        assertThat(problem()).isFocused();
        assertThat(page.locator("#words")).hasValue("half a page");
        page.fill("#text", text);
        submit();
        page.waitForURL("**/test/form?sent");
    }

    @Test
    void aDateGoesAlongWithTheChoiceItFollowsFromUntilSomebodyTypesOne() {
        page.evaluate("document.getElementById('the-form').insertAdjacentHTML('beforeend', `"
                + "<select name='rung'><option>BLUE</option><option>RED</option></select>"
                + "<input name='dueOn' value='2020-12-22'>"
                + "<p data-usual-by='rung' data-usual-for='dueOn' data-usual='BLUE=2020-12-22 RED=2020-12-11'></p>`)");
        page.selectOption("[name=rung]", "RED");
        assertThat(page.locator("[name=dueOn]")).hasValue("2020-12-11");
        page.fill("[name=dueOn]", "2020-12-15");
        page.selectOption("[name=rung]", "BLUE");
        assertThat(page.locator("[name=dueOn]")).hasValue("2020-12-15");
    }

    @Test
    void showsBothTextsWhenSomeoneWasFaster() {
        page.fill("#text", "stale");
        submit();
        Locator both = page.locator("#the-form [data-two-drafts]");
        assertThat(both).containsText("两份内容都还在");
        assertThat(both.locator("button")).hasCount(2);
        assertThat(page.locator("#text")).hasValue("stale");
    }

    @Test
    void offersToLookAgainWhereNoDraftsAreKept() {
        page.evaluate("delete document.getElementById('the-form').dataset.autosave");
        page.fill("#text", "stale");
        submit();
        assertThat(problem()).containsText("有人先处理了");
        assertThat(problem().locator("a")).hasText("查看最新情况");
    }

    @Test
    void marksTheFaultyFieldAndKeepsTheChosenFile() {
        page.fill("#text", "invalid");
        page.locator("#file").setInputFiles(new FilePayload("a.txt", "text/plain", "a".getBytes()));
        submit();
        assertThat(page.locator("#words-error")).hasText("两次输入的新密码不一样。");
        assertThat(page.locator("#words")).hasAttribute("aria-invalid", "true");
        assertThat((Integer) page.evaluate("document.getElementById('file').files.length"))
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhereThePageThatComesBackHasTheFormNoMore() {
        page.fill("#text", "gone");
        page.fill("#words", "half a page");
        submit();
        assertThat(problem()).containsText("没有提交成功");
        assertThat(page.locator("#words")).hasValue("half a page");
    }

    @Test
    void survivesAnExpiredSession() {
        page.fill("#text", text);
        window.tabs().clearCookies();
        submit();
        assertThat(problem()).containsText("您的登录已过期，内容已保存在本机");
        Page other = window.tabs().waitForPage(() -> problem().locator("a").click());
        account.signInOn(other);
        other.waitForURL(url -> !url.contains("/sign-in"));
        submit();
        page.waitForURL("**/test/form?sent");
        assertThat(notes(text + " v1")).isEqualTo(1);
    }

    @Test
    void refusesToSendUnderAnotherPersonsName() {
        page.fill("#text", text);
        window.tabs().clearCookies();
        Newcomers newcomers = new Newcomers(context);
        Account second = Account.of(newcomers.actor(newcomers.person()), context);
        Page other = window.tabs().newPage();
        other.navigate(address("/test/form"));
        second.signInOn(other);
        other.waitForURL("**/test/form");
        submit();
        assertThat(problem()).containsText("现在登录的是另一个人");
        assertThat(notes(text + " v1")).isZero();
    }

    @Test
    void bringsBackWhatWasTypedBeforeTheWindowWasClosed() {
        window.tabs().route("**/test/form/draft", route -> route.abort());
        page.fill("#words", "a long sentence that took an hour");
        page.navigate(address("/password"));
        page.navigate(address("/test/form"));
        assertThat(page.locator("#words")).hasValue("a long sentence that took an hour");
        assertThat(page.locator(".form-restored")).containsText("已恢复您");
        page.locator(".form-restored button").click();
        assertThat(page.locator("#words")).hasValue("");
    }

    @Test
    void savesOnTheServerASecondAfterTypingStopsAndGoesOnFromThatVersion() {
        page.fill("#text", text);
        assertThat(page.locator("#the-form [data-saved]")).containsText("已保存");
        assertThat(notes("draft " + text)).isEqualTo(1);
        submit();
        page.waitForURL("**/test/form?sent");
        assertThat(notes(text + " v2")).isEqualTo(1);
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        page.fill("#text", text);
        window.tabs().setOffline(true);
        submit();
        assertThat(problem()).containsText("没有连上服务器");
        window.tabs().setOffline(false);
        submit();
        page.waitForURL("**/test/form?sent");
    }

    @Test
    void actsOnceOnADoubleClick() {
        page.fill("#text", text);
        page.locator("#the-form button[type=submit]").dblclick();
        page.waitForURL("**/test/form?sent");
        assertThat(notes(text + " v1")).isEqualTo(1);
    }

    @Test
    void obeysTheKeyboard() {
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#shell-shortcuts")).isVisible();
        page.keyboard().press("Escape");
        page.fill("#text", text);
        page.locator("#text").press("Control+Enter");
        page.waitForURL("**/test/form?sent");
        page.keyboard().press("g");
        page.keyboard().press("o");
        assertThat(page).hasURL(Pattern.compile(".*/orders.*"));
    }

    @Test
    void foldsTheMenuOnAPhoneAndNeverScrollsSideways() {
        try (Window phone = Window.of(account, CHROMIUM.window(Window.PHONE, 844), port)) {
            Page small = phone.open("/test/form").page();
            assertThat(small.locator(".shell-menu nav")).isHidden();
            small.locator(".shell-menu-toggle").click();
            assertThat(small.locator(".shell-menu nav")).isVisible();
            assertThat((Boolean) small.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
        }
    }

    private void submit() {
        page.locator("#the-form button[type=submit]").click();
    }

    private Locator problem() {
        return page.locator("#the-form [data-problem]");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private int notes(String of) {
        return jdbc.sql("SELECT COUNT(*) FROM web_test_note WHERE text = ?")
                .param(of)
                .query(Integer.class)
                .single();
    }
}
