package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.supervision.DailySweep;
import io.duban.supervision.LightColor;
import io.duban.supervision.Lights;
import io.duban.task.RecordProgress;
import io.duban.task.TaskId;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A unit that is late asks for more time, is asked for a word once, is granted it, and its light is measured anew. */
@Tag("browser")
@DubanTest
class MoreTimeInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void isAskedForReturnedOnceGrantedAndRebasesTheLight() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = inReporting(walk, lead);
        walk.on("2020-12-14");
        walk.the(DailySweep.class).run(walk.today());
        Assertions.assertThat(light(walk, task)).isEqualTo(LightColor.RED);
        try (Window officer = window(lead.officer());
                Window staff = window(walk.staff);
                Window head = window(walk.officeHead)) {
            officer.open("/tasks/" + task).page().click("a:has-text('申请延期')");
            fill(officer.meetsTheRules(), "2020-12-19");
            officer.button("提交申请").click();
            assertThat(officer.page().locator("main")).containsText("新期限必须晚于今天");
            assertThat(officer.page().locator("#reason")).hasValue("汛期不能施工");
            officer.page().fill("#wantedOn", "2021-01-20");
            officer.button("提交申请").click();
            assertThat(officer.message()).containsText("等待办公室初审");
            assertThat(officer.page().locator("[data-picture] svg").first()).isVisible();
            officer.meetsTheRules();

            takeUp(staff);
            staff.page().fill("#return-words", "请附施工单位说明");
            staff.meetsTheRules().button("退回").click();
            assertThat(staff.message()).containsText("已退回");

            takeUp(officer);
            assertThat(officer.page().locator("main")).containsText("请附施工单位说明");
            officer.page().fill("#basis", "冀水〔2020〕18号及施工单位说明");
            officer.meetsTheRules().button("提交申请").click();
            assertThat(officer.message()).containsText("等待办公室初审");

            takeUp(staff);
            staff.button("同意上报").click();
            assertThat(staff.message()).containsText("已同意");
            takeUp(head);
            head.meetsTheRules().button("批准").click();
            assertThat(head.message()).containsText("已同意");

            officer.open("/tasks/" + task);
            assertThat(officer.page().locator(".task-status")).containsText("原期限 2020-12-10");
            assertThat(officer.page().locator("main")).containsText("已批准");
            officer.meetsTheRules();
        }
        Assertions.assertThat(light(walk, task)).isNotEqualTo(LightColor.RED);
    }

    private static void fill(Window officer, String dueOn) {
        officer.page().check("#matter-REPORT");
        officer.page().fill("#wantedOn", dueOn);
        officer.page().fill("#reason", "汛期不能施工");
        officer.page().fill("#basis", "冀水〔2020〕18号");
        officer.page().fill("#percent", "55");
        officer.page().fill("#progress", "主体已完成一半");
    }

    private static void takeUp(Window window) {
        window.open("/").page().click("#results tr:has-text('变更申请') a:has-text('泵站')");
        window.page().waitForURL(Pattern.compile(".*/changes/.*"));
    }

    private static TaskId inReporting(Walk walk, Party lead) {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.the(RecordProgress.class).claimed(task, 80, lead.officer());
        walk.openReporting(task);
        return task;
    }

    private static LightColor light(Walk walk, TaskId task) {
        return walk.the(Lights.class).of(List.of(task)).get(task).color();
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
