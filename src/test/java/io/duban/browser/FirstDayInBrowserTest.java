package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.duban.TestClock;
import io.duban.database.FreshTables;
import io.duban.database.OwnDatabase;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.organization.ResetPassword;
import io.duban.organization.Staff;
import io.duban.organization.StartOrganization;
import io.duban.roster.Sheets;
import io.duban.shared.Actor;
import io.duban.shared.DueJobs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** From the empty start to the first issued plan of forty units: two workbooks, one document, and few actions. */
@Tag("browser")
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = OwnDatabase.Empty.class)
@Import({TestClock.Configuration.class, FreshTables.class})
class FirstDayInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final int MOST_ACTIONS = 40;
    private static final int UNITS = 40;
    private static final String OWN = "云岭市人民政府";
    private static final String OFFICE = "云岭市领导小组办公室";
    private static final Path SAMPLES = Path.of("src/test/resources/io/duban/reading/samples");
    private static final Path DOCUMENT = SAMPLES.resolve("text/e1-highland-water-town.txt");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private int actions;

    @Test
    void leadsFromAnEmptyDeskToAnIssuedPlan() throws IOException {
        Set<String> units = units();
        try (Window admin = firstAdmin()) {
            assertThat(steps(admin)).containsExactly("false", "false", "false", "false", "false");
            assertThat(admin.faultsAtBothWidths(true)).isEmpty();
            name(admin);
            bring(admin, "单位.xlsx", new Sheets().units(unitRows(units)).bytes());
            bring(admin, "人员.xlsx", new Sheets().people(personRows(units)).bytes());
            handOut(admin, 3 + 2 * units.size());
            admin.open("/");
            assertThat(steps(admin)).containsExactly("true", "true", "true", "true", "false");
            assertThat(admin.page().locator("[data-step=PLAN]")).containsText("可以办理的人：");
        }
        issue();
        try (Window admin = Window.of(new Account(StartOrganization.ACCOUNT), size(), port)) {
            assertThat(admin.page().locator("[data-first-day]")).hasCount(0);
        }
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
        System.out.println("first day: " + actions + " actions");
    }

    private Window firstAdmin() {
        Staff staff = context.getBean(Staff.class);
        Actor.Person admin = context.getBean(People.class)
                .actor(staff.byAccount(StartOrganization.ACCOUNT).orElseThrow().id());
        context.getBean(ResetPassword.class).reset(admin.id(), Newcomers.PASSWORD, Newcomers.admin());
        return window(admin);
    }

    private void name(Window admin) {
        click(admin.page().locator("[data-step=NAME] a"));
        type(admin, "#name", OWN);
        type(admin, "#fullName", OWN);
        click(admin.button("保存"));
        assertThat(admin.message()).containsText("单位已保存");
        admin.open("/");
    }

    private void bring(Window admin, String name, byte[] content) {
        admin.open("/");
        click(admin.page().locator("[data-step=PEOPLE] a"));
        admin.page().locator("#file").setInputFiles(new FilePayload(name, XLSX, content));
        actions++;
        click(admin.button("上传并预览"));
        assertThat(admin.message()).containsText("请核对预览");
        assertThat(admin.faultsAtBothWidths(true)).isEmpty();
        click(admin.page().locator("[data-confirm-roster]"));
        assertThat(admin.message()).containsText("已导入");
    }

    private void handOut(Window admin, int people) {
        assertThat(admin.page().url()).endsWith("/organization/first-passwords");
        click(admin.button("制作初始密码名单"));
        assertThat(admin.page().locator("[data-list] tbody tr")).hasCount(people);
        assertThat(admin.faultsAtBothWidths(true)).isEmpty();
        assertThat(admin.faultsOnPaper()).isEmpty();
        admin.open("/organization/first-passwords");
        assertThat(admin.page().locator("[data-list]")).hasCount(0);
        admin.open("/");
        assertThat(admin.page().locator("[data-step=PASSWORDS]")).containsText("本人还没有使用的：" + people + " 人");
    }

    private void issue() {
        try (Window staff = window(person("office.staff"))) {
            click(staff.page().locator("[data-step=PLAN] a"));
            staff.page().locator("#file").setInputFiles(DOCUMENT);
            actions++;
            click(staff.button("读取"));
            staff.page().waitForURL(Pattern.compile(".*/plans/proposals/[0-9a-f-]{36}"));
            // Each correction is a choice and a press of a button.
            actions += 2 * new Correcting(staff).all();
            click(staff.button("确认，生成规划草稿"));
            assertThat(staff.message()).containsText("已生成规划草稿");
            click(staff.button("提交审定"));
            assertThat(staff.message()).containsText("等待办公室负责人审定");
        }
        try (Window head = window(person("office.head"))) {
            click(head.page().locator("#results a[href*='/plans/']").first());
            click(head.button("批准并下达"));
            assertThat(head.message()).containsText("已批准");
            context.getBean(DueJobs.class).runDueJobs();
            assertThat(head.page().locator("main")).containsText(Pattern.compile("已下达 \\d+ 项任务"));
        }
    }

    /** With the password of the tests, as if it had stood on the list. */
    private Actor.Person person(String account) {
        Actor.Person person = context.getBean(People.class)
                .actor(context.getBean(Staff.class)
                        .byAccount(account)
                        .orElseThrow()
                        .id());
        context.getBean(ResetPassword.class).reset(person.id(), Newcomers.PASSWORD, Newcomers.admin());
        return person;
    }

    private void click(Locator what) {
        what.click();
        actions++;
    }

    private void type(Window window, String field, String text) {
        window.page().fill(field, text);
        actions++;
    }

    private static List<String> steps(Window window) {
        return window.page().locator("[data-step]").all().stream()
                .map(step -> step.getAttribute("data-done"))
                .toList();
    }

    /** Those that the document names, and others. */
    private static Set<String> units() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        Path labels = SAMPLES.resolve("gold/e1-highland-water-town.json");
        for (JsonNode task : new ObjectMapper().readTree(labels.toFile()).get("tasks")) {
            for (JsonNode unit : task.get("units")) {
                if (!unit.path("collective").asBoolean()) {
                    names.add(unit.get("name").asText());
                }
            }
        }
        for (int i = 1; names.size() < UNITS - 2; i++) {
            names.add("云岭市第" + i + "局");
        }
        return names;
    }

    private static List<List<Object>> unitRows(Set<String> units) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("", OFFICE, "", "办公室", "", OWN));
        units.forEach(unit -> rows.add(List.of("", unit, "", "部门", "", OWN)));
        return rows;
    }

    private static List<List<Object>> personRows(Set<String> units) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("office.staff", "王办", "13900000001", OFFICE, "办公室工作人员"));
        rows.add(List.of("office.head", "李主任", "13900000002", OFFICE, "办公室负责人"));
        rows.add(List.of("supervisor", "赵督", "13900000003", OFFICE, "督查员"));
        int number = 1000;
        for (String unit : units) {
            rows.add(List.of("u" + number, "经办" + number, "", unit, "承办人"));
            rows.add(List.of("h" + number, "局长" + number, "", unit, "部门负责人"));
            number++;
        }
        return rows;
    }

    private BrowserContext size() {
        return CHROMIUM.window(Window.DESKTOP, 900);
    }

    private Window window(Actor.Person person) {
        return Window.of(person, size(), port, context);
    }
}
