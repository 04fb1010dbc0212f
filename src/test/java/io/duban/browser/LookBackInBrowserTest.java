package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Months after it was written off a task is found fallen back, reopened, signed for and reported again. */
@Tag("browser")
@DubanTest
class LookBackInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;

    @Test
    void isLookedBackAtReopenedAndReportedAgain() {
        walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.writtenOff(lead);
        walk.whenLookedBackAt(task);
        try (Window supervisor = window(walk.supervisor)) {
            Page page = supervisor.takeUp("泵站").meetsTheRules().page();
            assertThat(page.locator("main")).containsText("现场核查属实");
            page.fill("#words", "泵站停运，管护无人负责。");
            supervisor.button("反弹，提出重新立项").click();
            assertThat(page.locator("main")).containsText("请填写目前的实际进度");
            assertThat(supervisor.faultsAtBothWidths(true)).isEmpty();
            page.fill("#percent", "50");
            supervisor.button("反弹，提出重新立项").click();
            assertThat(supervisor.message()).containsText("反弹");
        }
        try (Window head = window(walk.officeHead)) {
            Page page = head.takeUp("泵站").meetsTheRules().page();
            assertThat(page.locator("main")).containsText("自 2021 年起编写年度计划");
            page.fill("#dueOn", "2021-12-31");
            head.button("同意，重新立项").click();
            assertThat(page.locator("main")).containsText("还要写明依据文件");
            assertThat(head.faultsAtBothWidths(true)).isEmpty();
            page.fill("#basis", "冀水督〔2021〕8号");
            head.button("同意，重新立项").click();
            assertThat(head.message()).containsText("已重新立项");
        }
        assertThat(walk.task(task).state()).isEqualTo(TaskState.REOPENED);
        try (Window officer = window(lead.officer())) {
            officer.takeUp("泵站").button("签收").click();
            assertThat(officer.message()).containsText("签收");
            walk.runJobs();
            walk.planYear(task, lead);
            walk.openReporting(task);
            Page page = officer.open("/tasks/" + task).meetsTheRules().page();
            assertThat(page.locator("main")).containsText("冀水督〔2021〕8号");
            page.locator("a[href$='/completion/claims/2020']").click();
            assertThat(page.locator("main")).containsText("现场核查属实");
            officer.takeUp("泵站").page().fill("#progress", "管护单位已落实，泵站恢复运行。");
            officer.button("提交部门负责人审签").click();
            assertThat(officer.message()).containsText("审签");
        }
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
