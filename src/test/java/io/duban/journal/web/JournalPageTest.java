package io.duban.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.journal.JournalCheck;
import io.duban.journal.VerifyJournal;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.supervision.Chase;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class JournalPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    VerifyJournal verifyJournal;

    private Walk walk;
    private Actor.Person admin;
    private Actor.Person auditor;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
        auditor = walk.person(walk.office, Role.AUDITOR);
    }

    @Test
    void showsWhoDidWhatToATask() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);

        Document page = page("/journal?subject=TASK:" + task, auditor);

        assertThat(page.select("tbody").text()).contains(lead.officer().name(), "建设第1号泵站");
        assertThat(page.select("tbody td").text()).as("acts by their texts").doesNotContain("TaskAct.");
    }

    @Test
    void namesTheUnitThatAChangeKeepsByItsId() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        Duty owed = walk.the(Duties.class).ofTask(task).get(0);
        walk.the(Chase.class).about(owed.id(), "请尽快签收", walk.staff);
        String name = walk.the(Units.class).get(lead.unit()).name();

        String entries =
                page("/journal?subject=TASK:" + task, auditor).select("tbody").text();

        assertThat(entries)
                .contains("请尽快签收", "单位 " + name)
                .doesNotContain(lead.unit().toString());
    }

    @Test
    void findsASubjectByItsName() throws Exception {
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        String title = walk.task(task).title();

        Document page = page("/journal?words=" + title, auditor);

        assertThat(page.select(".panel a[href^=/journal?subject=TASK]")).isNotEmpty();
    }

    @Test
    void findsWhatAPersonDid() throws Exception {
        Party lead = walk.party();
        walk.sign(walk.issuedTask(lead), lead);

        Document page = page("/journal?person=" + lead.officer().name() + "&day=2020-01-02", auditor);

        assertThat(page.select("tbody tr")).isNotEmpty();
        assertThat(page("/journal?person=" + lead.officer().name() + "&day=2020-01-03", auditor)
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void isClosedToEverybodyElse() throws Exception {
        mvc.perform(get("/journal").with(As.person(walk.staff))).andExpect(status().isForbidden());
        mvc.perform(get("/api/journal").with(As.person(walk.staff))).andExpect(status().isForbidden());
        mvc.perform(post("/journal/checks").with(As.person(walk.staff))).andExpect(status().isForbidden());
    }

    @Test
    void letsAdminsSealAndAuditorsLook() throws Exception {
        mvc.perform(post("/journal/seals").with(As.person(admin))).andExpect(redirectedUrl("/journal"));
        mvc.perform(post("/journal/seals").with(As.person(auditor))).andExpect(status().isForbidden());

        assertThat(page("/journal", auditor).select(".journal-hash code").text())
                .hasSize(64);
    }

    @Test
    void verifiesInTheBackgroundAndShowsWhatCameOut() throws Exception {
        walk.clock().advance(Duration.ofDays(4000));
        mvc.perform(post("/journal/checks").with(As.person(auditor))).andExpect(redirectedUrl("/journal"));

        assertThat(finished().state()).isEqualTo(JournalCheck.State.DONE);
        assertThat(page("/journal/check", auditor).select("#journal-check").text())
                .contains(auditor.name());
    }

    private JournalCheck finished() {
        JournalCheck check = verifyJournal.last(auditor).orElseThrow();
        while (check.state() == JournalCheck.State.RUNNING) {
            Thread.onSpinWait();
            check = verifyJournal.last(auditor).orElseThrow();
        }
        return check;
    }

    private Document page(String address, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
