package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReleasedModel;
import io.duban.modeling.ReleasedModels;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class ReleaseModelsTest {

    private static final String MODEL = "supervisionOrder";

    /** No test releases a version of it. */
    private static final String NOBODYS = "changeRequest";

    @Autowired
    ApplicationContext context;

    @Autowired
    ReleasedModels models;

    @Autowired
    ReleaseModels packagedOnes;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient database;

    @AfterEach
    void releaseOurOwnAgain() {
        OwnModels.release(context, MODEL);
    }

    @Test
    void aNewerDubanLeavesInForceWhatAdminsReleased() {
        int own = models.release(MODEL, packaged().replace("提出督办", "发起督办").getBytes(UTF_8));
        rename("duban", "earlier");
        try {
            packagedOnes.postProcessEngineBuild(engine);
        } finally {
            rename("earlier", "duban");
        }
        assertThat(models.versions(MODEL).get(0)).satisfies(inForce -> {
            assertThat(inForce.number()).isEqualTo(own);
            assertThat(inForce.packaged()).isFalse();
        });
    }

    /** The machine's own clock is years away from the one that tests, or the demonstration, set. */
    @Test
    void isDatedByTheOneClockFromTheFirstReleaseOn() {
        assertThat(models.keys()).allSatisfy(model -> assertThat(models.versions(model))
                .last()
                .extracting(ReleasedModel::releasedAt)
                .asInstanceOf(InstanceOfAssertFactories.INSTANT)
                .isBetween(TestClock.START, TestClock.START.plus(Duration.ofHours(1))));
    }

    /** As it was before admins could release, and still is where they have not. */
    @Test
    void aNewerDubanBringsItsModelsWhereAdminsReleasedNone() {
        List<ReleasedModel> before = models.versions(NOBODYS);
        assertThat(before.get(0).packaged()).isTrue();
        packagedOnes.postProcessEngineBuild(engine);
        assertThat(models.versions(NOBODYS)).hasSameSizeAs(before);
    }

    @Test
    void whatTheEngineDoesNotTakeIsRefusedInWords() {
        String broken = packaged().replaceAll("<bpmn:startEvent(?s).*?</bpmn:startEvent>", "");
        assertThatThrownBy(() -> models.release(MODEL, broken.getBytes(UTF_8)))
                .isInstanceOf(ModelingRefusal.EngineRefused.class);
    }

    @Test
    void aPackagedModelThatWasReleasedWaitsForNobody() {
        models.release(MODEL, packaged().replace("提出督办", "发起督办").getBytes(UTF_8));
        assertThat(models.packagedWaits(MODEL)).isFalse();
    }

    /** After an update the engine knows nothing of what is packaged by the name of its deployment. */
    private void rename(String from, String to) {
        database.sql("UPDATE ACT_RE_DEPLOYMENT SET NAME_ = ? WHERE NAME_ = ?")
                .params(to, from)
                .update();
    }

    private String packaged() {
        return new String(models.packaged(MODEL), UTF_8);
    }
}
