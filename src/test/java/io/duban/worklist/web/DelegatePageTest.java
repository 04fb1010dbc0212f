package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.web.As;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Delegating and handing back in the browser and by the API. */
class DelegatePageTest extends StepPageTest {

    @Test
    void isReachedFromThePageOfTheStepAndFromTheUnitsList() throws Exception {
        String address = "a[href=/work/" + item + "/delegation]";
        assertThat(page(signing(), lead.officer()).select(address)).hasSize(1);
        assertThat(page("/?tab=UNIT", lead.head()).select(address)).hasSize(1);
    }

    @Test
    void saysToWhomItComesBackWhoHasItAndWhatWasPrepared() throws Exception {
        Document asked = page("/work/" + item + "/delegation", lead.officer());
        assertThat(asked.select("select[name=helper] option").eachText()).contains(colleague.name());
        assertThat(asked.select(".answer-next").text())
                .contains("交回后由 " + lead.officer().name() + " 办理");
        mvc.perform(post("/work/" + item + "/delegation")
                        .param("helper", colleague.id().toString())
                        .param("words", "请核对职责")
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/"));

        String holds = "正由 " + colleague.name() + " 准备，备好后交回 " + lead.officer().name() + " 办理";
        assertThat(page("/tasks/" + task, walk.staff).select(".task-status").text())
                .contains(holds);
        assertThat(page("/?tab=OTHERS", lead.officer()).select("main").text())
                .contains("正由 " + colleague.name() + " 准备", "收回委派");
        assertThat(page("/", colleague).select("main").text()).contains("代为准备");
        assertThat(page(signing(), colleague).select(".desk-place a").eachText())
                .contains("备好交回")
                .doesNotContain("转办");
        assertThat(page("/work/" + item + "/preparation", colleague)
                        .select("main")
                        .text())
                .contains("请核对职责", lead.officer().name());

        mvc.perform(post("/work/" + item + "/preparation")
                        .param("words", "职责无误")
                        .with(As.person(colleague)))
                .andExpect(redirectedUrl("/"));
        assertThat(page("/", lead.officer()).select("main").text()).contains(colleague.name() + " 已备好");
        assertThat(page(signing(), lead.officer()).select(".alert-info").text())
                .contains(colleague.name() + " 已备好交回", "职责无误");
        assertThat(page("/tasks/" + task, walk.staff).select("main").text()).contains("委派准备", "备好交回", "准备人");
    }

    @Test
    void isTakenBackOnItsPage() throws Exception {
        mvc.perform(post("/work/" + item + "/delegation")
                .param("helper", colleague.id().toString())
                .with(As.person(lead.officer())));
        assertThat(page("/work/" + item + "/delegation", lead.officer())
                        .select("main")
                        .text())
                .contains("收回后从 " + colleague.name() + " 的工作台上消失");
        mvc.perform(post("/work/" + item + "/delegation/end").with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/"));
        assertThat(page("/", colleague).select("main").text()).doesNotContain("代为准备");
    }

    @Test
    void keepsTheWordsWhenNobodyWasChosen() throws Exception {
        mvc.perform(post("/work/" + item + "/delegation")
                        .param("words", "请核对职责")
                        .with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请核对职责")));
    }

    @Test
    void isNotThereForOthers() throws Exception {
        mvc.perform(get("/work/" + item + "/delegation").with(As.person(walk.supervisor)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/work/" + item + "/preparation").with(As.person(colleague)))
                .andExpect(status().isNotFound());
    }

    @Test
    void isDelegatedAndHandedBackByTheApi() throws Exception {
        mvc.perform(get("/api/work/" + item + "/delegation").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.preparer").isEmpty())
                .andExpect(jsonPath("$.comesBackTo").value(lead.officer().id().toString()))
                .andExpect(jsonPath("$.able.length()").value(2));
        mvc.perform(json("/delegation", "{\"helper\":\"" + colleague.id() + "\"}", lead.officer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value(colleague.name()));
        mvc.perform(get("/api/work/" + item + "/preparation").with(As.person(colleague)))
                .andExpect(jsonPath("$.preparesName").value(colleague.name()));
        mvc.perform(json("/preparation", "{\"words\":\"无误\"}", colleague)).andExpect(status().isOk());
        mvc.perform(get("/api/desk").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.rows[0].item.preparedWords").value("无误"));
        mvc.perform(json("/delegation/end", "{}", lead.officer())).andExpect(status().is4xxClientError());
    }
}
