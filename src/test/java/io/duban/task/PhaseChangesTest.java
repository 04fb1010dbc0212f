package io.duban.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.web.As;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Where a task stood on any past day is on record. */
@DubanTest
class PhaseChangesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc mvc;

    @Test
    void keepsEveryStateAndPhaseWithItsDay() throws Exception {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        String issued = walk.today().toString();
        walk.on("2020-01-06");
        walk.sign(task, lead);
        walk.on("2020-01-08");
        walk.writeAnnualPlan(task, lead);
        assertThat(rows(task))
                .containsExactly(
                        issued + " ISSUED null null",
                        "2020-01-06 IN_PROGRESS PLAN_WRITING 2020",
                        "2020-01-08 IN_PROGRESS PLAN_IN_REVIEW 2020");
        mvc.perform(get("/api/tasks/" + task + "/phases").with(As.person(walk.staff)))
                .andExpect(jsonPath("$[0].phase").value("PLAN_IN_REVIEW"))
                .andExpect(jsonPath("$[0].on").value("2020-01-08"))
                .andExpect(jsonPath("$[2].state").value("ISSUED"));
        mvc.perform(get("/api/tasks/" + task + "/phases")
                        .with(As.person(walk.party().officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void notesNothingWhereATaskStaysWhereItIs() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Party partner = walk.party();
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead);
        assertThat(rows(task)).hasSize(1);
    }

    private List<String> rows(TaskId task) {
        return database.sql("SELECT CONCAT_WS(' ', on_day, state, COALESCE(phase, 'null'), COALESCE(year, 'null')) "
                        + "FROM task_phase_change WHERE task_id = ? ORDER BY id")
                .param(task.toString())
                .query(String.class)
                .list();
    }
}
