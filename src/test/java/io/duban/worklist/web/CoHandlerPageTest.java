package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.shared.Actor;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.work.AddCoHandler;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Adding co-handlers and their opinions in the browser and by the API. */
class CoHandlerPageTest extends StepPageTest {

    @Test
    void isReachedFromThePageOfTheStepFromTheUnitsListAndByTheOfficeFromTheTask() throws Exception {
        String address = "a[href=/work/" + item + "/co-handlers]";
        assertThat(page(signing(), lead.officer()).select(address)).hasSize(1);
        assertThat(page("/?tab=UNIT", lead.head()).select(address)).hasSize(1);
        assertThat(page("/tasks/" + task, walk.staff).select(address)).hasSize(1);
        for (Actor.Person one : List.of(lead.officer(), walk.supervisor)) {
            assertThat(page("/tasks/" + task, one).select(address)).isEmpty();
        }
    }

    @Test
    void leavesNoButtonOnThePageOfTheStepWhileAnOpinionIsOwed() throws Exception {
        assertThat(page(signing(), lead.officer()).select("form[action$=/signing]"))
                .hasSize(1);
        walk.the(AddCoHandler.class).add(item, colleague.id(), "", lead.officer());

        Document owed = page(signing(), lead.officer());

        assertThat(owed.select("form[action$=/signing], form[action$=/objections]"))
                .isEmpty();
        assertThat(owed.select("[data-why-not]").text()).contains("1");
    }

    @Test
    void keepsTheOthersFromNothingThatAreSignedForTogether() throws Exception {
        TaskId other = walk.issuedTask(lead);
        walk.the(AddCoHandler.class).add(item, colleague.id(), "", lead.officer());

        assertThat(walk.the(SignFor.class).signForAll(List.of(task, other), lead.unit(), lead.officer()))
                .extracting(outcome -> outcome.refusal() == null)
                .containsExactlyInAnyOrder(false, true);
        assertThat(walk.task(other).parts().unitsToSign()).isEmpty();
    }

    @Test
    void saysWhoseOpinionIsOwedAndWhatItIs() throws Exception {
        mvc.perform(post("/work/" + item + "/co-handlers")
                        .param("person", colleague.id().toString())
                        .param("words", "请核对职责")
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/work/" + item + "/co-handlers"));
        String awaited = "待 " + colleague.name() + " 提出会办意见";
        assertThat(page("/tasks/" + task, walk.staff).select(".task-status").text())
                .contains(awaited);
        assertThat(page("/", lead.officer()).select("main").text()).contains(awaited);
        assertThat(page("/?tab=UNIT", lead.head()).select("main").text()).contains(awaited);
        assertThat(page("/", colleague).select("#results a[href=/work/" + item + "/opinion]"))
                .hasSize(1);
        assertThat(page("/tasks/" + task, colleague).select(".task-actions").text())
                .contains("提出会办意见：签收任务");
        assertThat(page(signing(), colleague).select(".desk-place a").eachText())
                .contains("提出会办意见")
                .doesNotContain("转办", "加签");
        assertThat(page("/work/" + item + "/opinion", colleague).select("main").text())
                .contains("请核对职责", lead.officer().name());

        mvc.perform(post("/work/" + item + "/opinion").param("opinion", "职责无误").with(As.person(colleague)))
                .andExpect(redirectedUrl("/"));
        assertThat(page(signing(), lead.officer()).select("[data-opinions]").text())
                .contains(colleague.name(), "职责无误");
        assertThat(page("/", lead.officer()).select("main").text()).contains("会办意见已齐");
        assertThat(page("/tasks/" + task, walk.staff).select("main").text()).contains("提出会办意见", "会办人", "职责无误");
    }

    @Test
    void isTakenAwayOnTheSamePage() throws Exception {
        mvc.perform(post("/work/" + item + "/co-handlers")
                .param("person", colleague.id().toString())
                .with(As.person(lead.officer())));
        assertThat(page("/work/" + item + "/co-handlers", lead.officer())
                        .select("main button")
                        .eachText())
                .contains("减签：" + colleague.name());
        mvc.perform(post("/work/" + item + "/co-handlers/end")
                        .param("person", colleague.id().toString())
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/work/" + item + "/co-handlers"));
        assertThat(page("/", colleague).select("main").text()).doesNotContain("会办意见");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheWords() throws Exception {
        Document nobody = refused("/co-handlers", lead.officer(), "words", "请核对职责");
        assertThat(nobody.select("[data-field=person] [data-error]").text()).isNotEmpty();
        assertThat(nobody.select("#words").text()).isEqualTo("请核对职责");
        Document barred = refused(
                "/co-handlers",
                lead.officer(),
                "words",
                "请核对职责",
                "person",
                walk.staff.id().toString());
        assertThat(barred.text()).contains("这位同事不能加签");
    }

    private Document refused(String path, Actor.Person who, String... typed) throws Exception {
        MockHttpServletRequestBuilder request = post("/work/" + item + path).with(As.person(who));
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void isNotThereForOthers() throws Exception {
        mvc.perform(get("/work/" + item + "/co-handlers").with(As.person(walk.supervisor)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/work/" + item + "/opinion").with(As.person(colleague)))
                .andExpect(status().isNotFound());
    }

    @Test
    void isAddedAndGivenByTheApi() throws Exception {
        mvc.perform(get("/api/work/" + item + "/co-handlers").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.asked").isEmpty())
                .andExpect(jsonPath("$.able.length()").value(2));
        String person = "{\"person\":\"" + colleague.id() + "\"}";
        mvc.perform(json("/co-handlers", person, lead.officer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value(colleague.name()));
        mvc.perform(json("/co-handlers/end", person, lead.officer())).andExpect(status().isOk());
        mvc.perform(json("/co-handlers", person, walk.staff)).andExpect(status().isOk());
        mvc.perform(get("/api/work/" + item + "/opinion").with(As.person(colleague)))
                .andExpect(jsonPath("$.owing.askedByName").value(walk.staff.name()));
        mvc.perform(json("/opinion", "{\"opinion\":\"无误\"}", colleague)).andExpect(status().isOk());
        mvc.perform(get("/api/work/" + item + "/co-handlers").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.asked[0].opinion").value("无误"));
        mvc.perform(json("/co-handlers/end", person, lead.officer())).andExpect(status().isUnprocessableEntity());
    }
}
