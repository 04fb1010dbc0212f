package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Statements;
import io.duban.Walk;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the lights cost the database every day, as the server itself counts it. */
@DubanTest
class RefreshLightsTest {

    /** Tasks; what their lights go by; the names of late units; the lights after with what changed. */
    private static final int STATEMENTS = 4;

    /** The annual plan is overdue by then. */
    private static final LocalDate LATER = LocalDate.of(2020, 6, 1);

    @Autowired
    ApplicationContext context;

    Walk walk;

    @BeforeEach
    void office() {
        walk = new Walk(context);
    }

    @Test
    void asksNoMoreOftenForTenTasksThanForOne() {
        assertThat(refreshing(runningTasks(1))).isEqualTo(STATEMENTS);
        assertThat(refreshing(runningTasks(10))).isEqualTo(STATEMENTS);
    }

    private List<TaskId> runningTasks(int count) {
        Party lead = walk.party();
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(count, lead)));
        tasks.forEach(task -> walk.sign(task, lead));
        return tasks;
    }

    private long refreshing(List<TaskId> tasks) {
        return new Statements(context).of(() -> walk.the(RefreshLights.class).of(tasks, LATER));
    }
}
