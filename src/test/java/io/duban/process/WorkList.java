package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.Walk;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the work list against what the engine has open, as {@link ReconcileWork} does, by their ids alone. */
final class WorkList {

    private WorkList() {}

    /** What differs is repaired, so that the tests that follow do not stumble over it as well. */
    static void isWhatTheEngineHasOpen(Walk walk) {
        JdbcClient jdbc = walk.the(JdbcClient.class);
        Set<String> open =
                jdbc.sql("SELECT ID_ FROM ACT_RU_TASK").query(String.class).set();
        Set<String> listed =
                jdbc.sql("SELECT id FROM worklist_item").query(String.class).set();
        if (!open.equals(listed)) {
            assertThat(walk.the(ReconcileWork.class).run()).isEqualTo(new ReconcileWork.Differences(0, 0));
        }
    }
}
