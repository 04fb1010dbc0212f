package io.duban.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.organization.ChangePassword;
import io.duban.organization.Deactivate;
import io.duban.organization.Newcomers;
import io.duban.organization.Reactivate;
import io.duban.organization.ResetPassword;
import io.duban.organization.RevokeRole;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.web.SignedInWire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program signs in with a token of its own instead of its owner's password. */
@DubanTest
class ProgramTokensTest {

    private static final String OWN = "两岸猿声啼不住2020";
    private static final String TOKENS = "/api/me/tokens";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Newcomers newcomers;
    private UnitId unit;
    private PersonId owner;
    private String account;
    private LocalDate today;

    @BeforeEach
    void somebodyWithAPasswordOfTheirOwn() {
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        owner = newcomers.personWith(unit, Role.ADMIN);
        account = newcomers.account(owner);
        today = BusinessTime.today(clock);
        context.getBean(ChangePassword.class).change(Newcomers.PASSWORD, OWN, newcomers.actor(owner), Newcomers.HERE);
    }

    @Test
    void opensWhatItsOwnerMayAndIsToldOnce() throws Exception {
        HttpResponse<String> made = make("台账同步", "ACT", today);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        String secret = read(made).path("secret").asText();

        assertThat(read(get("/api/me", secret)).path("account").asText()).isEqualTo(account);
        assertThat(addUnit(secret).statusCode()).isEqualTo(201);
        JsonNode listed = read(get(TOKENS, secret)).path("rows").path(0);
        assertThat(listed.path("usedOn").asText()).isEqualTo(today.toString());
        assertThat(listed.path("open").asBoolean()).isTrue();
        assertThat(listed.has("secret")).isFalse();
        assertThat(keptAnywhere(secret)).isZero();
    }

    @Test
    void standsAtAnAddressOfItsOwnForItsOwner() throws Exception {
        HttpResponse<String> made = make("a", "READ", today);
        String address = made.headers().firstValue("Location").orElseThrow();
        String id = read(made).path("id").asText();
        assertThat(address).endsWith(TOKENS + "/" + id);
        JsonNode told = read(send("GET", TOKENS + "/" + id, "", basic()));
        assertThat(told.path("name").asText()).isEqualTo("a");
        assertThat(told.has("secret")).isFalse();
        try (SignedInWire page = new SignedInWire(port, context, newcomers.personWith(unit, Role.ADMIN))) {
            assertThat(page.send("GET", TOKENS + "/" + id, "").status()).isEqualTo(404);
        }
    }

    @Test
    void thatReadsMayDoNothing() throws Exception {
        String secret = secret("READ");
        assertThat(get("/api/organization/units", secret).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = addUnit(secret);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(read(refused).path("key").asText()).isEqualTo("web.problem.tokenReads");
    }

    @Test
    void isRefusedTheMomentItIsRevoked() throws Exception {
        JsonNode made = read(make("a", "ACT", today));
        String secret = made.path("secret").asText();
        assertThat(get("/api/me", secret).statusCode()).isEqualTo(200);
        String revocation = TOKENS + "/" + made.path("id").asText() + "/revocation";
        assertThat(send("POST", revocation, "", basic()).statusCode()).isEqualTo(204);

        HttpResponse<String> refused = get("/api/me", secret);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(send("POST", revocation, "", basic()).statusCode()).isEqualTo(422);
    }

    @Test
    void isRefusedOnceItsOwnerIsSwitchedOffOrHasAPasswordThatSomebodyElseGave() throws Exception {
        String secret = secret("READ");
        context.getBean(ResetPassword.class).reset(owner, null, Newcomers.admin());
        assertThat(get("/api/me", secret).statusCode()).isEqualTo(403);
        context.getBean(Deactivate.class).deactivate(owner, Newcomers.admin());
        assertThat(get("/api/me", secret).statusCode()).isEqualTo(401);
    }

    @Test
    void staysRevokedWhenItsOwnerComesBackAndTheJournalSaysWhoEndedIt() throws Exception {
        String secret = secret("READ");
        context.getBean(Deactivate.class).deactivate(owner, Newcomers.admin());
        context.getBean(Reactivate.class).reactivate(owner, Newcomers.admin());

        HttpResponse<String> refused = get("/api/me", secret);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(read(refused).path("key").asText()).isEqualTo("web.problem.401.token");
        assertThat(ended()).isEqualTo(1);
        assertThat(send("GET", "/api/me", "", basic()).statusCode()).isEqualTo(200);
    }

    /** Who left before leaving ended tokens. */
    @Test
    void isNotFoundOpenByWhoComesBackFromLongAgo() throws Exception {
        String secret = secret("READ");
        jdbc.sql("UPDATE organization_person SET active = 0 WHERE id = ?")
                .param(owner.value().toString())
                .update();
        context.getBean(Reactivate.class).reactivate(owner, Newcomers.admin());
        assertThat(get("/api/me", secret).statusCode()).isEqualTo(401);
        assertThat(ended()).isEqualTo(1);
    }

    private int ended() {
        return jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ? AND act LIKE '%TOKEN_REVOKED'")
                .param(owner.value().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void isToldApartFromAPasswordThatIsWrongAndFromNeither() throws Exception {
        String wrong = "Basic " + Base64.getEncoder().encodeToString((account + ":x").getBytes(UTF_8));
        assertThat(read(send("GET", "/api/me", "", wrong)).path("key").asText()).isEqualTo("web.problem.401.password");
        assertThat(read(get("/api/me", "x")).path("key").asText()).isEqualTo("web.problem.401.token");
    }

    @Test
    void goesAsFarAsTheRolesOfThisMoment() throws Exception {
        String secret = secret("ACT");
        assertThat(addUnit(secret).statusCode()).isEqualTo(201);
        context.getBean(RevokeRole.class).revoke(owner, unit, Role.ADMIN, Newcomers.admin());
        assertThat(addUnit(secret).statusCode()).isEqualTo(403);
    }

    @Test
    void isRefusedAfterItsLastDay() throws Exception {
        String secret = secret("READ");
        jdbc.sql("UPDATE organization_program_token SET until_on = ? WHERE owner_id = ?")
                .params(today.minusDays(1), owner.value().toString())
                .update();
        assertThat(get("/api/me", secret).statusCode()).isEqualTo(401);
    }

    @Test
    void makesNoTokenAndSetsNoPassword() throws Exception {
        String secret = secret("ACT");
        HttpResponse<String> made = send("POST", TOKENS, body("b", "ACT", today), "Bearer " + secret);
        assertThat(made.statusCode()).isEqualTo(403);
        assertThat(read(made).path("key").asText()).isEqualTo("web.problem.tokenChangesNoToken");
        String passwords = "{\"oldPassword\":\"%s\",\"newPassword\":\"轻舟已过万重山2020\"}".formatted(OWN);
        assertThat(send("POST", "/api/password", passwords, "Bearer " + secret).statusCode())
                .isEqualTo(403);
    }

    @Test
    void isRefusedWhenItIsNoneAtAll() throws Exception {
        for (String junk : List.of("x", "", "duban_" + "A".repeat(43), "duban_%00", "A".repeat(5000))) {
            assertThat(send("GET", "/api/me", "", "Bearer " + junk).statusCode())
                    .as(junk)
                    .isEqualTo(401);
        }
    }

    @Test
    void isMadeForADayAheadOfUsUnderANameOfItsOwn() throws Exception {
        assertThat(faultOf(make("a", "READ", today.minusDays(1)))).isEqualTo("until");
        assertThat(faultOf(make("a", "READ", today.plusYears(1).plusDays(1)))).isEqualTo("until");
        assertThat(faultOf(make(" ", "READ", today))).isEqualTo("name");
        assertThat(make("a", "READ", today.plusYears(1)).statusCode()).isEqualTo(201);
        assertThat(faultOf(make("a", "READ", today))).isEqualTo("name");
    }

    @Test
    void isAnothersToRevokeForNobodyElse() throws Exception {
        String id = read(make("a", "READ", today)).path("id").asText();
        PersonId other = newcomers.personWith(unit, Role.ADMIN);
        try (SignedInWire page = new SignedInWire(port, context, other)) {
            assertThat(page.send("POST", TOKENS + "/" + id + "/revocation", "").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void standsInTheJournalWithItsNameAndReach() throws Exception {
        String secret = secret("READ");
        List<String> told = jdbc.sql(
                        "SELECT changes FROM journal_entry WHERE subject_id = ? AND act LIKE '%TOKEN_MADE'")
                .param(owner.value().toString())
                .query(String.class)
                .list();
        assertThat(told).singleElement().asString().contains("READ").doesNotContain(secret);
    }

    @Test
    void isShownOnceOnThePageToo() throws Exception {
        try (SignedInWire page = new SignedInWire(port, context, newcomers.personWith(unit, Role.OFFICER))) {
            String form = "name=n%s&reach=READ&until=%s".formatted(Newcomers.unique(), today);
            var shown =
                    Jsoup.parse(page.send("POST", "/tokens", form, "Content-Type: application/x-www-form-urlencoded")
                            .body());
            String secret = shown.select("[data-secret] .font-monospace").text();
            assertThat(get("/api/me", secret).statusCode()).isEqualTo(200);
            assertThat(page.get("/tokens").body()).doesNotContain(secret).contains("revocation");
            assertThat(keptAnywhere(secret)).isZero();
        }
    }

    private int keptAnywhere(String secret) {
        return jdbc.sql("SELECT COUNT(*) FROM web_request_key WHERE body LIKE ?")
                .param("%" + secret + "%")
                .query(Integer.class)
                .single();
    }

    private String secret(String reach) throws Exception {
        return read(make("t" + Newcomers.unique(), reach, today)).path("secret").asText();
    }

    private HttpResponse<String> make(String name, String reach, LocalDate until) throws Exception {
        return send("POST", TOKENS, body(name, reach, until), basic());
    }

    private static String body(String name, String reach, LocalDate until) {
        return "{\"name\":\"%s\",\"reach\":\"%s\",\"until\":\"%s\"}".formatted(name, reach, until);
    }

    private HttpResponse<String> addUnit(String secret) throws Exception {
        String unitBody = "{\"name\":\"B%s\",\"kind\":\"OFFICE\",\"tier\":\"CITY\"}".formatted(Newcomers.unique());
        return send("POST", "/api/organization/units", unitBody, "Bearer " + secret);
    }

    private HttpResponse<String> get(String path, String secret) throws Exception {
        return send("GET", path, "", "Bearer " + secret);
    }

    private String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + OWN).getBytes(UTF_8));
    }

    private HttpResponse<String> send(String method, String path, String body, String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String faultOf(HttpResponse<String> refused) throws Exception {
        assertThat(refused.statusCode()).isEqualTo(422);
        return read(refused).path("errors").path(0).path("field").asText();
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
