package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.duban.DubanTest;
import io.duban.Measured;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.Plans;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.SubmitConsolidated;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The end of a task in a real browser: claimed, returned, claimed again, verified, written off. */
@Tag("browser")
@DubanTest
class CompletionInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;
    private Party lead;
    private TaskId task;

    @BeforeEach
    void aTaskThatFallsShortOfATarget() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issue(walk.draft(
                        2020,
                        2020,
                        List.of(Measured.item(
                                lead, Measured.atLeast("泵站", "座", "3"), Measured.atLeast("覆盖率", "%", "100")))))
                .get(0);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        var item = walk.task(task).head().planItemId();
        List<ReportValue> values = walk.the(Plans.class).indicators(List.of(item)).get(item).stream()
                .map(one -> ReportValue.of(one.id(), one.name().equals("泵站") ? "3" : "92", ""))
                .toList();
        walk.the(SubmitConsolidated.class)
                .submit(
                        walk.year(task),
                        new ReportDraft(new ReportContent("已汇总。", "", "", 90, values), null),
                        lead.officer());
        walk.acceptReview(task);
        walk.approve(task);
    }

    @Test
    void isReturnedOnceThenVerifiedAndWrittenOff() {
        try (Window officer = window(lead.officer())) {
            Page page = officer.takeUp("泵站").meetsTheRules().page();
            page.fill("#done", "泵站全部建成，覆盖率达到百分之九十二。");
            assertThat(page.locator(".form-saved")).containsText("已保存");
            page.locator("#file").setInputFiles(new FilePayload("验收单.txt", "text/plain", "验收合格".getBytes()));
            officer.button("上传").click();
            assertThat(page.locator("#evidence-list")).containsText("验收单.txt");
            page.fill("#percent", "92");
            officer.button("提交办结申请").click();
            assertThat(page.locator("main")).containsText("没有完成，请写明原因");
            page.locator("[name='targets[0].words']").fill("余下八个村转入下一规划。");
            assertThat(officer.faultsAtBothWidths(true)).isEmpty();
            officer.button("提交办结申请").click();
            assertThat(officer.message()).containsText("办结申请已提交");
            try (Window staff = window(walk.staff)) {
                staff.takeUp("泵站").meetsTheRules().page().fill("#reason", "请补充试运行记录。");
                staff.button("退回").click();
                assertThat(staff.message()).containsText("已退回牵头单位");
                page = officer.takeUp("泵站").page();
                assertThat(page.locator("main")).containsText("请补充试运行记录。");
                assertThat(page.locator("#done")).hasValue("泵站全部建成，覆盖率达到百分之九十二。");
                officer.button("提交办结申请").click();
                assertThat(officer.message()).containsText("办结申请已提交");
                staff.takeUp("泵站").button("受理").click();
                assertThat(staff.message()).containsText("转入下一环节");
            }
        }
        try (Window supervisor = window(walk.supervisor)) {
            Page page = supervisor.takeUp("泵站").meetsTheRules().page();
            page.fill("#verified", "92");
            supervisor.button("核查属实").click();
            assertThat(page.locator("main")).containsText("至少要抽查一份佐证材料");
            page.locator("[name='samples[0].finding']").selectOption("RIGHT");
            page.locator("[name='samples[0].words']").fill("原件与现场一致。");
            assertThat(supervisor.faultsAtBothWidths(true)).isEmpty();
            supervisor.button("核查属实").click();
            assertThat(supervisor.message()).containsText("转入下一环节");
        }
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
        try (Window head = window(walk.officeHead)) {
            Page page = head.takeUp("泵站").meetsTheRules().page();
            assertThat(page.locator("main")).containsText("原件与现场一致。");
            page.fill("#reason", "验收意见〔2020〕3号");
            head.button("销号").click();
            assertThat(head.message()).containsText("任务从台账销号");
            page = head.open("/tasks/" + task).meetsTheRules().page();
            assertThat(page.locator(".task-status")).containsText("已销号");
        }
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
