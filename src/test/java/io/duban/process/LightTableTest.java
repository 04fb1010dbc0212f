package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.ApproveDraft;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.HandInDraft;
import io.duban.modeling.ModelChange;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReadDrafts;
import io.duban.modeling.ReadModels;
import io.duban.modeling.SaveDraft;
import io.duban.modeling.TryTable;
import io.duban.modeling.checking.ModelRule;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.supervision.DailySweep;
import io.duban.supervision.Light;
import io.duban.supervision.LightColor;
import io.duban.supervision.Lights;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task is three points behind on 25 January 2020; the clock stands on 2 January. */
@DubanTest
class LightTableTest {

    private static final String TABLE = "task-light";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private Walk walk;
    private TaskId task;
    private Actor.Person one;
    private Actor.Person other;

    @BeforeEach
    void aTaskThatFallsBehind() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
        walk = new Walk(context);
        Party lead = walk.party();
        task = walk.issue(walk.draft(2020, 2021, Walk.items(1, lead))).get(0);
        walk.sign(task, lead);
        one = walk.person(walk.office, Role.ADMIN);
        other = walk.person(walk.office, Role.ADMIN);
    }

    @AfterEach
    void judgeByOurOwnAgain() {
        OwnModels.putBack(context, TABLE);
        jdbc.sql("DELETE FROM supervision_sweep").update();
    }

    @Test
    void leadsFromAChangedLimitToOtherLightsAndBack() {
        sweep("2020-01-25");
        assertThat(light().color()).isEqualTo(LightColor.GREEN);
        int before = inForce();
        ModelDraftId draft = walk.the(BeginDraft.class).fromVersion(TABLE, before, one);

        save(draft, 1, "&gt; \"two\"");
        assertThat(walk.the(ReadDrafts.class).of(draft, one).findings())
                .extracting(finding -> finding.rule() + " " + finding.element())
                .containsExactly(ModelRule.CELL + " behind");
        assertThatThrownBy(() -> walk.the(HandInDraft.class).handIn(draft, "收紧。", one))
                .isInstanceOf(ModelingRefusal.Unsound.class);

        save(draft, 2, "&gt; 2");
        assertThat(walk.the(ReadDrafts.class).changes(draft, one))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.difference()).isEqualTo(ModelChange.Difference.CHANGED);
                    assertThat(change.label()).isEqualTo("滞后超过黄灯限度");
                    assertThat(change.details())
                            .singleElement()
                            .hasToString("Change[field=lag, before=> yellowLag, after=> 2]");
                });
        assertThat(walk.the(TryTable.class).of(draft, other).turns())
                .filteredOn(turn -> turn.task().equals(task.value()))
                .extracting(turn -> turn.before() + " " + turn.after())
                .containsExactly("GREEN YELLOW");

        assertThat(release(draft)).isEqualTo(before + 1);
        assertThat(light().color()).isEqualTo(LightColor.GREEN);
        sweep("2020-01-27");
        assertThat(light().color()).isEqualTo(LightColor.YELLOW);
        assertThat(light().rule()).isEqualTo("behind");
        assertThat(light().since()).as("never before the table was in force").isEqualTo(LocalDate.of(2020, 1, 25));
        assertThat(light().arguments())
                .as("names no limit that it does not go by")
                .hasSize(12);

        release(walk.the(BeginDraft.class).fromVersion(TABLE, before, other));
        sweep("2020-01-28");
        assertThat(light().color()).isEqualTo(LightColor.GREEN);
        assertThat(walk.the(ReadModels.class).of(TABLE, one).inForce().number()).isEqualTo(before + 2);
    }

    private int release(ModelDraftId draft) {
        boolean mine =
                walk.the(ReadDrafts.class).of(draft, one).draft().begunBy().equals(one.id());
        walk.the(HandInDraft.class).handIn(draft, "收紧黄灯。", mine ? one : other);
        return walk.the(ApproveDraft.class).approve(draft, mine ? other : one);
    }

    private void save(ModelDraftId draft, int revision, String lag) {
        String source = walk.the(ReadDrafts.class).text(draft, 1, one).source();
        String changed = source.replaceFirst("(id=\"behind_lag\"><text>)[^<]*", "$1" + lag);
        walk.the(SaveDraft.class).save(draft, revision, changed.getBytes(UTF_8), one);
    }

    private int inForce() {
        return walk.the(ReadModels.class).of(TABLE, one).inForce().number();
    }

    private void sweep(String day) {
        walk.on(day);
        walk.the(DailySweep.class).run(LocalDate.parse(day));
    }

    private Light light() {
        return walk.the(Lights.class).of(List.of(task)).get(task);
    }
}
