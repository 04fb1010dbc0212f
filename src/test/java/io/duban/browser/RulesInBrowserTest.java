package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.supervision.DailySweep;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An admin changes from which lag on the tasks of one plan are yellow, and sees beforehand which lights turn. */
@Tag("browser")
@DubanTest
class RulesInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Walk walk;
    private Party lead;

    /** The first has no plan of its year yet and should be done by six percent, the second goes by its milestones. */
    private List<TaskId> tasks;

    @BeforeEach
    @AfterEach
    void forgetSweeps() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
    }

    @BeforeEach
    void oneTaskIsSixPointsBehind() {
        walk = new Walk(context);
        lead = walk.party();
        tasks = walk.issue(walk.draft(2020, 2020, Walk.items(2, lead)));
        tasks.forEach(task -> walk.sign(task, lead));
        walk.planYear(tasks.get(1), lead);
        sweep("2020-01-24");
    }

    @Test
    void theLightsThatWereForeseenTurnInTheMorning() {
        PlanId plan = walk.task(tasks.get(0)).planId();
        try (Window admins = window(walk.person(walk.office, Role.ADMIN));
                Window staff = window(walk.staff)) {
            admins.open("/rules").meetsTheRules().page().selectOption("#scope", plan.toString());
            admins.button("查看").click();
            admins.meetsTheRules().page().click("[data-topic=LIGHTS] a:has-text('修改')");
            assertThat(admins.page().locator("#from")).hasValue("2020-01-25");
            admins.page().uncheck("#asForAll");
            admins.page().fill("#yellowLag", "三十一");
            admins.page().fill("#reason", "会议纪要");
            admins.meetsTheRules().button("查看影响").click();
            assertThat(admins.page().locator("#redLag-error")).containsText("不能低于黄灯限度 31");
            admins.page().fill("#yellowLag", "5");
            admins.button("查看影响").click();
            assertThat(admins.page().locator("[data-counts]")).containsText("1 项");
            assertThat(admins.page().locator("[data-turns] tbody tr")).hasCount(1);
            assertThat(admins.page().locator("[data-turns]")).containsText("超过5个百分点的黄灯限度");
            admins.meetsTheRules().button("返回修改").click();
            assertThat(admins.page().locator("#reason")).hasValue("会议纪要");
            admins.button("查看影响").click();
            admins.button("确认修改").click();
            assertThat(admins.message()).containsText("自 2020-01-25 起执行");
            assertThat(admins.page().locator("[data-planned]")).containsText("滞后超过 5 个百分点");
            admins.meetsTheRules();

            says(staff, "绿灯", "绿灯");
            sweep("2020-01-25");
            says(staff, "黄灯", "绿灯");
            staff.open("/tasks/" + tasks.get(0));
            assertThat(staff.page().locator("main")).containsText("滞后6个百分点，超过5个百分点的黄灯限度");
            staff.open("/rules?scope=" + plan).meetsTheRules();
            assertThat(staff.page().locator("[data-topic=LIGHTS]")).containsText("自 2020-01-25 起执行");
            assertThat(staff.page().locator("[data-topic=LIGHTS] a")).hasCount(0);
        }
    }

    @Test
    void whatWaitsForItsDayIsTakenBack() {
        try (Window admins = window(walk.person(walk.office, Role.ADMIN))) {
            admins.open("/rules/REMINDERS/" + walk.task(tasks.get(0)).planId())
                    .page()
                    .uncheck("#asForAll");
            admins.page().fill("#beforeDue", "14，3");
            admins.page().fill("#reason", "会议纪要");
            admins.button("查看影响").click();
            assertThat(admins.page().locator("[data-reminded]")).containsText("30 天内");
            admins.meetsTheRules().button("确认修改").click();
            admins.page().click("[data-topic=REMINDERS] summary");
            admins.meetsTheRules().button("确认撤销").click();
            assertThat(admins.message()).containsText("已撤销");
            assertThat(admins.page().locator("[data-planned]")).hasCount(0);
            assertThat(admins.page().locator("tbody")).containsText("已撤销");
        }
    }

    private void says(Window staff, String first, String second) {
        List<String> lights = List.of(first, second);
        for (int at = 0; at < lights.size(); at++) {
            staff.open("/tasks/" + tasks.get(at));
            assertThat(staff.page().locator(".light-word").first()).hasText(lights.get(at));
        }
    }

    private void sweep(String day) {
        LocalDate date = LocalDate.parse(day);
        walk.clock().set(date.atTime(6, 30).atZone(BusinessTime.ZONE).toInstant());
        walk.the(DailySweep.class).run(date);
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
