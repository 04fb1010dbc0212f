package io.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.ledger.Board;
import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardSort;
import io.duban.ledger.BoardTask;
import io.duban.ledger.OwedFilter;
import io.duban.ledger.OwedStep;
import io.duban.ledger.UnitPunctuality;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.Responsibility;
import io.duban.report.DecideReport;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.supervision.DailySweep;
import io.duban.task.ObjectToTask;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.Decision;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class LedgerPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Board board;

    private Walk walk;
    private Party lead;
    private Party partner;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
    }

    @Test
    void saysInOneSentenceWhereATaskStands() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);

        String status =
                page("/tasks/" + task, walk.staff).select(".task-status").text();

        assertThat(status).contains("签收任务", "自 2020-01-02 起", "期限 2020-01-09", "由牵头单位编写年度工作计划");
    }

    @Test
    void offersOnlyWhatTheReaderMayDo() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);

        assertThat(page("/tasks/" + task, partner.officer())
                        .select(".task-actions a")
                        .attr("href"))
                .isEqualTo("/tasks/" + task + "/signing?unit=" + partner.unit());
        assertThat(page("/tasks/" + task, walk.staff).select(".task-actions a").eachAttr("href"))
                .containsExactly("/tasks/" + task + "/copy");
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThat(page("/tasks/" + task, auditor).select(".task-actions")).isEmpty();
    }

    @Test
    void hidesATaskFromThoseWithoutAPart() throws Exception {
        TaskId task = walk.issuedTask(lead);
        Actor.Person stranger = walk.party().officer();

        for (String address : List.of("/tasks/", "/api/tasks/")) {
            mvc.perform(get(address + task).with(As.person(stranger))).andExpect(status().isNotFound());
            mvc.perform(get(address + task + "/journal").with(As.person(stranger)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/api/tasks/" + task + "/process").with(As.person(stranger)))
                .andExpect(status().isNotFound());
        assertThat(board.tasks(BoardFilter.everything(), Paging.FIRST, stranger).rows())
                .isEmpty();
    }

    @Test
    void showsAnAuditorEverything() throws Exception {
        TaskId task = walk.issuedTask(lead);
        Actor.Person auditor = walk.person(walk.party().unit(), Role.AUDITOR);

        assertThat(page("/tasks/" + task, auditor).select("h1").text()).contains("泵站");
    }

    @Test
    void showsAWholeYearOfATask() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);

        Document page = page("/tasks/" + task, walk.supervisor);

        assertThat(page.select(".task-year").text()).contains("2020 年", "建成泵站主体", "自报 60%，核定 60%", "各单位工作已汇总。");
        assertThat(page.select("figure")).as("the drawn process").isNotEmpty();
        assertThat(page.select("table del, table ins"))
                .as("changes in the journal")
                .isNotEmpty();
    }

    @Test
    void findsTheTasksWhoseVerifiedProgressIsNotTheClaimedOne() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
        walk.acceptReview(task);
        String address = "/board?plan=" + walk.task(task).planId() + "&differing=true";
        assertThat(page(address, walk.supervisor).select("#results tbody a[href=/tasks/" + task + "]"))
                .isEmpty();

        walk.the(DecideReport.class)
                .decide(walk.approving(task), Decision.agree("同意").percent(55), walk.supervisor);

        assertThat(page(address, walk.supervisor).select("#results tbody a[href=/tasks/" + task + "]"))
                .isNotEmpty();
    }

    @Test
    void showsObjections() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);
        walk.the(ObjectToTask.class)
                .object(task, partner.unit(), new ObjectToTask.Words("不属于本单位职责", "改由水利厅承担"), partner.officer());

        assertThat(page("/tasks/" + task, walk.staff).text()).contains("不属于本单位职责", "改由水利厅承担", "办公室尚未答复");
    }

    @Test
    void showsActsOfPeopleFirstAndFoldsWhatTimersDid() throws Exception {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead);
        for (int month = 1; month <= 12; month++) {
            walk.on(LocalDate.of(2020, month, 12).toString());
            walk.the(DailySweep.class).run(walk.today());
        }

        Document page = page("/tasks/" + task, walk.staff);

        assertThat(page.select("section[aria-labelledby=journal-title] > .table-responsive > table > tbody > tr"))
                .as("a fold, the signature, and what was before")
                .hasSizeLessThanOrEqualTo(4);
        assertThat(page.select("details.journal-fold summary").text()).contains("条系统记录");
        assertThat(page.select("details.journal-fold").first().select("tbody tr"))
                .hasSizeGreaterThan(10);
        assertThat(page("/tasks/" + task + "/journal?by=PERSON", walk.staff)
                        .select("td.journal-short")
                        .text())
                .contains(lead.officer().name())
                .doesNotContain("系统定时");
        assertThat(page("/tasks/" + task + "/journal?by=TIMER", walk.staff).select("details.journal-fold"))
                .isEmpty();
    }

    @Test
    void listsTheTasksOfAPlanByFilter() {
        PlanId plan = planOf(3);

        assertThat(tasks(new BoardFilter(plan, null, null, null, null, null, null, null)))
                .hasSize(3);
        assertThat(tasks(new BoardFilter(plan, null, null, null, null, null, null, "第2号")))
                .hasSize(1);
        assertThat(tasks(new BoardFilter(plan, null, null, null, null, null, null, "第２号")))
                .as("typed in full width")
                .hasSize(1);
        assertThat(tasks(new BoardFilter(plan, "重点任务\n（一）水源工程", null, null, null, null, null, null)))
                .hasSize(3);
        assertThat(tasks(new BoardFilter(plan, "保障", null, null, null, null, null, null)))
                .isEmpty();
        assertThat(tasks(new BoardFilter(plan, null, lead.unit(), Responsibility.LEAD, null, null, null, null)))
                .hasSize(3);
        assertThat(tasks(new BoardFilter(plan, null, lead.unit(), Responsibility.COOPERATING, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void pagesTheBoardByKey() {
        PlanId plan = planOf(60);
        BoardFilter all = new BoardFilter(plan, null, null, null, null, null, null, null);

        Slice<BoardTask> first = board.tasks(all, Paging.FIRST, walk.staff);
        Slice<BoardTask> second = board.tasks(all, Paging.after(first.next()), walk.staff);

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).extracting(BoardTask::number).startsWith("51").hasSize(10);
    }

    @Test
    void leadsFromEveryCountToTheTasksBehindIt() throws Exception {
        PlanId plan = planOf(2);

        Document page = page("/board?plan=" + plan, walk.staff);
        String behind = page.select(".board-counts a").first().attr("href");

        assertThat(page.select("#results > .table-responsive tbody tr")).hasSize(2);
        assertThat(page(behind, walk.staff).select("#results > .table-responsive tbody tr"))
                .hasSize(2);
    }

    @Test
    void foldsNothingForWhoHasNoScriptsAndOffersTheRestOfALongList() throws Exception {
        Document few = page("/board?plan=" + planOf(2), walk.staff);
        assertThat(few.select("details[data-wide]")).hasSize(3);
        assertThat(few.select("details[data-wide]:not([open])")).isEmpty();
        assertThat(few.select("#more-rows")).isEmpty();

        Document many = page("/board?plan=" + planOf(13), walk.staff);
        assertThat(many.select("#results > .table-responsive tbody tr")).hasSize(13);
        assertThat(many.select("label[for=more-rows]").text()).contains("13");
    }

    @Test
    void showsHowFarEachYearCame() throws Exception {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);

        Document page = page("/board?plan=" + walk.task(task).planId(), walk.staff);

        assertThat(page.select("#results > .table-responsive thead").text()).contains("2020");
        assertThat(page.select("#results > .table-responsive tbody td[data-label=2020]")
                        .text())
                .isEqualTo("计划执行");
        walk.openReporting(task);
        assertThat(page("/board?sort=YEAR&year=2020&plan=" + walk.task(task).planId(), walk.staff)
                        .select("#results > .table-responsive tbody td[data-label=2020]")
                        .text())
                .as("as its state says")
                .isEqualTo("报告填报");
        assertThat(page.select("#results > .table-responsive tbody .light"))
                .as("one light a task")
                .hasSize(1);
    }

    @Test
    void countsWhatWasDoneLate() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead, partner));
        TaskId task = walk.issue(plan).get(0);
        walk.on("2020-01-20");
        walk.sign(task, lead);

        List<UnitPunctuality> units = board.punctuality(plan, walk.staff);

        assertThat(units)
                .filteredOn(unit -> unit.unitId().equals(lead.unit()))
                .first()
                .satisfies(unit -> assertThat(unit.doneLate()).isEqualTo(1));
        assertThat(units)
                .filteredOn(unit -> unit.unitId().equals(partner.unit()))
                .first()
                .satisfies(unit -> assertThat(unit.openLate()).isEqualTo(1));
    }

    @Test
    void countsWhatIsOpenAndLateAsNotPunctual() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(4, lead));
        List<TaskId> tasks = walk.issue(plan);
        walk.sign(tasks.get(0), lead);
        walk.on("2020-01-20");
        walk.sign(tasks.get(1), lead);

        UnitPunctuality unit = board.punctuality(plan, walk.staff).stream()
                .filter(one -> one.unitId().equals(lead.unit()))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(unit.inTime(), unit.doneLate(), unit.openLate())).isEqualTo(List.of(1, 1, 2));
        assertThat(unit.percentInTime()).isEqualTo(25);
        assertThat(page("/board?plan=" + plan, walk.staff)
                        .select("section[aria-labelledby=punctuality-title]")
                        .text())
                .contains("25%", "逾期未办的计为不按时");
    }

    @Test
    void leadsFromEachCountOfPunctualityToWhatItIsMadeOf() throws Exception {
        PlanId plan = walk.draft(2020, 2021, Walk.items(4, lead));
        List<TaskId> tasks = walk.issue(plan);
        walk.sign(tasks.get(0), lead);
        walk.on("2020-01-20");
        walk.sign(tasks.get(1), lead);

        var cells = page("/board?plan=" + plan, walk.staff)
                .select("section[aria-labelledby=punctuality-title] tbody td a[href*=timeliness]");

        assertThat(cells).hasSizeGreaterThanOrEqualTo(3);
        for (var cell : cells) {
            Document list = page(cell.attr("href"), walk.staff);
            assertThat(list.select("tbody tr")).as(cell.attr("href")).hasSize(Integer.parseInt(cell.text()));
        }
        assertThat(page("/board/punctuality?timeliness=OPEN_LATE&plan=" + plan, walk.staff)
                        .select("tbody a[href^=/tasks/]")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder("/tasks/" + tasks.get(2), "/tasks/" + tasks.get(3));
    }

    @Test
    void showsOfWhatUnitsOweOnlyWhatTheReaderMaySee() {
        PlanId plan = walk.draft(2020, 2021, List.of(Walk.item("1", lead), Walk.item("2", partner)));
        walk.issue(plan);
        OwedFilter all = new OwedFilter(plan, null, null);

        assertThat(board.owed(all, Paging.FIRST, walk.staff).rows()).hasSize(2);
        assertThat(board.owed(all, Paging.FIRST, partner.officer()).rows())
                .extracting(OwedStep::unitId)
                .containsExactly(partner.unit());
    }

    @Test
    void knowsNoPunctualityBeforeAnythingWasDue() {
        PlanId plan = planOf(1);
        assertThat(board.punctuality(plan, walk.staff))
                .extracting(UnitPunctuality::percentInTime)
                .containsOnlyNulls();
    }

    @Test
    void opensOnAllPlansThatTheReaderMaySee() throws Exception {
        planOf(1);
        planOf(2);

        assertThat(page("/board", walk.staff).select("#results > .table-responsive tbody tr"))
                .hasSize(3);
    }

    @Test
    void losesAndDoublesNoTaskInAnyOrder() {
        planOf(60);
        planOf(1);
        for (BoardSort sort : BoardSort.values()) {
            for (boolean down : new boolean[] {false, true}) {
                BoardFilter filter = new BoardFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        false,
                        sort,
                        down ? 2020 : null,
                        down,
                        null);
                Slice<BoardTask> first = board.tasks(filter, Paging.FIRST, walk.staff);
                Slice<BoardTask> second = board.tasks(filter, Paging.after(first.next()), walk.staff);
                assertThat(second.next()).isNull();
                assertThat(Stream.concat(first.rows().stream(), second.rows().stream())
                                .map(BoardTask::id)
                                .distinct())
                        .as(sort + " " + down)
                        .hasSize(61);
            }
        }
    }

    /** Every column of the list, those of the years as well, and by the keyboard: a link. */
    @Test
    void sortsByWhateverStandsAboveAColumn() throws Exception {
        PlanId plan = planOf(3);
        TaskId begun = walk.tasks(plan).get(1).id();
        walk.sign(begun, lead, partner);
        walk.planYear(begun, lead);

        Document page = page("/board?plan=" + plan + "&unit=" + lead.unit(), walk.staff);
        assertThat(page.select("#results > .table-responsive thead th:not(:has(a))")
                        .eachText())
                .isEmpty();
        for (String column :
                page.select("#results > .table-responsive thead th a").eachAttr("href")) {
            assertThat(page(column, walk.staff).select("th[aria-sort]")).hasSize(1);
            assertThat(column).contains("plan=" + plan, "unit=" + lead.unit());
        }
        for (String sort : List.of("STATE", "YEAR&year=2020", "YEAR")) {
            assertThat(page("/board?plan=" + plan + "&down=true&sort=" + sort, walk.staff)
                            .select("#results > .table-responsive tbody tr")
                            .first()
                            .text())
                    .as(sort)
                    .contains("第2号");
        }
    }

    @Test
    void sortsByTheDueDateOfTheStepThatWaitsAndShowsWhoHasItHowLate() throws Exception {
        PlanId plan = planOf(2);
        List<Task> tasks = walk.tasks(plan);
        walk.sign(tasks.get(0).id(), lead, partner);
        walk.on("2020-01-15");

        Document page = page("/board?plan=" + plan + "&sort=DUE", walk.staff);

        assertThat(page.select("#results > .table-responsive tbody tr").first().text())
                .contains("第2号", "签收任务", "逾期6天");
        assertThat(page.select("th[aria-sort=ascending] a").attr("href"))
                .contains("plan=" + plan, "sort=DUE", "down=true");
        assertThat(page("/board?plan=" + plan + "&overdue=true", walk.staff)
                        .select("#results > .table-responsive tbody tr"))
                .hasSize(1);
    }

    @Test
    void showsAnAdminHowMuchWaitsAndTellsWhyThereAreNoTasks() throws Exception {
        PlanId plan = planOf(1);
        Actor.Person admin = walk.person(walk.office, Role.ADMIN);

        Document board = page("/board", admin);
        assertThat(board.select(".empty").text()).contains("系统管理员");
        assertThat(board.select("[data-open-work]").text())
                .as("how much waits where, and nothing of what the tasks say")
                .contains("无人可办：", "系统自动处理失败：", walk.the(Plans.class).get(plan).title())
                .doesNotContain("第1号");
        mvc.perform(get("/api/board/open").with(As.person(admin)))
                .andExpect(jsonPath("$[?(@.plan == '" + plan + "')].open").value(everyItem(is(1))));
        mvc.perform(get("/api/board/open").with(As.person(walk.staff))).andExpect(status().isForbidden());
    }

    @Test
    void answersAsJson() throws Exception {
        PlanId plan = planOf(1);
        TaskId task = walk.tasks(plan).get(0).id();

        mvc.perform(get("/api/tasks").param("plan", plan.toString()).with(As.person(walk.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].task.id").value(task.toString()));
        mvc.perform(get("/api/tasks/" + task).with(As.person(walk.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dossier.task.number").value("1"));
        mvc.perform(get("/api/tasks/" + task + "/journal").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.rows[0].act").value("TaskAct.ISSUED"));
    }

    private PlanId planOf(int count) {
        PlanId plan = walk.draft(2020, 2021, Walk.items(count, lead, partner));
        walk.issue(plan);
        return plan;
    }

    private List<BoardTask> tasks(BoardFilter filter) {
        return board.tasks(filter, Paging.FIRST, walk.staff).rows();
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
