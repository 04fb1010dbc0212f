package io.duban.web.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.ChangePassword;
import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.web.RawLine;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Requests that lie about the host they were sent to, and about who forwards them. */
@DubanTest
class ForgedHostTest {

    private static final String PASSWORD = "孤帆远影碧空尽2020";
    private static final String EVIL = "evil.example";
    private static final String[] LIES = {
        "Host: " + EVIL,
        "X-Forwarded-Host: " + EVIL,
        "X-Forwarded-Proto: https",
        "X-Forwarded-Port: 8443",
        "X-Forwarded-Prefix: //" + EVIL,
        "X-Forwarded-For: 203.0.113.9",
        "Forwarded: for=203.0.113.9;host=" + EVIL + ";proto=https"
    };

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    String account;

    @BeforeEach
    void prepare() {
        Newcomers newcomers = new Newcomers(context);
        PersonId person = newcomers.person();
        account = newcomers.account(person);
        context.getBean(ChangePassword.class)
                .change(Newcomers.PASSWORD, PASSWORD, newcomers.actor(person), Newcomers.HERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/password?from=mail",
                "/tasks",
                "/no/such/page",
                "/actuator/env",
                "/organization/people?q=%E5%BC%A0"
            })
    void leadsToOurOwnSignInPageWhateverTheHost(String path) {
        RawLine answer = get(path);
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void leadsFromTheSignInToTheSavedPageOnOurOwnHost() {
        RawLine asked = get("/password?from=mail&to=%E5%BC%A0");
        RawLine done = signIn(asked);
        assertThat(done.status()).isEqualTo(302);
        assertThat(done.header("Location")).isEqualTo("/password?from=mail&to=%E5%BC%A0");
    }

    @Test
    void leadsBackFromFailuresAndFromTheLanguageSwitchToPathsOnly() {
        RawLine session = signIn(get("/"));
        String cookies = cookies(session);
        RawLine missing = get("/no/such/page", "Cookie: " + cookies, "Referer: http://" + EVIL + "/tasks/1");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).doesNotContain(EVIL);
        RawLine away = get("/no/such/page", "Cookie: " + cookies, "Referer: http://" + EVIL + "//" + EVIL + "/x");
        assertThat(away.body()).doesNotContain(EVIL);
        RawLine page = get("/sign-in");
        RawLine switched = post("/language", page, "to=en", "Referer: http://" + EVIL + "/tasks?q=1");
        assertThat(switched.header("Location")).isEqualTo("/tasks?q=1");
        RawLine out = post("/sign-out", get("/password", "Cookie: " + cookies), "", "Cookie: " + cookies);
        assertThat(out.header("Location")).isEqualTo("/sign-in?out");
    }

    @Test
    void saysNoForgedHostInAnyPageOrDescription() {
        for (String path :
                new String[] {"/sign-in", "/csrf", "/v3/api-docs", "/actuator/health", "/api/tasks", "/no"}) {
            RawLine answer = get(path);
            assertThat(String.join("\n", answer.head()) + answer.body())
                    .as(path)
                    .doesNotContain(EVIL);
        }
    }

    @Test
    void takesNobodysWordThatTheLineIsEncrypted() {
        RawLine page = get("/sign-in");
        assertThat(page.header("Set-Cookie")).isNotEmpty().doesNotContain("Secure");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
    }

    private RawLine signIn(RawLine asked) {
        RawLine page = get("/sign-in", "Cookie: " + cookies(asked));
        return post(
                "/sign-in",
                page,
                "username=" + account + "&password=" + URLEncoder.encode(PASSWORD, UTF_8),
                "Cookie: " + (page.header("Set-Cookie").isEmpty() ? cookies(asked) : cookies(page)));
    }

    private RawLine get(String path, String... more) {
        return RawLine.get(port, path, with(more));
    }

    private RawLine post(String path, RawLine page, String form, String... more) {
        String token = Jsoup.parse(page.body()).select("input[name=_csrf]").val();
        String[] headers = more;
        if (Arrays.stream(more).noneMatch(header -> header.startsWith("Cookie"))) {
            headers = Arrays.copyOf(more, more.length + 1);
            headers[more.length] = "Cookie: " + cookies(page);
        }
        return RawLine.post(port, path, form + "&_csrf=" + URLEncoder.encode(token, UTF_8), with(headers));
    }

    private static String[] with(String... more) {
        String[] all = Arrays.copyOf(LIES, LIES.length + more.length + 1);
        System.arraycopy(more, 0, all, LIES.length, more.length);
        all[all.length - 1] = "Accept: text/html";
        return all;
    }

    private static String cookies(RawLine answer) {
        return answer.all("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
