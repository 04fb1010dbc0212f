package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.worklist.WorkItems;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An annual plan is prepared by a colleague and comes back; another one is asked for an opinion before it is handed in. */
@Tag("browser")
@DubanTest
class DelegatedInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void isPreparedHandedBackAdvisedOnAndHandedIn() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        String plan = "/tasks/" + task + "/years/2020/plan";
        try (Window officer = window(lead.officer());
                Window helper = window(colleague)) {
            officer.open(plan).page().click(".desk-place a:has-text('委派')");
            officer.page().selectOption("#helper", colleague.id().toString());
            officer.page().fill("#words", "请先起草目标");
            officer.meetsTheRules().button("委派").click();
            assertThat(officer.message()).containsText("准备");
            officer.open(plan);
            assertThat(officer.page().locator("[data-not-yet]")).containsText("已委派他人准备");
            assertThat(officer.button("提交办公室审核")).hasCount(0);

            takeUp(helper);
            assertThat(helper.page().locator("main")).containsText("请先起草目标");
            helper.meetsTheRules().page().click("main a:has-text('打开办理页')");
            assertThat(helper.button("提交办公室审核")).hasCount(0);
            helper.page().fill("#goals", "完成主体工程");
            assertThat(helper.page().locator("[data-saved]").first()).containsText("已保存");
            helper.meetsTheRules().page().click("[data-not-yet] a:has-text('备好交回')");
            helper.page().fill("#words", "目标已起草");
            helper.button("交回").click();
            assertThat(helper.message()).containsText("交回");

            officer.open(plan);
            assertThat(officer.page().locator(".alert-info").first()).containsText("目标已起草");
            assertThat(officer.page().locator("#goals")).hasValue("完成主体工程");
            assertThat(officer.button("提交办公室审核")).hasCount(1);
            advised(officer, helper, colleague, plan);
            officer.page().fill("#measures", "分三段施工");
            officer.page().fill("[name='milestones[0].dueOn']", "2020-11-30");
            officer.page().fill("[name='milestones[0].title']", "主体完工");
            officer.page().fill("[name='milestones[0].expectedPercent']", "100");
            officer.button("提交办公室审核").click();
            assertThat(officer.message()).containsText("提交");
        }
        Assertions.assertThat(walk.the(WorkItems.class).open(TestSteps.WRITE_ANNUAL_PLAN, task.value(), lead.unit()))
                .isEmpty();
    }

    private static void advised(Window officer, Window helper, Actor.Person colleague, String plan) {
        officer.page().click(".desk-place a:has-text('加签')");
        officer.button("加签").click();
        assertThat(officer.page().locator("[data-field=person] [data-error]"))
                .not()
                .isEmpty();
        officer.page().selectOption("#person", colleague.id().toString());
        officer.page().fill("#words", "目标可行吗？");
        officer.meetsTheRules().button("加签").click();
        assertThat(officer.message()).containsText("已加签");
        officer.meetsTheRules().open(plan);
        assertThat(officer.page().locator("[data-not-yet]")).containsText("还有 1 人的会办意见");
        assertThat(officer.button("提交办公室审核")).hasCount(0);

        takeUp(helper);
        assertThat(helper.page().locator("main")).containsText("目标可行吗？");
        helper.page().fill("#opinion", "可行");
        helper.meetsTheRules().button("提出意见").click();
        assertThat(helper.message()).containsText("已提出");

        officer.open(plan);
        assertThat(officer.page().locator("[data-opinions]")).containsText("可行");
    }

    private static void takeUp(Window window) {
        window.open("/").page().click("#results a:has-text('泵站')");
        window.page().waitForURL(Pattern.compile(".*/work/.*"));
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
