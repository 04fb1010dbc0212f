package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.intake.confirming.ConfirmProposal;
import io.duban.intake.confirming.Documents;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.organization.Newcomers;
import io.duban.plan.ChangeItems;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two editions of one document of ours, on a wide and on a narrow screen, in both languages. */
@Tag("browser")
@DubanTest
class NewEditionInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Walk walk;
    private Documents documents;
    private Actor.Person person;

    @BeforeEach
    void anOffice() {
        walk = new Walk(context);
        documents = new Documents(context);
        Newcomers newcomers = new Newcomers(context);
        person = newcomers.actor(newcomers.personWith(walk.office, Role.OFFICE_STAFF));
    }

    @Test
    void takesOverADutyAndBringsTheDraftIntoItsSecondEdition() {
        try (Window window = window()) {
            Page page = window.open(takenIn(first())).page();
            page.locator("#duties input[name=duty]").nth(1).press("Space");
            window.button("采纳所选").press("Enter");
            assertThat(page.locator("main")).containsText("选定组织与报送安排");
            assertThat(page.locator("#duties input[name=duty]").nth(1)).isChecked();
            both(window);
            window.button("确认，生成规划草稿").click();
            assertThat(page.locator("#goals")).containsText("灌溉水利用系数");
            assertThat(page.locator("#provisions")).containsText("每年11月20日前");
            assertThat(page.locator("aside")).containsText("11-20");
            both(window);

            window.open(takenIn(second()));
            assertThat(page.locator("#edition")).containsText("新增 1 项，删去 1 项，修改 1 项，不变 2 项");
            both(window);
            page.locator("#edition a:has-text('逐项查看差别')").click();
            assertThat(page.locator("article ins").first()).containsText("150");
            assertThat(page.locator("main")).containsText("普查渠系底数");
            both(window);
            page.locator("a:has-text('回到核对页')").click();
            window.button("确认，按新版本修改草稿").click();
            assertThat(window.message()).containsText("草稿已改成新版本");
            assertThat(page.locator("main")).containsText("150公里");
            assertThat(page.locator("main")).not().containsText("加强用水计量");
        }
    }

    @Test
    void looksAgainAtWhatAColleagueHasChangedBetween() {
        ConfirmProposal confirm = context.getBean(ConfirmProposal.class);
        PlanId plan = confirm.confirm(id(takenIn(first())), new ConfirmProposal.Consent(0, null, true), person);
        try (Window window = window()) {
            Page page = window.open(takenIn(second()) + "/edition").page();
            page.locator("a:has-text('回到核对页')").click();
            assertThat(page.locator("#confirm form")).isVisible();
            PlanItem last = plans().items(plan).get(3);
            context.getBean(ChangeItems.class).remove(last.id(), last.version(), colleague());
            window.button("确认，按新版本修改草稿").click();
            assertThat(page.locator("#confirm [data-problem]")).containsText("内容在您打开之后有了变化");
            page.locator("#confirm [data-problem] a").click();
            assertThat(page.locator("#confirm")).containsText("有人在您查看差别之后改动了");
            both(window);
            page.locator("#confirm a").click();
            assertThat(page.locator("main")).containsText("新增的任务 2 项");
            page.locator("a:has-text('回到核对页')").click();
            window.button("确认，按新版本修改草稿").click();
            assertThat(window.message()).containsText("草稿已改成新版本");
        }
    }

    private Plans plans() {
        return context.getBean(Plans.class);
    }

    private Actor.Person colleague() {
        Newcomers newcomers = new Newcomers(context);
        return newcomers.actor(newcomers.personWith(walk.office, Role.OFFICE_HEAD));
    }

    @Test
    void correctsTheGoalsOfTheWholePlan() {
        try (Window window = window()) {
            Page page = window.open(takenIn(first())).page();
            page.locator("#goals a:has-text('修改规划目标')").click();
            both(window);
            page.locator("input[name='goals[0].indicator.targets[0].value']").fill("62");
            window.button("保存").click();
            assertThat(page.locator("#goals")).containsText("62");
        }
    }

    @Test
    void meetsTheRulesInEnglishToo() {
        String proposal = takenIn(first());
        PlanId plan = context.getBean(ConfirmProposal.class)
                .confirm(id(proposal), new ConfirmProposal.Consent(0, null, true), person);
        String edition = takenIn(second());
        try (Window window = window()) {
            window.open("/plans").page().locator(".shell-language button").click();
            for (String path : List.of(
                    edition, edition + "/edition", edition + "/goals", "/plans/" + plan, "/plans/" + plan + "/goals")) {
                both(window.open(path));
            }
        }
    }

    private static void both(Window window) {
        window.meetsTheRules();
        window.page().setViewportSize(Window.PHONE, 900);
        window.meetsTheRules();
        window.page().setViewportSize(Window.DESKTOP, 900);
    }

    private static ProposalId id(String path) {
        return new ProposalId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private String takenIn(String text) {
        return "/plans/proposals/" + context.getBean(TakeInDocument.class).text(walk.office, text, person);
    }

    private Window window() {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }

    private String first() {
        return documents
                .text()
                .replace("因地制宜推进。", "因地制宜推进。到2022年，灌溉水利用系数达到60%。领导小组办公室设在市水务局。各单位每年11月20日前将落实情况报领导小组办公室。")
                .replace("、" + documents.place + "蚕桑管理站", "")
                .replace(documents.place + "蚕桑管理站）\n", documents.place + "水利局）\n" + upkeep());
    }

    private String upkeep() {
        return "（四）加强设施养护。逐段落实管护人员。（持续推进，牵头单位：" + documents.place + "水利局）\n";
    }

    private String second() {
        String third = "（三）加强用水计量。在支渠口安装量水设施。（持续推进，牵头单位：" + documents.place + "水利局）\n";
        String census = "（一）普查渠系底数。建立渠系名录。（2020年底前完成，牵头单位：" + documents.place + "水利局）\n（二）改造骨干渠道";
        return first().replace(third, "")
                .replace("（二）推广高效灌溉", "（三）推广高效灌溉")
                .replace("（一）改造骨干渠道", census)
                .replace("120公里", "150公里");
    }
}
