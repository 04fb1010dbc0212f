package io.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Family;
import io.duban.Party;
import io.duban.Statements;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What opening the pages of every day costs the database: the same for little and for much. */
@DubanTest
class PageStatementsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Walk walk;

    @BeforeEach
    void office() {
        walk = new Walk(context);
    }

    @Test
    void theDeskCostsTheSameWithTwoMattersAndWithThirty() throws Exception {
        long two = opening("/", signer(2));
        long thirty = opening("/", signer(30));
        assertThat(thirty).as("with two it were " + two).isEqualTo(two);
        assertThat(two).isLessThanOrEqualTo(13);
    }

    @Test
    void theBoardCostsTheSameWithTwoTasksAndWithThirty() throws Exception {
        long two = opening("/board?plan=" + issued(2), walk.staff);
        long thirty = opening("/board?plan=" + issued(30), walk.staff);
        assertThat(thirty).as("with two it were " + two).isEqualTo(two);
        assertThat(two).isLessThanOrEqualTo(11);
    }

    @Test
    void aTasksPageCostsNoMoreWithTenUnitsThanWithTwo() throws Exception {
        long two = opening("/tasks/" + task(2), walk.staff);
        long ten = opening("/tasks/" + task(10), walk.staff);
        assertThat(ten).as("with two it were " + two).isLessThanOrEqualTo(two);
        assertThat(two).isLessThanOrEqualTo(39);
    }

    @Test
    void aTasksPageCostsNoMoreWithTenChildrenThanWithTwo() throws Exception {
        long two = opening("/tasks/" + parent(2), walk.staff);
        long ten = opening("/tasks/" + parent(10), walk.staff);
        assertThat(ten).as("with two it were " + two).isEqualTo(two);
        assertThat(two).isLessThanOrEqualTo(43);
    }

    private TaskId parent(int children) {
        Family family = new Family(context);
        walk = family.walk;
        family.breakDown(
                family.task,
                family.city,
                Stream.generate(() -> family.below(family.city)).limit(children).toArray(Party[]::new));
        return family.task;
    }

    /** The second time: each version of a model is read once, by whoever comes first. */
    private long opening(String path, Actor.Person who) throws Exception {
        open(path, who);
        return new Statements(context).of(() -> open(path, who));
    }

    private void open(String path, Actor.Person who) throws Exception {
        mvc.perform(get(path).with(As.person(who))).andExpect(status().isOk());
    }

    private Actor.Person signer(int tasks) {
        Party lead = walk.party();
        walk.issue(walk.draft(2020, 2021, Walk.items(tasks, lead)));
        return lead.officer();
    }

    private PlanId issued(int tasks) {
        PlanId plan = walk.draft(2020, 2021, Walk.items(tasks, walk.party()));
        walk.issue(plan);
        return plan;
    }

    private TaskId task(int units) {
        return walk.issuedTask(Stream.generate(walk::party).limit(units).toArray(Party[]::new));
    }
}
