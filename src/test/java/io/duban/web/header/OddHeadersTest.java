package io.duban.web.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.shared.Role;
import io.duban.web.SignedInWire;
import io.duban.web.Wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a program says in headers is followed, or refused by name; it is never passed over in silence. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddHeadersTest {

    private static final String CALENDAR = "/api/organization/calendar";
    private static final String UNITS = "/api/organization/units";
    private static final String JSON = "Content-Type: application/json";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private SignedInWire admin;
    private String unit;

    @BeforeAll
    void signIn() {
        Newcomers newcomers = new Newcomers(context);
        unit = UNITS + "/" + newcomers.unit();
        admin = new SignedInWire(port, context, newcomers.personWith(newcomers.unit(), Role.ADMIN));
    }

    @AfterAll
    void hangUp() {
        admin.close();
    }

    private static void isRefused(Reply reply, int status, String header) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.isProblem()).isTrue();
        assertThat(reply.body()).contains("\"field\":\"" + header + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|Accept|json",
                "400|Accept|application/json;q=x",
                "406|Accept|image/png",
                "400|Accept-Language|zh_CN!",
                "400|Accept-Language|en;q=5",
                "400|If-Match|\"0\"",
            })
    void isToldOfAReadByItsName(int status, String header, String value) {
        isRefused(admin.get(CALENDAR + "?year=2020", header + ": " + value), status, header);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|If-Match|0",
                "400|If-Match|W/\"0\"",
                "400|If-Match|\"0\" \"1\"",
                "400|If-Match|''",
                "400|Idempotency-Key|''",
                "400|Idempotency-Key|a b",
                "400|If-None-Match|*",
                "400|If-Unmodified-Since|Mon, 30 Nov 2026 00:00:00 GMT",
                "400|X-HTTP-Method-Override|DELETE",
            })
    void isToldOfAChangeByItsName(int status, String header, String value) {
        isRefused(admin.send("POST", unit + "/reopening", "", header + ": " + value), status, header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match: \"0\"", "Idempotency-Key: once", "Content-Type: application/json"})
    void isTakenOnce(String header) {
        String body = "{\"name\":\"甲\",\"kind\":\"OFFICE\",\"tier\":\"CITY\",\"position\":1,\"version\":0}";
        String[] twice = {JSON, header, header};
        String[] headers = header.equals(JSON) ? new String[] {JSON, JSON} : twice;
        isRefused(admin.send("PUT", unit, body, headers), 400, header.split(":", 2)[0]);
    }

    @Test
    void refusesAKeyWhereTheAnswerIsNotKept() {
        isRefused(
                admin.send(
                        "POST",
                        "/api/me/tokens",
                        "{\"name\":\"k\",\"reach\":\"READ\",\"until\":\"2020-12-20\"}",
                        "Content-Type: application/json",
                        "Idempotency-Key: k1"),
                400,
                "Idempotency-Key");
    }

    @Test
    void namesTheHeaderWhereABodyComesInAnotherForm() {
        isRefused(admin.send("PUT", unit, "name=x", "Content-Type: text/plain"), 415, "Content-Type");
    }

    @Test
    void hasNoVersionToCompareWithWhereNothingStandsYet() {
        String body = "{\"name\":\"x\",\"kind\":\"OFFICE\",\"tier\":\"CITY\"}";
        isRefused(admin.send("POST", UNITS, body, JSON, "If-Match: *"), 400, "If-Match");
    }

    @Test
    void leavesAloneWhatNobodyHereKnows() {
        Reply reply = admin.get(
                CALENDAR + "?year=2020",
                "X-Request-Id: 7",
                "If-None-Match: \"0\"",
                "Accept: application/json, */*;q=0.1",
                "Accept-Language: fr-CH, fr;q=0.9, *;q=0.5");
        assertThat(reply.status()).isEqualTo(200);
    }
}
