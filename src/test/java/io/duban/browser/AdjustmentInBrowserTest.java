package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.duban.Adjusting;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A unit asks for a lower target, is told what it forgot, is granted it, and sees it beside the one as issued. */
@Tag("browser")
@DubanTest
class AdjustmentInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void isAskedForGrantedAndShownBesideTheTargetAsIssued() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = new Adjusting(walk).task(lead);
        try (Window officer = window(lead.officer());
                Window staff = window(walk.staff);
                Window head = window(walk.officeHead)) {
            officer.open("/tasks/" + task).page().click("a:has-text('申请调整')");
            officer.meetsTheRules().page().click("a:has-text('新建绿道（公里） 2021 ≥300')");
            fill(officer.meetsTheRules());
            officer.button("提交申请").click();
            assertThat(officer.page().locator("main")).containsText("拟调整的内容与现在相同");
            assertThat(officer.page().locator("#reason")).hasValue("用地指标核减");
            officer.page().fill("#value", "260");
            officer.button("提交申请").click();
            assertThat(officer.message()).containsText("等待办公室初审");
            assertThat(officer.page().locator("[data-effects]")).containsText("2021 年 ≥260");
            officer.meetsTheRules();
            officer.open("/tasks/" + task);
            assertThat(officer.page().locator(".task-status")).containsText("另有调整申请（指标目标）");

            takeUp(staff);
            staff.meetsTheRules().button("同意上报").click();
            assertThat(staff.message()).containsText("已同意");
            takeUp(head);
            assertThat(head.page().locator("[data-effects]")).containsText("下达时的目标保留");
            head.meetsTheRules().button("批准").click();
            assertThat(head.message()).containsText("已同意");

            officer.open("/tasks/" + task);
            assertThat(officer.page().locator("[data-original]")).containsText("原目标 2021 ≥300");
            assertThat(officer.page().locator("main")).containsText("≥260");
            officer.meetsTheRules();
        }
    }

    /** With the figure that stands, which is nothing to ask for. */
    private static void fill(Window officer) {
        officer.page().fill("#reason", "用地指标核减");
        officer.page().fill("#basis", "冀水〔2020〕18号");
        officer.page().fill("#percent", "55");
        officer.page().fill("#progress", "主体已完成一半");
    }

    private static void takeUp(Window window) {
        window.open("/").page().click("#results tr:has-text('变更申请') a:has-text('泵站')");
        window.page().waitForURL(Pattern.compile(".*/changes/.*"));
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
