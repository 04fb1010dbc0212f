package io.duban.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.shared.Role;
import io.duban.web.SignedInWire;
import io.duban.web.Wire;
import io.duban.web.Wire.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Below /api whatever is refused is told as problem details, also by the container in front of the application. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddAddressTest {

    private static final String[] ENGLISH = {"Accept-Language: en"};

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private SignedInWire wire;

    @BeforeAll
    void signIn() {
        Newcomers newcomers = new Newcomers(context);
        wire = new SignedInWire(port, context, newcomers.personWith(newcomers.unit(), Role.AUDITOR));
    }

    @AfterAll
    void hangUp() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/none",
                "/api",
                "/api/tasks[",
                "/api/tasks|",
                "/api/tasks/{x}",
                "/api/tasks?q=%zz",
                "/api/tasks?q=%",
                "/api/tasks?q=%ED%A0%80&%FF=1",
                "/api/%zz",
                "/api/tasks%2Fx",
                "/api/tasks%5Cx",
                "/api/tasks%00",
                "/api/tasks/../../x",
                "//api/tasks",
                "/api//tasks",
                "/api;x/tasks",
                "/api/tasks;x=1",
                "/%61pi/none",
                "/api/tasks#x",
                "/api/tasks/长",
                "/api/tasks?bogus=[",
                "/api/tasks?after=|",
                "/api/orders/%20"
            })
    void isAnsweredWithAProblem(String address) {
        Reply chinese = wire.get(address);
        assertThat(chinese.status()).as(chinese.toString()).isBetween(400, 499);
        assertThat(chinese.isProblem()).as(chinese.toString()).isTrue();
        assertThat(chinese.body())
                .as(chinese.toString())
                .contains("\"detail\":\"")
                .containsPattern("[\\u4e00-\\u9fff]")
                .doesNotContain("omcat", "Exception");
        Reply english = wire.get(address, ENGLISH);
        assertThat(english.status()).isEqualTo(chinese.status());
        assertThat(english.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/%zz", "/api/tasks%2Fx", "//api/tasks", "/api;x/tasks", "/api/none", "/api/tasks?bogus=1"})
    void speaksTheLanguageThatWasAskedFor(String address) {
        assertThat(wire.get(address, ENGLISH).body())
                .contains("\"detail\":\"")
                .doesNotContainPattern("\"detail\":\"[^\"]*[\\u4e00-\\u9fff]");
    }

    @Test
    void tellsThatAnAddressIsTooLong() {
        Reply reply = wire.get("/api/tasks?q=" + "x".repeat(100_000), ENGLISH);
        assertThat(reply.isProblem()).as(reply.toString()).isTrue();
        assertThat(reply.status()).isEqualTo(431);
        assertThat(reply.body()).contains("8 KB");
    }

    @Test
    void tellsThatAHeaderIsTooLong() {
        Reply reply = wire.get("/api/tasks", "X-Long: " + "x".repeat(20_000));
        assertThat(reply.isProblem()).as(reply.toString()).isTrue();
        assertThat(reply.status()).isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO", "OPTIONS", "HEAD", "CONNECT"})
    void takesAnyMethod(String method) {
        Reply reply = wire.send(method, "/api/tasks", "");
        assertThat(reply.status()).as(reply.toString()).isLessThan(500);
        if (reply.status() >= 400 && !method.equals("HEAD")) {
            assertThat(reply.isProblem()).as(reply.toString()).isTrue();
        }
    }

    @Test
    void saysWhichMethodsThereAre() {
        Reply other = wire.send("DELETE", "/api/tasks", "");
        assertThat(other.status()).isEqualTo(405);
        assertThat(other.header("Allow")).isEqualTo("GET");
        assertThat(other.body()).contains("web.problem.method", "DELETE", "GET");
        for (String method : List.of("TRACE", "FOO")) {
            Reply unknown = wire.send(method, "/api/tasks", "");
            assertThat(unknown.status()).as(method).isEqualTo(405);
            assertThat(unknown.body()).contains("web.problem.methodUnknown", method);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: text/html",
                "Accept: application/xml",
                "Accept: */",
                "Accept: 中文",
                "Accept-Language: 中文;q=x",
                "Accept-Charset: utf-7",
                "Content-Type: 中文/x",
                "Content-Type: /",
                "Idempotency-Key: 中文",
                "Referer: http://本地/\u0085",
                "X-Requested-With: 获取",
                "HX-Request: 是",
                "User-Agent: 浏览器\u0080",
                "X-Any: \u0081\u009F",
                "Origin: 中文",
                "Range: bytes=9999999999999999999-",
                "If-Modified-Since: x",
                "Cookie: a=中文; b=\u0001; ;=",
                "Cookie: duban-language=xx-中文",
                "Authorization: Basic 中文",
                "Authorization: Basic %%%",
                "Authorization: Bearer x",
                "Transfer-Encoding: x",
                "Expect: 100-x",
                "Upgrade: h2c",
                "X-Forwarded-Proto: 中文",
                "X-Forwarded-Host: [",
                "Forwarded: for=\"[\";proto=中",
                ":x",
                "no colon"
            })
    void takesAnyHeader(String header) {
        for (String address : List.of("/api/tasks?plan=x", "/board?plan=x", "/api/none")) {
            try (SignedInWire own = wire.another()) {
                Reply reply = own.get(address, header);
                assertThat(reply.status()).as(address + " " + reply).isBetween(300, 499);
                assertThat(reply.isProblem() || address.startsWith("/board"))
                        .as(address + " " + reply)
                        .isTrue();
            }
        }
    }

    @Test
    void knowsNoHostWithoutWords() {
        try (Wire bare = new Wire(port)) {
            Reply reply = bare.bytes("GET /api/tasks HTTP/1.1\r\nHost: a b[\r\n\r\n".getBytes(UTF_8));
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.isProblem()).as(reply.toString()).isTrue();
        }
    }
}
