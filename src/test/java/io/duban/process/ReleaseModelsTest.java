package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReleasedModel;
import io.duban.modeling.ReleasedModels;
import java.util.List;
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
            new ReleaseModels().postProcessEngineBuild(engine);
        } finally {
            rename("earlier", "duban");
        }
        assertThat(models.versions(MODEL).get(0)).satisfies(inForce -> {
            assertThat(inForce.number()).isEqualTo(own);
            assertThat(inForce.packaged()).isFalse();
        });
    }

    /** As it was before admins could release, and still is where they have not. */
    @Test
    void aNewerDubanBringsItsModelsWhereAdminsReleasedNone() {
        List<ReleasedModel> before = models.versions(NOBODYS);
        assertThat(before.get(0).packaged()).isTrue();
        new ReleaseModels().postProcessEngineBuild(engine);
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
