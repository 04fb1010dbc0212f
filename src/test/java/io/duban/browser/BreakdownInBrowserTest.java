package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.duban.DubanTest;
import io.duban.Family;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A city breaks its task down to its two counties and reports from their reports. */
@Tag("browser")
@DubanTest
class BreakdownInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void isBrokenDownToTwoCountiesAndReportedFromTheirReports() {
        Family family = new Family(context);
        Walk walk = family.walk;
        try (Window city = window(family.city.officer())) {
            breakDown(city, family);
            List<TaskId> children = walk.the(Tasks.class).children(family.task).stream()
                    .map(Task::id)
                    .toList();
            Assertions.assertThat(children).hasSize(2);

            walk.planYear(family.task, family.city);
            signInBrowser(children.get(0), family.east);
            walk.sign(children.get(1), family.west);
            family.planYear(children.get(0), family.east, family.city);
            family.planYear(children.get(1), family.west, family.city);
            walk.openReporting(family.task);
            report(walk, children.get(0), family.east);
            report(walk, children.get(1), family.west);

            review(city);
            family.decideAtLast(children.get(0), 40);
            family.decideReport(children.get(1), family.city, 80);

            city.open("/tasks/" + family.task);
            assertThat(city.page().locator("#breakdown")).containsText("汇总进度 56%");
            city.page().locator(".task-actions a").first().click();
            assertThat(city.page().locator("main")).containsText("下级单位的报告");
            city.meetsTheRules().page().click("a:has-text('以下级单位的报告为底稿')");
            assertThat(city.page().locator("#progress")).hasValue(Pattern.compile("【[^】]+】[^【]+【[^】]+】[^【]+"));
            city.page().fill("#percent", "55");
            city.button("提交").first().click();
            assertThat(city.message()).isVisible();
        }
    }

    private void breakDown(Window city, Family family) {
        city.open("/tasks/" + family.task).page().click("a:has-text('分解任务')");
        choose(city, 0, family.east);
        city.page().fill("[id='rows[0].share']", "60");
        choose(city, 1, family.west);
        city.page().fill("[id='rows[1].share']", "50");
        city.meetsTheRules().button("预览").click();
        assertThat(city.page().locator("main")).containsText("份额应为 1 到 40");
        assertThat(city.page().locator("[id='rows[0].share']")).hasValue("60");
        city.page().fill("[id='rows[1].share']", "");
        city.button("预览").click();
        assertThat(city.page().locator("h1")).containsText("分解预览");
        assertThat(city.page().locator("main")).containsText("40%");
        city.meetsTheRules().button("返回修改").click();
        assertThat(city.page().locator("[id='rows[0].share']")).hasValue("60");
        city.button("预览").click();
        city.button("确认下达 2 个子任务").click();
        assertThat(city.message()).containsText("已下达 2 个子任务");
        assertThat(city.page().locator("#breakdown tbody tr")).hasCount(2);
        city.meetsTheRules();
    }

    private static void choose(Window city, int row, Party unit) {
        Window.pick(city.page(), "rows[%d].unit".formatted(row), unit.unit().toString());
    }

    private void signInBrowser(TaskId child, Party county) {
        try (Window officer = window(county.officer())) {
            officer.open("/tasks/" + child);
            assertThat(officer.page().locator("main")).containsText("上级任务");
            officer.page().locator(".task-actions a").first().click();
            officer.button("签收").first().click();
            assertThat(officer.message()).isVisible();
        }
    }

    private static void report(Walk walk, TaskId child, Party county) {
        walk.reportAll(child, county);
        walk.consolidate(child, county);
    }

    /** The city's officer has the counties' reports on his desk. */
    private static void review(Window city) {
        city.open("/").page().click("#results tr:has-text('1-1') a:has-text('泵站')");
        assertThat(city.page().locator("main")).containsText("各单位工作已汇总");
        city.button("通过").first().click();
        assertThat(city.message()).isVisible();
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
