package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.TaskId;
import io.duban.worklist.Desk;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever presses a button twice does one thing: what comes next looks alike and is not taken for the first. */
@Tag("browser")
@DubanTest
class PressedTwiceInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Desk desk;

    private Walk walk;
    private Party lead;

    @BeforeEach
    void aUnit() {
        walk = new Walk(context);
        lead = walk.party();
    }

    @Test
    void aDoubleClickSignsForOneTask() {
        walk.issue(walk.draft(2020, 2021, Walk.items(3, lead)));
        actsOnce(lead.officer(), "签收", Locator::dblclick);
    }

    @Test
    void aSecondClickOnThePageThatComesNextSignsForNothing() {
        walk.issue(walk.draft(2020, 2021, Walk.items(3, lead)));
        actsOnce(lead.officer(), "签收", this::clickAndAgainOnTheNextPage);
    }

    @Test
    void enterPressedAgainAndAgainSignsForOneTask() {
        walk.issue(walk.draft(2020, 2021, Walk.items(3, lead)));
        actsOnce(lead.officer(), "签收", button -> press(button, "Enter"));
    }

    @Test
    void theKeyForTheFormPressedAgainOnTheNextPageSignsForNothing() {
        walk.issue(walk.draft(2020, 2021, Walk.items(3, lead)));
        actsOnce(lead.officer(), "签收", button -> press(button, "Control+Enter"));
    }

    @Test
    void aSecondClickReleasesNoSecondReport() {
        List.of(1, 2).forEach(any -> walk.report(reporting(), lead));
        actsOnce(lead.head(), "同意报出", this::clickAndAgainOnTheNextPage);
    }

    @Test
    void aSecondClickAcceptsNoSecondPlan() {
        List.of(1, 2).forEach(any -> {
            TaskId task = walk.issuedTask(lead);
            walk.sign(task, lead);
            walk.writeAnnualPlan(task, lead);
        });
        actsOnce(walk.staff, "通过", this::clickAndAgainOnTheNextPage);
    }

    @Test
    void aSecondClickAcceptsNoSecondReport() {
        List.of(1, 2).forEach(any -> consolidated());
        actsOnce(walk.staff, "审核通过", this::clickAndAgainOnTheNextPage);
    }

    @Test
    void aSecondClickSignsNoSecondOrder() {
        List.of(1, 2).forEach(any -> {
            walk.clock().set(TestClock.START);
            TaskId task = walk.issuedTask(lead);
            walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), order(), walk.supervisor);
        });
        actsOnce(walk.officeHead, "签发并送达", this::clickAndAgainOnTheNextPage);
    }

    @Test
    void goingBackAndPressingAgainDoesNothingMore() {
        walk.issue(walk.draft(2020, 2021, Walk.items(3, lead)));
        int before = waiting(lead.officer());
        try (Window window = window(lead.officer())) {
            first(window);
            clickAndAwaitTheNext(window, window.button("签收"));
            window.page().goBack();
            if (window.button("签收").isVisible()) {
                window.button("签收").click();
            }
            window.page().waitForLoadState();
        }
        assertThat(waiting(lead.officer())).isEqualTo(before - 1);
    }

    private void actsOnce(Actor.Person who, String button, Consumer<Locator> pressing) {
        int before = waiting(who);
        try (Window window = window(who)) {
            first(window);
            pressing.accept(window.button(button));
            window.page().waitForLoadState();
            assertThat(window.message()).isVisible();
        }
        assertThat(waiting(who)).isEqualTo(before - 1);
    }

    private void first(Window window) {
        window.page().locator("#results tbody a").first().click();
        window.page().waitForLoadState();
    }

    private void press(Locator button, String keys) {
        Page page = button.page();
        String here = page.url();
        button.focus();
        page.keyboard().press(keys);
        page.waitForURL(url -> !url.equals(here));
        page.keyboard().press(keys);
        page.keyboard().press(keys);
    }

    /** At the same place, as soon as the next page is there. */
    private void clickAndAgainOnTheNextPage(Locator button) {
        Page page = button.page();
        button.scrollIntoViewIfNeeded();
        BoundingBox box = Objects.requireNonNull(button.boundingBox());
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        page.locator("[data-flash]").waitFor();
        again(page);
    }

    private static void again(Page page) {
        Locator same = page.locator("main form[data-form] button.btn-primary, main button.btn-primary[form]");
        if (same.count() == 0) {
            return;
        }
        same.first().scrollIntoViewIfNeeded();
        BoundingBox box = Objects.requireNonNull(same.first().boundingBox());
        page.mouse().dblclick(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static void clickAndAwaitTheNext(Window window, Locator button) {
        String here = window.page().url();
        button.click();
        window.page().waitForURL(url -> !url.equals(here));
    }

    private OrderText order() {
        return new OrderText(
                Rung.BLUE, "进度迟缓", "实施意见第3条", "请加快进度并报送情况。", walk.today().plusDays(20));
    }

    private int waiting(Actor.Person who) {
        return desk.counts(who).waiting();
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }

    private TaskId reporting() {
        walk.clock().set(TestClock.START);
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private void consolidated() {
        TaskId task = reporting();
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
    }
}
