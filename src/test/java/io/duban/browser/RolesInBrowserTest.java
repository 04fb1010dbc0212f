package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.report.ReportsOfTask;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The main paths of the office, of officers and of supervisors, in a real browser with its scripts. */
@Tag("browser")
@DubanTest
class RolesInBrowserTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void twoUnits() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @Test
    void anOfficerReportsWithEvidenceAndTheHeadReleasesIt() {
        TaskId task = inReporting();
        try (Window officer = window(partner.officer(), Window.DESKTOP)) {
            officer.takeUp("泵站").page().fill("#progress", "完成二号泵房主体和进水闸。");
            assertThat(officer.page().locator(".form-saved")).containsText("已保存");
            officer.page().locator("#file").setInputFiles(new FilePayload("验收单.txt", "text/plain", "验收合格".getBytes()));
            officer.button("上传").click();
            assertThat(officer.page().locator("main")).containsText("验收单.txt");
            officer.page().reload();
            assertThat(officer.page().locator("#progress")).hasValue("完成二号泵房主体和进水闸。");
            officer.meetsTheRules();
            officer.button("提交部门负责人审签").click();
            assertThat(officer.message()).containsText("已提交");
        }
        try (Window head = window(partner.head(), Window.DESKTOP)) {
            head.takeUp("泵站").meetsTheRules();
            assertThat(head.page().locator("main")).containsText("验收单.txt");
            head.page().keyboard().press("Control+Enter");
            assertThat(head.message()).isVisible();
        }
        assertThat(walk.the(ReportsOfTask.class)
                        .of(task, partner.officer())
                        .get(0)
                        .parts())
                .filteredOn(part -> part.unit().equals(partner.unit()))
                .allMatch(part -> part.course().approvedAt() != null);
    }

    @Test
    void aSupervisorApprovesFromTheKeyboardAndComesToTheNextReport() {
        TaskId first = atApproval();
        TaskId second = atApproval();
        try (Window supervisor = window(walk.supervisor, Window.DESKTOP)) {
            supervisor.takeUp("泵站").meetsTheRules();
            String here = supervisor.page().url();
            assertThat(supervisor.page().locator("#verified")).hasValue("60");
            supervisor.page().fill("#verified", "");
            supervisor.page().keyboard().press("Control+Enter");
            assertThat(supervisor.page().locator("main")).containsText("请填写核定进度");
            supervisor.page().fill("#verified", "60");
            supervisor.page().keyboard().press("Control+Enter");
            supervisor.page().waitForURL(url -> url.contains("/decisions/approveReport") && !url.equals(here));
            assertThat(supervisor.message()).containsText("报告已审定");
            supervisor.page().fill("#reason", "请补充泵站试运行记录。");
            supervisor.button("退回").click();
            supervisor.page().waitForURL(url -> !url.contains("/decisions/approveReport"));
        }
        assertThat(List.of(walk.task(first), walk.task(second)))
                .extracting(task -> task.progress().verifiedPercent())
                .containsExactlyInAnyOrder(60, null);
    }

    @Test
    void theOfficeImportsALedgerHandsItInAndTheHeadIssuesIt() throws IOException {
        String title = "河道整治年度工作计划" + Newcomers.unique();
        try (Window staff = window(walk.staff, Window.DESKTOP)) {
            staff.open("/plans/new").meetsTheRules().page().fill("#title", title);
            staff.page().selectOption("#kind", "ANNUAL_WORK_PLAN");
            staff.page().fill("#issuer", "水网建设领导小组办公室");
            staff.page().fill("#periodStart", "2020");
            staff.page().fill("#periodEnd", "2020");
            staff.button("新建草稿").click();
            staff.page().waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}"));
            staff.page().click("a:has-text('导入台账表格')");
            staff.page().locator("#file").setInputFiles(new FilePayload("台账.xlsx", XLSX, ledger()));
            staff.button("上传并检查").click();
            assertThat(staff.page().locator("main")).containsText("新增 2 项");
            staff.meetsTheRules().button("确认导入").click();
            assertThat(staff.message()).containsText("已导入：新增 2 项");
            staff.button("提交审定").click();
            assertThat(staff.message()).containsText("等待办公室负责人审定");
            staff.meetsTheRules();
        }
        try (Window head = window(walk.officeHead, Window.DESKTOP)) {
            head.open("/").page().click("#results a:has-text('" + title + "')");
            head.meetsTheRules().button("批准并下达").click();
            assertThat(head.message()).containsText("已批准");
            walk.runJobs();
            assertThat(head.page().locator("main")).containsText("已下达 2 项任务");
        }
    }

    @Test
    void everyPageKeepsToTheRulesAlsoOnAPhone() {
        TaskId task = inReporting();
        for (int width : new int[] {Window.DESKTOP, Window.PHONE}) {
            try (Window staff = window(walk.person(walk.office, Role.OFFICE_STAFF), width)) {
                List.of(
                                "/",
                                "/board",
                                "/tasks/" + task,
                                "/tasks/" + task + "/journal",
                                "/plans",
                                "/orders/list",
                                "/orders/ladder")
                        .forEach(path -> staff.open(path).meetsTheRules());
                staff.open("/plans/" + walk.task(task).planId()).meetsTheRules();
            }
            try (Window admin = window(walk.person(walk.office, Role.ADMIN), width)) {
                List.of(
                                "/organization/units",
                                "/organization/people",
                                "/organization/calendar",
                                "/journal",
                                "/password")
                        .forEach(path -> admin.open(path).meetsTheRules());
            }
        }
    }

    @Test
    void theBoardSaysWhatMattersOnAPhoneAndTheRestIsOnePressAway() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(30, lead));
        walk.issue(plan);
        try (Window staff = window(walk.staff, Window.PHONE)) {
            Page page = staff.open("/board?plan=" + plan).page();
            assertThat(page.locator("details[data-wide][open]")).hasCount(0);
            assertThat(page.locator("#results > .table-responsive tbody tr:visible"))
                    .hasCount(12);
            Object height = page.evaluate("document.documentElement.scrollHeight");
            assertThat(((Number) height).intValue()).isLessThan(3500);
            page.click("label[for=more-rows]");
            assertThat(page.locator("#results > .table-responsive tbody tr:visible"))
                    .hasCount(30);
            page.click("details:has(#sections-title) > summary");
            assertThat(page.locator("details:has(#sections-title) table")).isVisible();
            staff.meetsTheRules();
        }
        try (Window staff = window(walk.person(walk.office, Role.OFFICE_STAFF), Window.DESKTOP)) {
            Page page = staff.open("/board?plan=" + plan).page();
            assertThat(page.locator("details[data-wide]:not([open])")).hasCount(0);
            assertThat(page.locator("#results > .table-responsive tbody tr:visible"))
                    .hasCount(30);
        }
    }

    @Test
    void aTasksEndItsMilestonesAndAUnitsWorkKeepToTheRulesAtBothWidths() {
        TaskId done = walk.completionReviewed(lead);
        TaskId running = inReporting();
        for (int width : new int[] {Window.DESKTOP, Window.PHONE}) {
            try (Window staff = window(walk.person(walk.office, Role.OFFICE_STAFF), width)) {
                staff.open("/tasks/" + done + "/completion").meetsTheRules();
            }
            try (Window officer = window(walk.person(lead.unit(), Role.OFFICER), width)) {
                officer.open("/").meetsTheRules();
                officer.open("/tasks/" + running + "/years/2020/milestones").meetsTheRules();
            }
            try (Window head = window(walk.person(lead.unit(), Role.DEPARTMENT_HEAD), width)) {
                head.open("/?tab=UNIT").meetsTheRules();
            }
        }
    }

    private Window window(Actor.Person person, int width) {
        return Window.of(person, CHROMIUM.window(width, 900), port, context);
    }

    private TaskId inReporting() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private TaskId atApproval() {
        walk.clock().set(TestClock.START);
        TaskId task = inReporting();
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
        walk.acceptReview(task);
        return task;
    }

    private byte[] ledger() throws IOException {
        String unit = walk.the(Units.class).get(lead.unit()).name();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("任务台账");
            List<List<String>> rows = List.of(
                    List.of("序号", "任务名称", "牵头单位", "完成时限"),
                    List.of("1", "疏浚干流河道", unit, "2020-12-31"),
                    List.of("2", "加固两岸堤防", unit, "2020年底"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return out.toByteArray();
    }
}
