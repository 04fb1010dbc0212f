package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A department is renamed: its report keeps the old name, its open work bears the new one, and it goes on. */
@Tag("browser")
@DubanTest
class RenamedUnitInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void aDepartmentIsRenamedFromToday() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = reported(walk, lead);
        String old = walk.the(Units.class).get(lead.unit()).name();
        String name = "水务局" + Newcomers.unique();
        Actor.Person admin = walk.person(walk.office, Role.ADMIN);
        try (Window admins = window(admin);
                Window staff = window(walk.staff)) {
            admins.open("/organization/units/" + lead.unit()).page().click("a:has-text('更名…')");
            fill(admins, name, "2020-11-15");
            admins.meetsTheRules().button("看影响预览").click();
            assertThat(admins.page().locator("main")).containsText("最早只能从今天");
            assertThat(admins.page().locator("#name")).hasValue(name);
            admins.page().fill("#from", "2020-11-17");
            admins.button("看影响预览").click();
            assertThat(admins.page().locator("[data-keeps]")).containsText("年度报告 2 份");
            admins.meetsTheRules().button("返回修改").click();
            assertThat(admins.page().locator("#basis")).hasValue("冀编办字〔2020〕12号");
            admins.button("看影响预览").click();
            admins.button("确认更名").click();
            assertThat(admins.message()).containsText("已更名为“" + name + "”");
            assertThat(admins.page().locator("#names")).containsText(old);
            admins.meetsTheRules();

            admins.open("/organization/units").page().fill("#q", old);
            admins.button("查询").click();
            assertThat(admins.page().locator("tbody")).containsText(name);
            admins.open("/organization/renamings").meetsTheRules();
            assertThat(admins.page().locator("tbody")).containsText(name);

            String year = "/tasks/" + task + "/years/2020";
            staff.open(year + "/report/decisions/" + TestSteps.REVIEW_REPORT.node());
            assertThat(staff.page().locator("main > p").first()).containsText(old);
            staff.open("/tasks/" + task);
            assertThat(staff.page().locator("main")).containsText(name);
        }
    }

    @Test
    void isPlannedForADayAndTakenBack() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        String name = "水务局" + Newcomers.unique();
        try (Window admins = window(walk.person(walk.office, Role.ADMIN))) {
            admins.open("/organization/units/" + lead.unit() + "/renaming");
            fill(admins, name, "2020-03-01");
            admins.button("看影响预览").click();
            assertThat(admins.page().locator("main")).containsText("2020-03-01 早晨自动生效");
            admins.button("确认更名").click();
            assertThat(admins.page().locator("#names")).containsText("待生效");
            admins.page().click("#names summary");
            admins.meetsTheRules().button("确认撤回").click();
            admins.page().waitForURL(Pattern.compile(".*/organization/units/.*"));
            assertThat(admins.page().locator("#names")).containsText("已撤回");
        }
    }

    private static void fill(Window admins, String name, String from) {
        admins.page().fill("#name", name);
        admins.page().fill("#fullName", "");
        admins.page().fill("#from", from);
        admins.page().fill("#basis", "冀编办字〔2020〕12号");
    }

    /** The whole is handed in; the day after, the office is to review it. */
    private static TaskId reported(Walk walk, Party lead) {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
        walk.on("2020-11-17");
        return task;
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
