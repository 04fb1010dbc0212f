package io.duban.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.SigningState;
import io.duban.task.TaskId;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What the office is shown, and says, about a unit that does not answer. */
@DubanTest
class SilencePageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Party silent;
    TaskId task;
    String address;

    @BeforeEach
    void aUnitIsSilentLongAfterItsLimit() {
        walk = new Walk(context);
        lead = walk.party();
        silent = walk.party();
        task = walk.issuedTask(lead, silent);
        address = "/tasks/" + task + "/silence/" + silent.unit();
        walk.sign(task, lead);
        walk.on(walk.task(task)
                .parts()
                .of(silent.unit())
                .orElseThrow()
                .signDueOn()
                .plusDays(1)
                .toString());
        walk.on(walk.today().plusDays(12).toString());
    }

    @Test
    void isOnTheOfficesDeskAndInTheSentenceAboutTheTask() throws Exception {
        assertThat(page("/", walk.staff, "zh").select("main").text()).contains("处理未答复单位");
        assertThat(page("/tasks/" + task, walk.staff, "zh").select("main").text())
                .contains("签收任务", "处理未答复单位");
        assertThat(page("/tasks/" + task, walk.staff, "en").select("main").text())
                .contains("Decide on the silent unit");
    }

    @Test
    void offersToWaitToTakeAsSignedAndToRelease() throws Exception {
        Document page = page(address, walk.staff, "zh");
        assertThat(page.select("input[name=ruling]").eachAttr("value"))
                .containsExactly("WAITED", "TAKEN_AS_SIGNED", "RELEASED");
        assertThat(page(address, silent.officer(), "zh").select("input[name=ruling]"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenNothingWasChosen() throws Exception {
        mvc.perform(post(address).param("words", "已电话催办两次").with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("已电话催办两次")));
        assertThat(state()).isEqualTo(SigningState.PENDING);
    }

    @Test
    void takesThePartAsSignedAndSaysSoEverywhere() throws Exception {
        mvc.perform(post(address)
                        .param("ruling", "TAKEN_AS_SIGNED")
                        .param("words", "已电话告知")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?block=DECIDE_SILENCE"));
        assertThat(page("/tasks/" + task, lead.officer(), "zh").select("main").text())
                .contains("视同签收", "已电话告知", "逾期未答复：视同签收");
    }

    @Test
    void isDecidedByTheApiAsWell() throws Exception {
        mvc.perform(post("/api" + address + "/ruling")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"ruling\":\"RELEASED\",\"successor\":\"" + lead.unit() + "\",\"words\":\"职能已划转\"}")
                        .with(As.person(walk.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts[?(@.state == 'RELEASED')].unit")
                        .value(silent.unit().toString()));
    }

    private SigningState state() {
        return walk.task(task).parts().of(silent.unit()).orElseThrow().state();
    }

    private Document page(String path, Actor.Person reader, String language) throws Exception {
        return Jsoup.parse(mvc.perform(
                        get(path).cookie(new Cookie("duban-language", language)).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
