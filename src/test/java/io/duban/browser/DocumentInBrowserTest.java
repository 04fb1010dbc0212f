package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.intake.confirming.Documents;
import io.duban.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From a document to an issued plan, in a real browser with its scripts. */
@Tag("browser")
@DubanTest
class DocumentInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void anOfficeMakesAnIssuedPlanOfADocumentWithOneCorrection() {
        Walk walk = new Walk(context);
        Documents documents = new Documents(context);
        try (Window staff = window(walk.staff)) {
            staff.open("/plans").page().click("a:has-text('从文件新建')");
            staff.page().waitForURL(Pattern.compile(".*/plans/proposals"));
            staff.meetsTheRules();
            staff.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload(
                            "实施意见.txt", "text/plain", documents.text().getBytes(StandardCharsets.UTF_8)));
            staff.button("读取").click();
            staff.page().waitForURL(Pattern.compile(".*/plans/proposals/[0-9a-f-]{36}"));
            staff.meetsTheRules();
            staff.page().setViewportSize(Window.PHONE, 900);
            staff.meetsTheRules();
            staff.page().setViewportSize(Window.DESKTOP, 900);

            staff.page().locator(".mark-text[data-row='1']").first().click();
            assertThat(staff.page().locator("#row-1")).hasClass(Pattern.compile("proposal-shown"));
            staff.page().fill("#other0", documents.place + "农业农村局");
            staff.button("就是这些单位").click();
            assertThat(staff.page().locator("main")).containsText("已改 1 处");

            staff.button("确认，生成规划草稿").click();
            assertThat(staff.message()).containsText("已生成规划草稿");
            staff.button("提交审定").click();
            assertThat(staff.message()).containsText("等待办公室负责人审定");
        }
        try (Window head = window(walk.officeHead)) {
            head.open("/").page().click("#results a:has-text('" + documents.place + "')");
            head.button("批准并下达").click();
            assertThat(head.message()).containsText("已批准");
            walk.runJobs();
            assertThat(head.page().locator("main")).containsText("已下达 3 项任务");
        }
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
