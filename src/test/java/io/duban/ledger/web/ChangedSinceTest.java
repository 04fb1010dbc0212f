package io.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A program that keeps a copy asks for what changed since it last asked. */
@DubanTest
class ChangedSinceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;
    PlanId plan;
    List<TaskId> tasks;
    Instant later;

    @BeforeEach
    void twoIssuedTasks() {
        walk = new Walk(context);
        lead = walk.party();
        plan = walk.draft(2020, 2021, Walk.items(2, lead));
        tasks = walk.issue(plan);
        walk.on("2020-01-03");
        later = walk.clock().instant();
    }

    private List<String> read(String list, String path, Actor.Person who) throws Exception {
        String answer = mvc.perform(get(list).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, path);
    }

    private List<String> changedTasks(Instant since) throws Exception {
        return read("/api/tasks?plan=" + plan + "&changedSince=" + since, "$.rows[*].task.id", walk.staff);
    }

    @Test
    void leavesTheTasksOfWhichSomethingIsOnRecordSince() throws Exception {
        assertThat(changedTasks(Instant.parse("2020-01-01T00:00:00Z"))).hasSize(2);
        assertThat(changedTasks(later)).isEmpty();

        walk.sign(tasks.get(1), lead);

        assertThat(changedTasks(later)).containsExactly(tasks.get(1).toString());
        assertThat(changedTasks(later.plusMillis(1))).isEmpty();
    }

    @Test
    void leavesTheEntriesOfTheJournalFromThenOn() throws Exception {
        walk.sign(tasks.get(0), lead);
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        String list = "/api/journal?subject=TASK:" + tasks.get(0) + "&changedSince=" + later;
        assertThat(read(list, "$.rows[*].act", auditor)).isNotEmpty().contains("TaskAct.SIGNED_FOR");
        assertThat(read("/api/journal?subject=TASK:" + tasks.get(1) + "&changedSince=" + later, "$.rows", auditor))
                .isEmpty();
    }

    @Test
    void leavesTheOrdersWithAStepSince() throws Exception {
        String duty = context.getBean(Duties.class).ofTask(tasks.get(0)).get(0).id();
        walk.on("2020-01-10");
        context.getBean(ProposeOrder.class)
                .aboutDuty(
                        duty,
                        new OrderText(
                                Rung.BLUE,
                                "逾期未签收",
                                "督办办法",
                                "请立即签收",
                                walk.today().plusDays(5)),
                        walk.staff);
        Instant after = walk.clock().instant();
        assertThat(read("/api/orders?changedSince=" + after, "$.rows", walk.staff))
                .hasSize(1);
        assertThat(read("/api/orders?changedSince=" + after.plusMillis(1), "$.rows", walk.staff))
                .isEmpty();
    }

    @Test
    void leavesThePlansPeopleAndUnitsOfWhichSomethingIsOnRecordSince() throws Exception {
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        walk.on("2020-01-04");
        Instant since = walk.clock().instant();
        assertThat(read("/api/plans?changedSince=" + since, "$.rows", walk.staff))
                .isEmpty();
        String colleagues = "/api/organization/people?changedSince=" + since + "&unit=";
        assertThat(read(colleagues + lead.unit(), "$.rows", auditor)).isEmpty();

        PlanId drafted = walk.draft(2020, 2021, Walk.items(1, lead));
        Party newcomers = walk.party();

        assertThat(read("/api/plans?changedSince=" + since, "$.rows[*].id", walk.staff))
                .containsExactly(drafted.toString());
        assertThat(read(colleagues + newcomers.unit(), "$.rows[*].id", auditor))
                .contains(newcomers.officer().id().toString());
        assertThat(read(colleagues + lead.unit(), "$.rows", auditor)).isEmpty();
        assertThat(read("/api/organization/units?changedSince=" + since, "$.rows[*].unit.id", auditor))
                .contains(newcomers.unit().toString())
                .doesNotContain(lead.unit().toString());
    }
}
