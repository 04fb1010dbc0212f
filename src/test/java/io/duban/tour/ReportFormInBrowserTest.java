package io.duban.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.browser.Account;
import io.duban.browser.Chromium;
import io.duban.browser.Window;
import io.duban.report.SaveReportDraft;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A report that took an hour is not lost to what happens meanwhile: on the real form, in a real browser. */
@Tag("browser")
@DubanTest
class ReportFormInBrowserTest {

    private static final String TEXT = "写了一个小时的进展情况。";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;
    private Party lead;
    private TaskId task;
    private Account account;
    private Window window;
    private Page page;

    @BeforeEach
    void openTheForm() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        String form = "/tasks/" + task + "/years/2020/reports/" + lead.unit();
        account = Account.of(lead.officer(), context);
        window = Window.of(account, CHROMIUM.window(Window.DESKTOP, 900), port).open(form);
        page = window.page();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void keepsTheTextWhenTheSessionExpiredAndHandsItInAfterANewSignIn() {
        page.fill("#progress", TEXT);
        window.tabs().clearCookies();
        handIn();
        assertThat(problem()).containsText("您的登录已过期，内容已保存在本机");
        assertThat(page.locator("#progress")).hasValue(TEXT);

        Page other = window.tabs().waitForPage(() -> problem().locator("a").click());
        account.signInOn(other);
        other.waitForURL(url -> !url.contains("/sign-in"));
        handIn();

        page.waitForURL("**/tasks/" + task);
        assertThat(page.locator("[data-flash]")).hasText("本单位报告已提交，等待部门负责人审签。");
    }

    @Test
    void bringsTheTextBackWhenTheWindowWasClosedAfterTheSessionExpired() {
        page.fill("#progress", TEXT);
        window.tabs().clearCookies();
        handIn();
        assertThat(problem()).isVisible();
        String form = page.url();
        page.close();

        Page later = window.tabs().newPage();
        later.navigate(form);
        account.signInOn(later);

        assertThat(later.locator("#progress")).hasValue(TEXT);
    }

    @Test
    void showsBothTextsWhenAColleagueWasFasterAndGoesOnWithOnesOwn() {
        aColleagueSaves();
        page.fill("#progress", TEXT);
        handIn();

        assertThat(twoDrafts()).containsText("同事写的内容。");
        assertThat(page.locator("#progress")).hasValue(TEXT);
        twoDrafts().locator("[data-choose=mine]").click();
        assertThat(twoDrafts()).hasCount(0);
        assertThat(page.locator("[data-saved-of=writing]")).containsText("已保存");
        handIn();
        assertThat(page.locator("[data-flash]")).containsText("已提交");
    }

    @Test
    void showsBothTextsWhenAColleagueWasFasterAndGoesOnWithTheirs() {
        aColleagueSaves();
        page.fill("#progress", TEXT);

        twoDrafts().locator("[data-choose=theirs]").click();

        assertThat(page.locator("#progress")).hasValue("同事写的内容。");
        assertThat(twoDrafts()).hasCount(0);
    }

    /** Neither coming back to the page nor typing on is a choice. */
    @Test
    void asksAgainUntilSomebodyHasChosen() {
        aColleagueSaves();
        page.fill("#progress", TEXT);
        assertThat(twoDrafts()).containsText("同事写的内容。");

        page.reload();
        assertThat(twoDrafts()).containsText("同事写的内容。");
        page.fill("#problems", "闸门尚未安装。");
        page.reload();

        assertThat(twoDrafts()).containsText("同事写的内容。");
        assertThat(page.locator("#progress")).hasValue(TEXT);
        assertThat(page.locator("#problems")).hasValue("闸门尚未安装。");
    }

    /** The form would else stay without anybody being asked, and without anything being saved. */
    @Test
    void asksAlsoWhenTheOtherTextDoesNotComeAtOnce() {
        aColleagueSaves();
        AtomicInteger asked = new AtomicInteger();
        page.route("**/reports/" + lead.unit(), route -> {
            if (route.request().method().equals("GET") && asked.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });

        page.fill("#progress", TEXT);

        assertThat(twoDrafts()).containsText("同事写的内容。");
        assertThat(page.locator("#progress")).hasValue(TEXT);
    }

    private void aColleagueSaves() {
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        context.getBean(SaveReportDraft.class)
                .saveUnitPart(walk.year(task), lead.unit(), Walk.words("同事写的内容。", null), colleague);
    }

    private Locator twoDrafts() {
        return page.locator("form[data-autosave] [data-two-drafts]");
    }

    @Test
    void tellsOfTooLargeAFileBeforeItIsSentAndKeepsTheText(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("验收.pdf"), new byte[30 * 1024 * 1024]);
        page.fill("#progress", TEXT);
        page.locator("#file").setInputFiles(large);
        page.locator("form[data-upload] button[type=submit]").click();

        assertThat(page.locator("form[data-upload] [data-problem]")).containsText("文件“验收.pdf”太大，没有提交。");
        assertThat(page.locator("#progress")).hasValue(TEXT);
    }

    private void handIn() {
        page.locator("button[form=writing]").click();
    }

    private Locator problem() {
        return page.locator("form[data-autosave] [data-problem]");
    }
}
