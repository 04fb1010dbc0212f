package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.task.TaskId;
import io.duban.web.As;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody did is narrowed like what waits. */
@DubanTest
class DoneListTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Walk walk;
    private Party lead;
    private TaskId task;

    /** The lead's officer signed in time and wrote the annual plan late. */
    @BeforeEach
    void twoActs() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.on("2020-02-10");
        walk.writeAnnualPlan(task, lead);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "&step=taskSigning:signFor, 1",
        "&step=taskLife:writeAnnualPlan&sort=NUMBER, 1",
        "&step=annualReport:writeReport, 0",
        "&overdue=true, 1",
        "&step=taskSigning:signFor&overdue=true, 0",
        "&q=泵站, 2",
        "&q=水库, 0",
        "&light=GREY&q=水库, 0"
    })
    void keepsToItsFilters(String filter, int rows) throws Exception {
        var page = Jsoup.parse(body("/?tab=DONE" + filter));

        assertThat(page.select("#results tbody tr")).hasSize(rows);
        assertThat(page.select("form.toolbar #step")).isNotEmpty();
        assertThat(page.select("form.toolbar #sort")).isEmpty();
        mvc.perform(get("/api/desk/done?" + filter.replaceFirst("^&", "")).with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows.length()").value(rows));
    }

    @Test
    void isNarrowedToPlanAndUnit() throws Exception {
        String plan = walk.task(task).planId().toString();

        assertThat(rows("&plan=" + plan)).isEqualTo(2);
        assertThat(rows("&plan=" + task)).isZero();
        assertThat(rows("&unit=" + lead.unit())).isEqualTo(2);
        assertThat(rows("&unit=" + walk.office)).isZero();
    }

    private int rows(String filter) throws Exception {
        return Jsoup.parse(body("/?tab=DONE" + filter))
                .select("#results tbody tr")
                .size();
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path).with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
