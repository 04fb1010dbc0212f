package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.CarryOutMoves;
import io.duban.modeling.OwnModels;
import io.duban.report.DecideReport;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An admin draws a step, another one approves it, and what begins then goes through it. */
@Tag("browser")
@DubanTest
class ModelInBrowserTest {

    private static final String FLOW = "consolidateToReviewReport";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;
    private Party lead;
    private Party partner;
    private Actor.Person draws;
    private Actor.Person approves;

    @BeforeEach
    void twoAdmins() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        draws = walk.person(walk.office, Role.ADMIN);
        approves = walk.person(walk.office, Role.ADMIN);
    }

    @AfterEach
    void releaseOurOwnAgain() {
        OwnModels.putBack(context, "annualReport");
    }

    @Test
    void aStepThatAnAdminDrewIsGoneThroughByWhatBeginsAfterItsRelease() {
        OwnModels.stopMoves(context);
        OwnModels.release(context, "annualReport");
        TaskId before = consolidated();
        TaskId moved = reported();
        String draft;
        try (Window admin = window(draws)) {
            admin.open("/").page().click("nav a[href='/models']");
            admin.page().click("main a[href='/models/annualReport']");
            admin.meetsTheRules().page().click("[data-begin] button");
            admin.page().waitForURL(Pattern.compile(".*/models/drafts/.*"));
            draft = admin.page().url();
            Page page = ready(admin);
            page.click("[data-element='" + FLOW + "']");
            page.selectOption("#act-kind", "step");
            page.click("#act-add");
            describe(page);
            page.click("[data-tool=check]");
            assertThat(page.locator("[data-model=state]")).containsText(Pattern.compile("没有发现问题|没有必须改的问题"));
            assertThat(page.locator("[data-severity=ERROR]")).hasCount(0);
            assertThat(admin.faultsAtBothWidths(true)).isEmpty();
            page.fill("#reason", "报办公室审核前，各责任单位负责人应当会签。");
            admin.button("提交批准").click();
            assertThat(admin.message()).containsText("已提交");
            assertThat(admin.page().locator("[data-decide]")).hasCount(0);
        }
        try (Window second = window(approves)) {
            second.page().navigate(draft);
            assertThat(second.page().locator("[data-changes]")).containsText("新增 部门负责人会签");
            assertThat(second.page().locator(".process-active").first()).isVisible();
            second.meetsTheRules().button("批准并发布").click();
            assertThat(second.message()).containsText("已发布");
            assertThat(second.page().locator("main")).containsText("部门负责人会签");
            assertThat(second.page().locator("main")).containsText("各责任单位负责人应当会签");
        }
        assertThat(waiting(walk.staff, before)).containsExactly("reviewReport");
        goesThroughTheNewStep();
        whatIsUnderWayIsMovedAndGoesBack(before, moved);
    }

    /** From the start to the head's refusal, which ends it. */
    private static void playedByKeyboard(Page page) {
        Locator play = page.locator("[data-model=play]");
        page.focus("[data-tool=play]");
        page.keyboard().press("Enter");
        play.locator("li .btn").first().press("Enter");
        assertThat(play).containsText("签发督办单");
        assertThat(page.locator(".bts-token-count:not(.inactive)").first()).isVisible();
        play.getByText("不予签发").press("Enter");
        assertThat(play).containsText("走到了结束。");
        page.click("[data-tool=play]");
        assertThat(play).isHidden();
        assertThat(page.locator("[data-model=panel]")).isVisible();
    }

    @Test
    void theRunOnWhichAModelGoesWrongIsShownInItsDiagram() {
        try (Window admin = window(draws)) {
            admin.open("/models/supervisionOrder").page().click("[data-begin] button");
            admin.page().waitForURL(Pattern.compile(".*/models/drafts/.*"));
            Page page = ready(admin);
            page.click("[data-tool=minimap]");
            assertThat(page.locator(".djs-minimap.open")).isVisible();
            assertThat(page.locator("[data-tool=minimap][aria-pressed=true]")).isVisible();
            page.click("[data-tool=minimap]");
            playedByKeyboard(page);
            page.click("[data-element=replyAcceptedToClosed]");
            page.click("#act-remove");
            page.click("[data-tool=check]");
            page.locator("[data-rule=ENDLESS]").first().click();
            assertThat(page.locator(".model-run").nth(1)).isVisible();
        }
    }

    @Test
    void aRuleOfTheLightsIsEditedByItsFieldsAndReadByTheSecondPerson() {
        String draft;
        try (Window admin = window(draws)) {
            admin.open("/models/task-light").page().click("[data-begin] button");
            admin.page().waitForURL(Pattern.compile(".*/models/drafts/.*"));
            draft = admin.page().url();
            Page page = ready(admin);
            page.locator("[data-model=outline] [data-rule=farBehind]").press("Enter");
            String before = page.inputValue("#field-lag");
            page.fill("#field-lag", "> many");
            page.locator("#field-lag").press("Tab");
            assertThat(page.locator("[data-model=findings]")).containsText("看不懂“> many”");
            page.click("[data-tool=undo]");
            assertThat(page.locator("#field-lag")).hasValue(before);
            page.fill("#field-lag", "> 40");
            page.press("#field-lag", "Tab");
            assertThat(page.locator("[data-model=canvas]")).containsText("> 40");
            assertThat(page.locator("[data-severity=ERROR]")).hasCount(0);
            assertThat(admin.faultsAtBothWidths(true)).isEmpty();
            page.fill("#reason", "红灯限度各规划一致。");
            admin.button("提交批准").click();
            assertThat(admin.message()).containsText("已提交");
        }
        try (Window second = window(approves)) {
            second.page().navigate(draft);
            assertThat(second.page().locator("[data-changes]")).containsText("滞后（百分点）：> 红灯限度 → > 40");
            assertThat(second.page().locator("[data-table]")).containsText("滞后（百分点）：> 40");
            second.meetsTheRules();
            second.page()
                    .navigate(draft.replaceAll("/models/drafts/(.*)", "/models/task-light/comparison?from=1&to=$1"));
            assertThat(second.page().locator("[data-changes]")).containsText("滞后（百分点）：> 红灯限度 → > 40");
            second.meetsTheRules().page().navigate(draft);
            second.page().click("[data-trial]");
            assertThat(second.page().locator("[data-looked]")).containsText("第 2 稿");
            second.meetsTheRules();
        }
    }

    /** The year that was with the lead unit comes to its heads; the one in review goes back to the version before. */
    private void whatIsUnderWayIsMovedAndGoesBack(TaskId reviewed, TaskId moved) {
        try (Window admin = window(walk.person(walk.office, Role.ADMIN))) {
            admin.open("/models/annualReport").page().click("main a[href='/models/annualReport/running']");
            assertThat(admin.page().locator(".process-count").first()).isVisible();
            assertThat(admin.faultsAtBothWidths(true)).isEmpty();
            admin.page().locator("[data-move]").first().click();
            assertThat(admin.page().locator("[data-row=consolidate]")).containsText("汇总年度报告");
            assertThat(admin.faultsAtBothWidths(true)).isEmpty();
            admin.page().fill("#reason", "本年度报告也要会签。");
            admin.button("先试移一件").click();
            assertThat(admin.message()).containsText("已开始");
            carryOut();
            assertThat(admin.page().locator("[data-counts]")).containsText("已移 1 件");
            admin.page()
                    .locator("button", new Page.LocatorOptions().setHasText("移动其余"))
                    .click();
            assertThat(admin.message()).containsText("已继续");
            carryOut();
            assertThat(admin.page().locator("[data-counts]")).containsText("待移 0 件");
            assertThat(admin.faultsAtBothWidths(true)).isEmpty();
            walk.consolidate(moved, lead);
            try (Window head = window(lead.head())) {
                assertThat(head.open("/").page().locator("main")).containsText("部门负责人会签");
            }
            admin.page().fill("#reason", "先不会签。");
            admin.page().locator("[data-back] button").click();
            assertThat(admin.message()).containsText("已开始退回");
            carryOut();
            assertThat(admin.page().locator("[data-counts]")).containsText("待移 0 件");
            assertThat(admin.page().locator("main")).containsText("移动之后已经往下办了");
        }
        countersign(moved);
        for (TaskId task : List.of(reviewed, moved)) {
            walk.acceptReview(task);
            walk.approve(task);
            assertThat(walk.task(task).year()).isEqualTo(2021);
        }
    }

    private void carryOut() {
        walk.the(CarryOutMoves.class).all();
    }

    @Test
    void theSecondOfTwoWhoSaveIsToldAndLosesNothing() {
        try (Window first = window(draws);
                Window second = window(approves)) {
            first.open("/models/supervisionOrder").page().click("[data-begin] button");
            first.page().waitForURL(Pattern.compile(".*/models/drafts/.*"));
            Page one = ready(first);
            second.page().navigate(first.page().url());
            Page two = ready(second);
            rename(one, "签发督办单（一）");
            rename(two, "签发督办单（二）");
            one.click("[data-tool=save]");
            assertThat(one.locator("[data-model=state]")).containsText("第 2 稿");
            two.click("[data-tool=save]");
            assertThat(two.locator("[data-model=conflict]")).containsText(draws.name());
            assertThat(two.locator("#field-name")).hasValue("签发督办单（二）");
            two.locator("[data-model=conflict] button").first().click();
            assertThat(two.locator("[data-model=state]")).containsText("第 3 稿");
            one.onDialog(Dialog::accept);
            first.button("作废草稿").click();
            assertThat(one.locator("[data-problem]")).containsText("有人先处理了");
            one.reload();
            ready(first).click("[data-element=signOrder]");
            assertThat(one.locator("#field-name")).hasValue("签发督办单（二）");
            assertThat(one.locator("main")).containsText(approves.name());
            ready(first.switchLanguage());
            String elements = one.locator("[data-model=outline]").innerText();
            assertThat(elements).contains("Sign the order").doesNotContainPattern("\\p{IsHan}");
            two.onDialog(Dialog::accept);
            second.button("作废草稿").click();
            assertThat(second.message()).containsText("草稿已作废");
        }
    }

    @Test
    void whatTheChecksFindLeadsToItsElementAndIsUndone() {
        try (Window admin = window(draws)) {
            admin.open("/models/supervisionOrder").page().click("[data-begin] button");
            admin.page().waitForURL(Pattern.compile(".*/models/drafts/.*"));
            Page page = ready(admin);
            page.focus("[data-element=replyToOrder]");
            page.keyboard().press("Enter");
            page.selectOption("#field-block", "");
            assertThat(page.locator("[data-rule=PROPERTY_MISSING]")).hasCount(1);
            page.click("[data-element=signOrder]");
            page.click("[data-rule=PROPERTY_MISSING]");
            assertThat(page.locator("#model-panel-title")).hasText("回复督办单");
            assertThat(page.locator(".model-fault-badge")).hasCount(1);
            page.click("[data-tool=undo]");
            assertThat(page.locator("[data-severity=ERROR]")).hasCount(0);
            page.click("[data-tool=save]");
            assertThat(page.locator("[data-model=state]")).containsText("第 2 稿");
        }
    }

    private static void rename(Page page, String name) {
        page.click("[data-element=signOrder]");
        // The fields are those of what was selected before until the next frame is drawn.
        page.locator("#field-block").waitFor();
        change(page, "#field-name", name);
    }

    private void describe(Page page) {
        change(page, "#field-name", "部门负责人会签");
        change(page, "#field-name-en", "Countersign by heads");
        page.selectOption("#field-block", "decideReport");
        page.selectOption("#field-party", "unit");
        page.check("#field-roles-DEPARTMENT_HEAD");
        page.selectOption("#field-until", "within:");
        change(page, "#field-until-days", "5");
        page.selectOption("#field-late", "office");
        page.selectOption("#field-phase", "REPORT_IN_REVIEW");
        page.selectOption("#field-each", "unitsResponsible");
    }

    private static void change(Page page, String field, String text) {
        page.fill(field, text);
        page.locator(field).press("Tab");
        assertThat(page.locator(field)).hasValue(text);
    }

    private static Page ready(Window window) {
        window.page()
                .waitForSelector(
                        "[data-model-editor][data-ready]",
                        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return window.page();
    }

    private void goesThroughTheNewStep() {
        TaskId task = consolidated();
        assertThat(waiting(walk.staff, task)).isEmpty();
        countersign(task);
        assertThat(waiting(walk.staff, task)).containsExactly("reviewReport");
        walk.acceptReview(task);
        walk.approve(task);
        walk.runJobs();
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    private void countersign(TaskId task) {
        for (Party unit : List.of(lead, partner)) {
            assertThat(waiting(unit.head(), task)).containsExactly("countersignByHeads");
            DecideReport.At at = new DecideReport.At(walk.year(task), "countersignByHeads", unit.unit());
            walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。").percent(60), unit.head());
        }
    }

    private TaskId consolidated() {
        TaskId task = reported();
        walk.consolidate(task, lead);
        return task;
    }

    private TaskId reported() {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        return task;
    }

    private List<String> waiting(Actor.Person who, TaskId task) {
        return walk.the(Desk.class).waiting(DeskFilter.everything(), Paging.FIRST, who).rows().stream()
                .filter(item -> task.equals(item.taskId()))
                .map(item -> item.step().node())
                .toList();
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
