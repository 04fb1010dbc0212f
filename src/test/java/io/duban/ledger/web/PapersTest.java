package io.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.AskForChange;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeText;
import io.duban.task.HaltText;
import io.duban.task.Setting;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Reports and requests of all tasks in a list, also as a file. */
@DubanTest
class PapersTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;
    Party other;
    TaskId task;

    @BeforeEach
    void aTaskThatReports() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        task = walk.issuedTask(lead, other);
        walk.sign(task, lead, other);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    @AfterEach
    void backToStart() {
        walk.clock().set(TestClock.START);
    }

    private MockHttpServletResponse answer(String address, Actor.Person who) throws Exception {
        return mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private List<Object> read(String address, String path, Actor.Person who) throws Exception {
        return JsonPath.read(answer(address, who).getContentAsString(), path);
    }

    private List<Object> states(String address, Actor.Person who) throws Exception {
        return read(address, "$.rows[*].state", who);
    }

    private String csv(String address, Actor.Person who) throws Exception {
        return answer(address, who).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void showReportsOnceTheyLeftTheirUnits() throws Exception {
        String own = "/api/reports?unit=" + other.unit();
        assertThat(read(own, "$.rows", walk.staff)).isEmpty();

        walk.reportAll(task, other);

        assertThat(states(own, walk.staff)).containsExactly("RELEASED");
        assertThat(states(own, lead.officer())).containsExactly("RELEASED");
        assertThat(read(own, "$.rows", walk.party().officer())).isEmpty();
        assertThat(read(own + "&year=1999", "$.rows", walk.staff)).isEmpty();
    }

    @Test
    void areTheReportsThatChangedSince() throws Exception {
        walk.reportAll(task, lead, other);
        Instant later = walk.clock().instant().plusMillis(1);
        String changed = "/api/reports?unit=" + lead.unit() + "&changedSince=" + later;
        assertThat(read(changed, "$.rows", walk.staff)).isEmpty();

        walk.clock().advance(Duration.ofMinutes(1));
        walk.consolidate(task, lead);

        assertThat(read(changed, "$.rows[*].part", walk.staff)).containsExactly("WHOLE");
    }

    @Test
    void areFilesToo() throws Exception {
        walk.reportAll(task, lead, other);
        String file = csv("/board/reports/export?format=CSV&unit=" + other.unit(), walk.staff);
        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("编号,任务,规划,年度,种类").contains("部门已审签");
        assertThat(csv("/api/reports/export?format=CSV", walk.party().officer()).lines())
                .hasSize(1);
        assertThat(answer("/api/reports/export", walk.staff).getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void areThoseOfTheTasksThatTheBoardShows() throws Exception {
        walk.reportAll(task, lead, other);
        String unit = "unit=" + other.unit();
        Set<Integer> counts = new HashSet<>();
        for (String narrowed : List.of(
                "state=WRITTEN_OFF",
                "state=IN_PROGRESS",
                "q=no-such-title",
                "section=x",
                "responsibility=LEAD",
                "responsibility=RESPONSIBLE",
                "light=RED",
                "light=GREEN",
                "overdue=true",
                "overdue=false")) {
            int shown = read("/api/tasks?" + unit + "&" + narrowed, "$.rows", walk.staff)
                    .size();
            counts.add(shown);
            assertThat(read("/api/reports?" + unit + "&" + narrowed, "$.rows", walk.staff))
                    .as(narrowed)
                    .hasSize(shown);
            assertThat(csv("/board/reports/export?format=CSV&" + unit + "&" + narrowed, walk.staff)
                            .lines())
                    .as(narrowed)
                    .hasSize(1 + shown);
            read("/api/changes?" + unit + "&" + narrowed, "$.rows", walk.staff);
        }
        assertThat(counts).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void areNotOverdueWhileTheTaskIsSuspended() throws Exception {
        walk.reportAll(task, other);
        walk.on("2021-03-01");
        String late = "/api/reports?overdue=true&unit=" + other.unit();
        assertThat(read(late, "$.rows", walk.staff)).hasSize(1);

        walk.the(SuspendTask.class)
                .suspend(task, walk.today(), new HaltText("机构改革，职责未定", "省政府专题会议纪要〔2020〕8号"), walk.officeHead);

        assertThat(read(late, "$.rows", walk.staff)).isEmpty();
    }

    @Test
    void areRequestsForMoreTimeAsWell() throws Exception {
        walk.the(AskForChange.class)
                .ask(
                        task,
                        new Setting.Day(ChangeMatter.REPORT, null, walk.today().plusMonths(3)),
                        new ChangeText("汛期推迟", "会议纪要", 80, "已完成主体"),
                        lead.officer());
        String own = "/api/changes?unit=" + lead.unit();
        assertThat(states(own, walk.staff)).containsExactly("SUBMITTED");
        assertThat(read(own, "$.rows", walk.party().officer())).isEmpty();
        Instant later = walk.clock().instant().plusMillis(1);
        assertThat(read(own + "&changedSince=" + later, "$.rows", walk.staff)).isEmpty();
        assertThat(read(own + "&changedSince=" + later.minusMillis(1), "$.rows", walk.staff))
                .hasSize(1);

        assertThat(csv("/board/requests/export?format=CSV&unit=" + lead.unit(), walk.staff))
                .contains("申请改为", "汛期推迟", "待初审");
    }

    @Test
    void areTheJournalOfATaskForThoseWhoSeeIt() throws Exception {
        String address = "/tasks/" + task + "/journal/export?format=CSV";
        assertThat(csv(address, lead.officer())).contains("时间,").contains("签收");
        assertThat(csv(address + "&by=TIMER", lead.officer())).doesNotContain("签收任务");
        mvc.perform(get(address).with(As.person(walk.party().officer()))).andExpect(status().isNotFound());
        assertThat(answer("/api/tasks/" + task + "/journal/export", lead.officer())
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }
}
