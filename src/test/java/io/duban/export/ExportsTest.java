package io.duban.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.AddPerson;
import io.duban.organization.CalendarDay;
import io.duban.organization.NewPerson;
import io.duban.organization.Newcomers;
import io.duban.organization.SetWorkingDays;
import io.duban.organization.WorkingDays;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.reading.workbook.GridReader;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever a page shows as a list is had as a file: whole, narrowed as it is shown, by those who see it. */
@DubanTest
class ExportsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
    }

    private MockHttpServletResponse export(String address, Actor.Person who, Locale language) throws Exception {
        return mvc.perform(get(address)
                        .with(As.person(who))
                        .header("Accept-Language", language.toLanguageTag())
                        .locale(language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private List<String> lines(String address, Actor.Person who) throws Exception {
        byte[] bytes = export(address, who, Locale.SIMPLIFIED_CHINESE).getContentAsByteArray();
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    @Test
    void holdsEveryRowOfAListThatHasManyPages() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(230, lead));
        walk.issue(plan);

        List<String> lines = lines("/api/tasks/export?format=CSV&plan=" + plan, walk.staff);

        assertThat(lines).hasSize(231);
        assertThat(lines.get(0)).startsWith("灯号,编号,任务,规划,章节");
        assertThat(lines.get(1)).contains(",1,建设第1号泵站,");
        assertThat(lines.get(230)).contains(",230,建设第230号泵站,");
    }

    @Test
    void isNarrowedAsTheListIs() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(12, lead));
        walk.issue(plan);

        assertThat(lines("/board/export?format=CSV&q=建设第7号&plan=" + plan, walk.staff))
                .hasSize(2)
                .last()
                .asString()
                .contains("建设第7号泵站");
    }

    @Test
    void givesNobodyMoreThanThePageShows() throws Exception {
        walk.issuedTask(lead);
        Actor.Person stranger = walk.party().officer();

        assertThat(lines("/api/tasks/export?format=CSV", stranger)).hasSize(1);
        assertThat(lines("/export?format=CSV", stranger)).hasSize(1);
        mvc.perform(get("/api/journal/export").with(As.person(walk.staff))).andExpect(status().isForbidden());
        mvc.perform(get("/api/organization/people/export").with(As.person(walk.staff)))
                .andExpect(status().isForbidden());
    }

    /** Those that have rows are offered; whoever does not see the task gets none of them. */
    @Test
    void hasTheListsOfATasksPage() throws Exception {
        TaskId task = walk.issuedTask(lead, walk.party());
        walk.sign(task, lead);
        String page = mvc.perform(get("/tasks/" + task).with(As.person(walk.staff)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> offered =
                Jsoup.parse(page).select("[data-lists] a[href$=format=CSV]").eachAttr("href");

        assertThat(offered).hasSize(3).first().asString().contains("list=UNITS");
        for (String address : offered) {
            assertThat(lines(address, walk.staff)).as(address).hasSizeGreaterThan(1);
        }
        assertThat(lines(offered.get(0), walk.staff))
                .hasSize(3)
                .element(0)
                .isEqualTo("单位,责任,签收,签收期限,签收时间,当前应办,按时办结,逾期办结");
        mvc.perform(get("/api/tasks/" + task + "/export?list=UNITS")
                        .with(As.person(walk.party().officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void isAWorkbookWithDaysAndNumbersInItsCells() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(3, lead));
        walk.issue(plan);

        MockHttpServletResponse answer =
                export("/api/tasks/export?plan=" + plan, walk.staff, Locale.SIMPLIFIED_CHINESE);

        assertThat(answer.getContentType())
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        var sheets = GridReader.read(answer.getContentAsByteArray(), () -> {});
        assertThat(sheets).hasSize(1).containsKey("任务");
    }

    /** The calendar is brought in again as it was written, in both forms and languages. */
    @ParameterizedTest
    @CsvSource({"XLSX,zh", "CSV,en"})
    void ofTheCalendarIsReadAgain(String format, String language) throws Exception {
        Actor.Person admin = walk.person(walk.office, Role.ADMIN);
        LocalDate day = LocalDate.of(2096, 6, 3);
        int seen = walk.the(WorkingDays.class).version();
        walk.the(SetWorkingDays.class).set(List.of(new CalendarDay(day, true, "端午节调休")), seen, admin);

        byte[] file = export(
                        "/api/organization/calendar/export?year=2096&format=" + format,
                        admin,
                        Locale.forLanguageTag(language))
                .getContentAsByteArray();
        mvc.perform(multipart("/api/organization/calendar/preview")
                        .file(new MockMultipartFile("file", file))
                        .with(As.person(admin)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.faults").isEmpty())
                .andExpect(jsonPath("$.effects[0].day.day").value("2096-06-03"))
                .andExpect(jsonPath("$.effects[0].day.working").value(true));
    }

    @Test
    void hasThePlansItemsAndWhatUnitsThinkOfThem() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(2, lead));
        walk.the(SubmitPlan.class).submit(plan, LocalDate.of(2020, 1, 31), walk.staff);

        assertThat(lines("/api/plans/" + plan + "/items/export?format=CSV", walk.staff))
                .hasSize(3)
                .last()
                .asString()
                .contains("建设第2号泵站");
        assertThat(lines("/plans/" + plan + "/opinions/export?format=CSV", lead.officer()))
                .hasSize(2)
                .last()
                .asString()
                .contains("尚未提出");
    }

    @Test
    void holdsACopyForEachToWhomItWasSent() throws Exception {
        TaskId task = walk.issuedTask(lead);
        mvc.perform(post("/api/tasks/" + task + "/copies")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"readers\":[\"%s\",\"%s\"],\"words\":\"请阅\"}"
                                .formatted(lead.officer().id(), lead.head().id()))
                        .with(As.person(walk.staff)))
                .andExpect(status().isOk());

        assertThat(lines("/copies/export?format=CSV&tab=SENT", walk.staff)).hasSize(3);
        assertThat(lines("/api/copies/export?format=CSV", lead.head())).hasSize(2);
        assertThat(lines("/api/copies/export?format=CSV", walk.officeHead)).hasSize(1);
    }

    @Test
    void speaksTheLanguageOfItsReader() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.issue(plan);
        String text = export("/api/tasks/export?format=CSV&plan=" + plan, walk.staff, Locale.ENGLISH)
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("Light,Number,").doesNotContain("灯号");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/desk/export,MINE",
        "/api/desk/export,UNIT",
        "/api/desk/export,OTHERS",
        "/api/desk/export,NOBODY",
        "/api/desk/export,DONE"
    })
    void hasEveryListOfTheDesk(String address, String tab) throws Exception {
        walk.sign(walk.issuedTask(lead), lead);
        List<String> lines = lines(address + "?format=CSV&tab=" + tab, lead.officer());
        assertThat(lines.get(0)).contains("编号,任务,事项");
        assertThat(lines.size() > 1).isEqualTo(tab.equals("MINE") || tab.equals("DONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "/journal/export,时间",
        "/api/journal/export,时间",
        "/api/organization/units/export,代码",
        "/organization/people/export,姓名",
        "/api/orders/export,编号",
        "/orders/ladder/export,期限",
        "/api/plans/export,标题",
        "/api/operations/incidents/export,事项",
        "/operations/checks/export,开始时间",
        "/models/export,流程",
        "/models/drafts/export,流程",
        "/api/models/taskLife/versions/export,版本",
        "/api/models/taskLife/versions/1/steps/export,环节",
        "/tokens/export,用途名称",
        "/organization/stand-ins/mine/export,被代理人",
        "/board/sections/export,章节",
        "/api/board/punctuality/export,单位",
        "/board/burden/export,单位",
        "/api/board/figures/export,编号"
    })
    void isThereForTheListsOfAnAuditor(String address, String heading) throws Exception {
        walk.issuedTask(lead);
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThat(lines(address + "?format=CSV", auditor).get(0)).startsWith(heading);
        assertThat(export(address, auditor, Locale.ENGLISH).getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void isNoFormulaWhateverWasTyped() throws Exception {
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        String name = "=HYPERLINK(\"http://x\",\"" + Newcomers.unique() + "\")";
        context.getBean(AddPerson.class)
                .add(new NewPerson("f" + Newcomers.unique(), name, "+86 10", Newcomers.PASSWORD), Newcomers.admin());

        List<String> lines = lines("/api/organization/people/export?format=CSV&q=HYPERLINK", auditor);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line)
                .startsWith("\"'=HYPERLINK(\"\"http://x\"\"")
                .contains(",'+86 10,"));
    }

    @Test
    void isRefusedByNameForAFormThatThereIsNot() throws Exception {
        mvc.perform(get("/api/tasks/export?format=PDF").with(As.person(walk.staff)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("\"field\":\"format\"")));
        mvc.perform(get("/api/tasks/export?bogus=1").with(As.person(walk.staff)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void leavesNothingOnTheDisk() throws Exception {
        walk.issuedTask(lead);
        long before = left();
        mvc.perform(get("/api/tasks/export").with(As.person(walk.staff)))
                .andExpect(status().isOk())
                .andExpect(header().exists("Content-Length"));
        assertThat(left()).isEqualTo(before);
    }

    private static long left() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("duban-list"))
                    .count();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/tasks/export?format=XLSX",
        "/api/organization/roster.xlsx",
        "/api/organization/roster-template.xlsx",
        "/api/plans/{plan}/ledger.xlsx",
    })
    void isMadeAtTheTimeOfDubansClock(String address) throws Exception {
        walk.on("2020-03-04");
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        String asked = address.contains("{plan}") ? address.replace("{plan}", plan.toString()) : address;
        Actor.Person reader = address.contains("/plans") ? walk.staff : walk.person(walk.office, Role.AUDITOR);
        byte[] bytes = export(asked, reader, Locale.ENGLISH).getContentAsByteArray();

        assertThat(GridReader.read(bytes, () -> {})).isNotEmpty();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry part = parts.getNextEntry();
            while (part != null && !part.getName().equals("docProps/core.xml")) {
                part = parts.getNextEntry();
            }
            assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                            + walk.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @CsvSource({"/board", "/", "/organization/units", "/organization/people", "/journal", "/orders/list", "/plans"})
    void isOfferedOnThePage(String page) throws Exception {
        walk.issuedTask(lead);
        Actor.Person reader = page.equals("/") ? lead.officer() : walk.person(walk.office, Role.AUDITOR);
        String shown = mvc.perform(get(page).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        if (!page.equals("/orders/list")) {
            assertThat(shown).contains("data-exports", "export?format=XLSX", "export?format=CSV");
        }
    }
}
