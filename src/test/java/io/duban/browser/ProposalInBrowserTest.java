package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.intake.confirming.CorrectItems;
import io.duban.intake.confirming.Documents;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.organization.Newcomers;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page of a proposed plan with its scripts: both sides lead to each other, and nothing typed is lost. */
@Tag("browser")
@DubanTest
class ProposalInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern SHOWN = Pattern.compile("(.* )?proposal-shown.*");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;
    private Documents documents;
    private Actor.Person person;

    @BeforeEach
    void anOffice() {
        walk = new Walk(context);
        documents = new Documents(context);
        Newcomers newcomers = new Newcomers(context);
        person = newcomers.actor(newcomers.personWith(walk.office, Role.OFFICE_STAFF));
    }

    @Test
    void leadsFromAFieldToItsWordsAndBackAlsoInALongDocument() {
        String base = takenIn(documents.longText(60, 40_000));
        try (Window window = window(person)) {
            Page page = window.open(base + "?order=document&page=2").page();
            page.locator("#row-25 .source[data-field^=TARGET]").click();
            Locator words = page.locator("#document [data-row='25'][data-field^=TARGET]");
            assertThat(words).containsText("25公里");
            assertThat(words).hasClass(SHOWN);
            assertThat(words).isFocused();

            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            assertThat(page.locator("#row-25 h3 a")).isFocused();
            page.locator("#rows a[rel=next]").click();
            assertThat(page.locator("#row-41")).isVisible();
            page.locator("#document .mark-unit[data-row='25']").first().click();
            assertThat(page.locator("#row-25")).hasClass(SHOWN);
        }
    }

    @Test
    void goesFromOneDoubtToTheNextByTheKeyboard() {
        String base = takenIn(documents.text());
        try (Window window = window(person)) {
            Page page = window.open(base).page();
            Locator doubts = page.locator(".proposal-row[data-doubt]");
            page.keyboard().press("n");
            assertThat(doubts.nth(0)).isFocused();
            page.keyboard().press("n");
            assertThat(doubts.nth(1)).isFocused();
            page.keyboard().press("e");
            assertThat(page.locator("#item-editor input[name=title]")).isVisible();
        }
    }

    @Test
    void splitsAtTheDocumentsPartsByOneClickAndMergesAgainAfterShowingTheResult() {
        String base = takenIn(documents.partsText());
        try (Window window = window(person)) {
            Page page = window.open(base + "?order=document").page();
            page.locator("#row-1 summary:has-text('原文分 2 段')").click();
            window.meetsTheRules();
            window.button("按原文拆成 2 项").click();
            assertThat(page.locator(".proposal-row")).hasCount(3);
            assertThat(page.locator("main")).containsText("拆分任务");

            page.locator("#row-1 summary:has-text('更多')").click();
            page.locator("#row-1 a:has-text('合并…')").click();
            assertThat(page.locator("main")).containsText("合并后");
            assertThat(page.locator("main")).containsText("2021-12-31 整治渠道");
            both(window);
            window.button("合并成一项").click();
            assertThat(page.locator(".proposal-row")).hasCount(2);
            assertThat(page.locator("#row-1")).containsText("2022-12-31");
            window.button("撤销最近一处修改").click();
            assertThat(page.locator(".proposal-row")).hasCount(3);
        }
    }

    @Test
    void showsThePiecesOfASplitWhileTheSentencesAreTicked() {
        String base = takenIn(documents.text());
        try (Window window = window(person)) {
            Page page = window.open(base + "/items/1/split").page();
            page.locator("#sentence1").check();
            assertThat(page.locator("#pieces")).containsText("将拆成 2 项");
            both(window);
            window.button("拆分").click();
            assertThat(page.locator("main")).containsText("拆分任务");
            assertThat(page.locator(".proposal-row")).hasCount(4);
        }
    }

    @Test
    void tellsTwoPeopleOfEachOtherAndOfACorrectionWithoutTouchingWhatIsTyped() {
        ProposalId id = id(documents.text());
        try (Window first = window(person);
                Window second = window(walk.staff)) {
            second.open("/plans/proposals/" + id);
            assertThat(second.page().locator("#news")).isAttached();
            Page page = first.open("/plans/proposals/" + id).page();
            assertThat(page.locator("#news")).containsText(walk.staff.name() + " 也在看这个文件");

            page.locator("#row-3 [data-edit]").click();
            page.locator("#item-editor input[name=title]").fill("改了一半的名称");
            context.getBean(CorrectItems.class).drop(id, new CorrectItems.Shown(2, 0), walk.staff);
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(page.locator("#news")).containsText("删去任务");
            assertThat(page.locator("#news")).containsText("已不是最新");
            assertThat(page.locator("#item-editor input[name=title]")).hasValue("改了一半的名称");
        }
    }

    @Test
    void keepsWhatWasTypedInATaskOverAnExpiredSession() {
        String base = takenIn(documents.text());
        Account account = Account.of(person, context);
        try (Window window = Window.of(account, CHROMIUM.window(Window.DESKTOP, 900), port)) {
            Page page = window.open(base).page();
            page.locator("#row-3 [data-edit]").click();
            page.locator("#item-editor input[name=title]").fill("写了很久的名称");
            window.tabs().clearCookies();
            page.locator("#item-editor .btn-primary").click();
            assertThat(page.locator("#item-editor [data-problem]")).containsText("您的登录已过期");

            window.open("/sign-in");
            account.signInOn(page);
            page.waitForURL(Pattern.compile("http://localhost:\\d+/.*"));
            window.open(base).page().locator("#row-3 [data-edit]").click();
            assertThat(page.locator("#item-editor .form-restored")).containsText("已恢复您");
            assertThat(page.locator("#item-editor input[name=title]")).hasValue("写了很久的名称");
        }
    }

    @Test
    void meetsTheRulesOnAllItsPagesInBothLanguages() {
        String base = takenIn(documents.partsText());
        try (Window window = window(person)) {
            List<String> pages = List.of(
                    "",
                    "?order=document",
                    "/coverage",
                    "/head",
                    "/items/1",
                    "/items/new?row=1",
                    "/items/1/split",
                    "/ticked");
            for (String path : pages) {
                both(window.open(base + path));
            }
            window.page().locator(".shell-language button").click();
            window.page().waitForURL(Pattern.compile(".*"));
            for (String path : pages) {
                both(window.open(base + path));
            }
        }
    }

    private static void both(Window window) {
        window.meetsTheRules();
        window.page().setViewportSize(Window.PHONE, 900);
        window.meetsTheRules();
        window.page().setViewportSize(Window.DESKTOP, 900);
    }

    private String takenIn(String text) {
        return "/plans/proposals/" + id(text);
    }

    private ProposalId id(String text) {
        return context.getBean(TakeInDocument.class).text(walk.office, text, walk.staff);
    }

    private Window window(Actor.Person who) {
        return Window.of(who, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
