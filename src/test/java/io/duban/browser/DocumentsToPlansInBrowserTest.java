package io.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.organization.AddUnit;
import io.duban.organization.Newcomers;
import io.duban.organization.Tier;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * From long documents to issued plans in a real browser, the corrections counted. The documents are our own;
 * {@code -Dduban.documents=FOLDER} names another folder with {@code text/seed-*.txt} and {@code gold}, over which the
 * counts are printed.
 */
@Tag("browser")
@DubanTest
class DocumentsToPlansInBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String OTHER_FOLDER = "duban.documents";
    private static final Path SAMPLES = Path.of("src/test/resources/io/duban/reading/samples");

    /**
     * What our own documents need: a group of units that is let go and an indicator that gets a name; three groups, and
     * at once all tasks of the text that the annex assigns.
     */
    private static final Map<String, Integer> NEEDED =
            Map.of("e1-highland-water-town.txt", 2, "e2-district-business.txt", 4);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    static Stream<Path> documents() throws IOException {
        String other = System.getProperty(OTHER_FOLDER);
        Path folder = other == null ? SAMPLES : Path.of(other);
        String wanted = other == null ? "e\\d-.*\\.txt" : "seed-.*\\.txt";
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            return files.filter(file -> file.getFileName().toString().matches(wanted)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void becomesAnIssuedPlanWithFewCorrections(Path document) throws IOException {
        Walk walk = new Walk(context);
        organization(document);
        int corrections;
        try (Window staff = window(walk.staff)) {
            staff.open("/plans/proposals").page().locator("#file").setInputFiles(document);
            staff.button("读取").click();
            staff.page().waitForURL(Pattern.compile(".*/plans/proposals/[0-9a-f-]{36}"));
            corrections = new Correcting(staff).all();
            staff.button("确认，生成规划草稿").click();
            assertThat(staff.message()).containsText("已生成规划草稿");
            staff.button("提交审定").click();
            assertThat(staff.message()).containsText("等待办公室负责人审定");
        }
        try (Window head = window(walk.officeHead)) {
            head.open("/").page().locator("#results a[href*='/plans/']").first().click();
            head.button("批准并下达").click();
            assertThat(head.message()).containsText("已批准");
            walk.runJobs();
            assertThat(head.page().locator("main")).containsText(Pattern.compile("已下达 \\d+ 项任务"));
        }
        check(document.getFileName().toString(), corrections);
    }

    private static void check(String document, int corrections) {
        System.out.println(document + ": " + corrections + " corrections");
        if (System.getProperty(OTHER_FOLDER) == null) {
            assertThat(corrections).isLessThanOrEqualTo(NEEDED.get(document));
        }
    }

    /** The units that the labels name are there; groups of units are not. */
    private void organization(Path document) throws IOException {
        Path labels = document.resolveSibling("../gold")
                .resolve(document.getFileName().toString().replace(".txt", ".json"));
        for (JsonNode task : new ObjectMapper().readTree(labels.toFile()).get("tasks")) {
            for (JsonNode unit : task.get("units")) {
                String name = unit.get("name").asText();
                if (!unit.path("collective").asBoolean()
                        && context.getBean(Units.class).byName(name).isEmpty()) {
                    add(name);
                }
            }
        }
    }

    private void add(String name) {
        UnitKind kind = name.endsWith("政府") ? UnitKind.GOVERNMENT : UnitKind.DEPARTMENT;
        Tier tier = name.startsWith("省") ? Tier.PROVINCE : name.contains("市") ? Tier.CITY : Tier.COUNTY;
        context.getBean(AddUnit.class).add(new UnitDetails(null, name, name, kind, tier, null), Newcomers.admin());
    }

    private Window window(Actor.Person person) {
        return Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context);
    }
}
