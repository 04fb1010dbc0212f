package io.duban.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.shared.PersonId;
import io.duban.web.As;
import io.duban.web.Browser;
import io.duban.web.Browser.Page;
import java.net.http.HttpRequest;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DubanTest
class FailurePageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private PersonId person;

    @BeforeEach
    void prepare() {
        person = new Newcomers(context).person();
    }

    @Test
    void tellsAMissingPageAndOffersTheDesk() throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get("/no/such/page").with(As.person(person, "某人")))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(404);
        var page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("没有找到");
        assertThat(page.select("main a[href=/]").text()).isEqualTo("回到工作台");
    }

    @Test
    void givesAnUnforeseenFailureANumberAndNoDetails() throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get("/test/broken").with(As.person(person, "某人")))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(Jsoup.parse(response.getContentAsString()).text())
                .containsPattern("事件编号：[0-9A-F]{8}")
                .doesNotContain("planted")
                .doesNotContain("IllegalState");
    }

    @Test
    void leadsBackOnlyToPagesOfOurOwn() throws Exception {
        assertThat(backLink("http://localhost/tasks/1")).isEqualTo("/tasks/1");
        assertThat(backLink("http://localhost.evil.example/tasks/1")).isEmpty();
        assertThat(backLink("javascript:alert(1)")).isEmpty();
    }

    @Test
    void refusesALargeUploadInWordsAndNotByCuttingTheLine() {
        byte[] large = new byte[70 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        Page answer = new Browser(port)
                .post(
                        "/test/files",
                        HttpRequest.BodyPublishers.ofByteArray(large),
                        "Content-Type",
                        "multipart/form-data; boundary=b",
                        "X-Requested-With",
                        "fetch");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("合计不能超过 60 MB");
    }

    @Test
    void sendsTheHeadersThatBrowsersProtectPeopleBy() {
        Page page = new Browser(port).get("/sign-in");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(page.html().select("script:not([src])")).isEmpty();
        assertThat(page.html().select("[onclick],[onsubmit],[onchange]")).isEmpty();
    }

    @Test
    void speaksTheLanguageThatAProgramAsksFor() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/api/none").body()).contains("您还没有登录");
        assertThat(browser.get("/api/none", "Accept-Language", "en-GB,en;q=0.8,zh;q=0.5")
                        .body())
                .contains("You are not signed in");
    }

    @Test
    void describesTheApiToEverybody() {
        Page document = new Browser(port).get("/v3/api-docs");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.body())
                .contains("\"basic\"")
                .contains("\"session\"")
                .contains("Idempotency-Key")
                .contains("application/problem+json")
                .doesNotContain("\"actor\"");
    }

    @Test
    void answersAHealthCheckToEverybodyAndNothingElseOfTheActuator() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/actuator/health").body()).contains("UP");
        assertThat(browser.get("/actuator/env").address().getPath()).isEqualTo("/sign-in");
    }

    private String backLink(String referrer) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get("/no/such/page")
                        .header("Host", "localhost")
                        .header("Referer", referrer)
                        .with(As.person(person, "某人")))
                .andReturn()
                .getResponse();
        return Jsoup.parse(response.getContentAsString())
                .select("main a.btn-primary")
                .attr("href");
    }
}
