package io.duban.web.version;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.organization.Units;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.web.AtOnce;
import io.duban.web.SignedInWire;
import io.duban.web.Wire.Reply;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A change that says by which version it goes is made to that version or not at all. */
@DubanTest
class HeldToVersionsTest {

    private static final String UNITS = "/api/organization/units";
    private static final String JSON = "Content-Type: application/json";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Units units;

    Newcomers newcomers;
    UnitId unit;
    String address;
    SignedInWire admin;

    @BeforeEach
    void begin() {
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        address = UNITS + "/" + unit;
        admin = signedIn(newcomers.personWith(unit, ADMIN));
    }

    private SignedInWire signedIn(PersonId person) {
        return new SignedInWire(port, context, person);
    }

    @AfterEach
    void hangUp() {
        admin.close();
    }

    private static String named(String name) {
        return "{\"name\":\"%s\",\"kind\":\"OFFICE\",\"tier\":\"CITY\",\"position\":1}".formatted(name);
    }

    private Reply rename(String name, String... headers) {
        return admin.send("PUT", address, named(name), headers);
    }

    private String name() {
        return units.get(unit).name();
    }

    @Test
    void changesWhatStandsInTheVersionThatWasRead() {
        String read = admin.get(address).header("ETag");
        assertThat(read).startsWith("\"0.");

        Reply changed = rename("水库管理处" + Newcomers.unique(), JSON, "If-Match: " + read);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(admin.get(address).header("ETag")).startsWith("\"1.");
    }

    @Test
    void sendsNothingAgainThatItsReaderHasAlready() {
        String tag = admin.get(address).header("ETag");

        Reply again = admin.send("GET", address, "", "If-None-Match: \"x\", W/" + tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(admin.send("GET", address, "", "If-None-Match: \"0\"").status())
                .isEqualTo(200);
        rename("渠道管理处" + Newcomers.unique(), JSON, "If-Match: " + tag);
        assertThat(admin.send("GET", address, "", "If-None-Match: " + tag).status())
                .isEqualTo(200);
    }

    /** A light, or the name of somebody in it, may change while a thing stays in its version. */
    @Test
    void sendsWhatLooksOtherwiseInTheSameVersion() {
        String chinese = admin.get(address).header("ETag");
        PersonId member = newcomers.personWith(unit, OFFICER);

        String afterwards = admin.get(address).header("ETag");

        assertThat(member).isNotNull();
        assertThat(afterwards).startsWith("\"0.").isNotEqualTo(chinese);
        assertThat(rename("闸门管理处" + Newcomers.unique(), JSON, "If-Match: " + chinese)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void leavesWhatChangedMeanwhileAsItIs() {
        rename("灌区管理处" + Newcomers.unique(), JSON, "If-Match: \"0\"");
        String now = name();

        Reply late = rename("别的名称" + Newcomers.unique(), JSON, "If-Match: \"0\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.isProblem()).isTrue();
        assertThat(late.body()).contains("\"key\":\"web.problem.412\"");
        assertThat(name()).isEqualTo(now);
    }

    @Test
    void holdsActsWithoutABodyToTheVersionAsWell() {
        Reply late = admin.send("POST", address + "/reopening", "", "If-Match: \"7\"");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void takesAnyVersionForTheAskingAndOneOfSeveral() {
        assertThat(rename("甲" + Newcomers.unique(), JSON, "If-Match: \"5\", \"0\"")
                        .status())
                .as("two versions, and none in the body")
                .isEqualTo(200);
        String body = named("乙" + Newcomers.unique()).replace("}", ",\"version\":1}");
        assertThat(admin.send("PUT", address, body, JSON, "If-Match: \"5\", \"1\"")
                        .status())
                .isEqualTo(200);
        body = named("丙" + Newcomers.unique());
        assertThat(admin.send("PUT", address, body, JSON, "If-Match: *").status())
                .isEqualTo(200);
    }

    @Test
    void asksWhichVersionWasSeenWhereNothingSaysIt() {
        String before = name();
        Reply reply = rename("丙" + Newcomers.unique(), JSON);
        assertThat(reply.status()).isEqualTo(428);
        assertThat(reply.body()).contains("web.problem.428", "If-Match");
        assertThat(name()).isEqualTo(before);
    }

    @Test
    void tellsStrangersNothingAboutVersions() {
        try (SignedInWire stranger = signedIn(newcomers.personWith(newcomers.unit(), OFFICER))) {
            for (String tag : List.of("\"0\"", "\"7\"")) {
                assertThat(stranger.send("PUT", address, named("丁"), JSON, "If-Match: " + tag)
                                .status())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void letsOneOfManyPassWhoGoByTheSameVersion() {
        List<Integer> answers = AtOnce.all(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    try (SignedInWire own = admin.another()) {
                        return own.send("PUT", address, named("戊" + number), JSON, "If-Match: \"0\"")
                                .status();
                    }
                })
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void saysWhereItIsWhatWasMadeAlsoTheSecondTime() {
        String body = named("己" + Newcomers.unique());
        String key = "Idempotency-Key: " + Newcomers.unique();
        Reply made = admin.send("POST", UNITS, body, JSON, key);
        assertThat(made.status()).isEqualTo(201);
        assertThat(admin.get(made.header("Location")).status()).isEqualTo(200);

        Reply again = admin.send("POST", UNITS, body, JSON, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(made.header("Location"));
        assertThat(again.body()).isEqualTo(made.body());
    }

    @Test
    void answersASecondSendingUnderAKeyAsTheFirstThoughTheVersionIsAnotherNow() {
        String body = named("庚" + Newcomers.unique());
        String key = "Idempotency-Key: " + Newcomers.unique();
        assertThat(admin.send("PUT", address, body, JSON, key, "If-Match: \"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(admin.send("PUT", address, body, JSON, key, "If-Match: \"0\"")
                        .status())
                .isEqualTo(200);
    }
}
