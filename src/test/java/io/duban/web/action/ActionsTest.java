package io.duban.web.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.Newcomers;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.web.As;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class ActionsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestActions actions;

    @Autowired
    private RequestKeys keys;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private PersonId person;

    private final String key = UUID.randomUUID().toString();
    private final String text = "note " + UUID.randomUUID();

    @BeforeEach
    void prepare() {
        person = new Newcomers(context).person();
    }

    @Test
    void actsOnceWhenAFormIsSentTwice() throws Exception {
        for (int time = 0; time < 2; time++) {
            send(post("/test/acts").param("text", text).param("requestKey", key))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrlPattern("/test/acts?of=*"))
                    .andExpect(flash().attribute("done", "done.web.password"));
        }
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void actsOnceWhenAFormIsSentTwiceAtTheSameMoment() throws Exception {
        var both = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> statusOf(post("/test/acts").param("text", text).param("requestKey", key))))
                .limit(4)
                .toList();
        for (var one : both) {
            assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(302);
        }
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void actsTwiceUnderTwoKeysAndWithoutAny() throws Exception {
        send(post("/test/acts").param("text", text).param("requestKey", key));
        send(post("/test/acts")
                .param("text", text)
                .param("requestKey", UUID.randomUUID().toString()));
        send(post("/test/acts").param("text", text));
        assertThat(notes(text)).isEqualTo(3);
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() throws Exception {
        send(post("/test/acts").param("text", text).param("requestKey", key));
        person = new Newcomers(context).person();
        send(post("/test/acts").param("text", text).param("requestKey", key));
        assertThat(notes(text)).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() throws Exception {
        send(post("/test/acts").param("text", text).param("requestKey", key));
        send(post("/test/acts").param("text", text + " changed").param("requestKey", key))
                .andExpect(status().isUnprocessableEntity());
        assertThat(notes(text + " changed")).isZero();
    }

    @Test
    void forgetsARefusedActionSoThatTheCorrectedFormMayComeUnderTheSameKey() throws Exception {
        send(post("/test/refusals").param("text", text).param("refused", "true").param("requestKey", key))
                .andExpect(status().isUnprocessableEntity());
        assertThat(notes(text)).isZero();
        send(post("/test/refusals")
                        .param("text", text)
                        .param("refused", "false")
                        .param("requestKey", key))
                .andExpect(status().is3xxRedirection());
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAFormThatComesBackWithErrors() throws Exception {
        send(post("/test/invalid").param("text", text).param("requestKey", key))
                .andExpect(status().isUnprocessableEntity());
        assertThat(notes(text)).isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void triesAgainWhenARaceWasLost() throws Exception {
        send(post("/test/races").param("text", text).param("lost", "2").param("requestKey", key))
                .andExpect(status().is3xxRedirection());
        assertThat(notes(text)).isEqualTo(1);
        assertThat(actions.tries(text)).isEqualTo(3);
    }

    @Test
    void saysSomeoneWasFasterWhenEveryTryWasLost() throws Exception {
        send(post("/test/races").param("text", text).param("lost", "99").param("requestKey", key))
                .andExpect(status().isConflict());
        assertThat(notes(text)).isZero();
        assertThat(actions.tries(text)).isEqualTo(4);
        assertThat(rows()).isZero();
    }

    @Test
    void carriesOutBothOfTwoActionsThatTheDatabaseFoundInADeadlock() throws Exception {
        String one = text + " 1";
        String other = text + " 2";
        send(post("/test/acts").param("text", one));
        send(post("/test/acts").param("text", other));
        var first = CompletableFuture.supplyAsync(() -> statusOf(lockTwo(one, other)));
        var second = CompletableFuture.supplyAsync(() -> statusOf(lockTwo(other, one)));
        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(302);
        assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(302);
        assertThat(actions.tries(text)).isEqualTo(3);
        assertThat(jdbc.sql("SELECT SUM(locks) FROM web_test_note WHERE text IN (?, ?)")
                        .params(one, other)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    /** Also where the class says it of all its calls. */
    @Test
    void answersARepeatedCallThatHasNoBodyWithTheFirstStatus() throws Exception {
        Newcomers newcomers = new Newcomers(context);
        Actor.Person admin = newcomers.actor(newcomers.personWith(newcomers.unit(), Role.ADMIN));
        for (int call = 1; call <= 2; call++) {
            mvc.perform(post("/api/organization/people/" + person + "/unlocking")
                            .with(As.person(admin))
                            .header("Idempotency-Key", key))
                    .andExpect(status().isNoContent());
        }
    }

    @Test
    void answersARepeatedCallOfTheApiWithTheFirstAnswer() throws Exception {
        String body = "{\"text\":\"" + text + "\"}";
        String first = send(post("/api/test/notes")
                        .contentType(APPLICATION_JSON)
                        .content(body)
                        .header("Idempotency-Key", key))
                .andExpect(status().isCreated())
                .andExpect(header().doesNotExist("Idempotency-Replayed"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String second = send(post("/api/test/notes")
                        .contentType(APPLICATION_JSON)
                        .content(body)
                        .header("Idempotency-Key", key))
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(second).isEqualTo(first);
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() throws Exception {
        send(post("/api/test/notes")
                .contentType(APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}")
                .header("Idempotency-Key", key));
        send(post("/api/test/notes")
                        .contentType(APPLICATION_JSON)
                        .content("{\"text\":\"other\"}")
                        .header("Idempotency-Key", key))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.key").value("web.problem.keyReused"));
    }

    @Test
    void refusesAKeyThatIsTooLong() throws Exception {
        send(post("/api/test/notes")
                        .contentType(APPLICATION_JSON)
                        .content("{\"text\":\"x\"}")
                        .header("Idempotency-Key", "k".repeat(101)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
    }

    @Test
    void tellsTwoFilesOfTheSameNameApart() throws Exception {
        sendFile("first").andExpect(status().is3xxRedirection());
        sendFile("first").andExpect(status().is3xxRedirection());
        sendFile("other").andExpect(status().isUnprocessableEntity());
        assertThat(notes(text + " 5")).isEqualTo(1);
    }

    @Test
    void repeatsAnAnswerToTheNextPageForAScript() throws Exception {
        for (int time = 0; time < 2; time++) {
            send(post("/test/acts").param("text", text).param("requestKey", key).header("X-Requested-With", "fetch"))
                    .andExpect(status().isNoContent())
                    .andExpect(header().string("X-Location", startsWith("/test/acts")));
        }
        assertThat(notes(text)).isEqualTo(1);
    }

    @Test
    void forgetsKeysAfterThirtyDays() throws Exception {
        send(post("/test/acts").param("text", text).param("requestKey", key));
        keys.forgetOld();
        assertThat(rows()).isEqualTo(1);
        var now = clock.instant();
        try {
            clock.advance(Duration.ofDays(31));
            keys.forgetOld();
        } finally {
            clock.set(now);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void namesTheFaultyFieldsOfACall() throws Exception {
        send(post("/api/test/notes").contentType(APPLICATION_JSON).content("{\"text\":\" \"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(header().string("Content-Type", containsString("application/problem+json")))
                .andExpect(jsonPath("$.errors[0].field").value("text"))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @Test
    void readsTypedIdsFromAddressesAndWritesThemAsText() throws Exception {
        UUID unit = UUID.randomUUID();
        send(post("/api/test/notes/" + unit))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$").value(unit.toString()));
        send(post("/api/test/notes/1-1-1-1-1")).andExpect(status().isNotFound());
        send(post("/api/test/notes/nonsense")).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder lockTwo(String first, String second) {
        return post("/test/deadlocks").param("pair", text).param("first", first).param("second", second);
    }

    private ResultActions sendFile(String content) throws Exception {
        MockPart file = new MockPart("file", text, content.getBytes(UTF_8));
        return mvc.perform(
                multipart("/test/files").part(file).param("requestKey", key).with(As.person(person, "某人")));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(As.person(person, "某人")));
    }

    private int statusOf(MockHttpServletRequestBuilder request) {
        try {
            return send(request).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int notes(String of) {
        return jdbc.sql("SELECT COUNT(*) FROM web_test_note WHERE text = ?")
                .param(of)
                .query(Integer.class)
                .single();
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM web_request_key WHERE request_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
