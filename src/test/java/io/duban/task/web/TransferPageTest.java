package io.duban.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
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
import org.springframework.test.web.servlet.ResultActions;

/** What the head of the office is shown before a part goes over, and what everybody sees then. */
@DubanTest
class TransferPageTest {

    private static final String REASON = "机构职能调整";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Party heir;
    TaskId task;
    String address;

    @BeforeEach
    void aTaskWaitsForItsSignature() {
        walk = new Walk(context);
        lead = walk.party();
        heir = walk.party();
        task = walk.issuedTask(lead);
        address = "/tasks/" + task;
    }

    @Test
    void isOfferedToTheHeadOfTheOfficeOnlyWhoSeesWhatGoesAlong() throws Exception {
        assertThat(page(address, walk.officeHead).select(".task-actions").text())
                .contains("移交分工");
        assertThat(page(address, walk.staff).select("main").text()).doesNotContain("移交分工");
        assertThat(page(address + "/transfers/new", walk.officeHead)
                        .select("tbody tr")
                        .text())
                .contains("签收任务");
        mvc.perform(get(address + "/transfers/new").with(As.person(walk.staff))).andExpect(status().isForbidden());
        transfer(walk.staff, heir.unit(), REASON).andExpect(status().isForbidden());
    }

    @Test
    void isOnTheOtherUnitsDeskAndSaysOnTheTaskFromWhomWhyAndByWhatBasis() throws Exception {
        transfer(walk.officeHead, heir.unit(), REASON).andExpect(redirectedUrl(address));
        assertThat(page("/", heir.officer()).select("main").text())
                .contains(walk.task(task).title());
        assertThat(page("/", lead.officer()).select("main").text())
                .doesNotContain(walk.task(task).title());
        assertThat(page(address, lead.officer())
                        .select("[aria-labelledby=transfers-title]")
                        .text())
                .contains("→", REASON, "冀编〔2020〕12号", walk.officeHead.name());
    }

    @Test
    void keepsWhatWasTypedAndSaysWhichUnitHasAPart() throws Exception {
        transfer(walk.officeHead, heir.unit(), "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("冀编〔2020〕12号")));
        transfer(walk.officeHead, lead.unit(), REASON)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("在本任务中已有分工")));
    }

    @Test
    void isDoneByTheApiAsWell() throws Exception {
        String transfers = "/api" + address + "/transfers";
        mvc.perform(get(transfers + "/preview").with(As.person(walk.officeHead)))
                .andExpect(jsonPath("$.rows[0].unitId").value(lead.unit().toString()))
                .andExpect(jsonPath("$.rows[0].steps[0]").exists());
        String sent = "{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"%s\",\"basis\":\"冀编〔2020〕12号\"}"
                .formatted(lead.unit(), heir.unit(), REASON);
        mvc.perform(post(transfers)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(sent)
                        .with(As.person(walk.officeHead)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString(transfers + "/")))
                .andExpect(jsonPath("$.toUnitId").value(heir.unit().toString()));
        mvc.perform(get(transfers).with(As.person(heir.officer())))
                .andExpect(jsonPath("$.rows[0].reason").value(REASON));
    }

    private ResultActions transfer(Actor.Person who, UnitId to, String reason) throws Exception {
        return mvc.perform(post(address + "/transfers")
                .param("from", lead.unit().toString())
                .param("to", to.toString())
                .param("reason", reason)
                .param("basis", "冀编〔2020〕12号")
                .with(As.person(who)));
    }

    private Document page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).cookie(new Cookie("duban-language", "zh")).with(As.person(reader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
