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
import org.junit.jupiter.api.Test;

/** Passing on in the browser and by the API. */
class PassOnPageTest extends StepPageTest {

    @Test
    void isReachedFromThePageOfTheStepAndFromTheUnitsList() throws Exception {
        String address = "a[href=/work/" + item + "]";
        assertThat(page(signing(), lead.officer()).select(address)).hasSize(1);
        assertThat(page("/?tab=UNIT", lead.head()).select(address)).hasSize(1);
    }

    @Test
    void offersWhoCanDoItAndPassesItOn() throws Exception {
        assertThat(page("/work/" + item, lead.officer())
                        .select("select[name=to] option")
                        .eachText())
                .contains(colleague.name(), lead.head().name());
        mvc.perform(post("/work/" + item)
                        .param("to", colleague.id().toString())
                        .param("reason", "出差")
                        .with(As.person(lead.officer())))
                .andExpect(redirectedUrl("/"));
        assertThat(page("/work/" + item, lead.head()).select("main").text()).contains(colleague.name(), "收回");
        assertThat(page("/?tab=UNIT", lead.head()).select("main").text()).contains(colleague.name());
        mvc.perform(post("/work/" + item + "/back").with(As.person(lead.head())))
                .andExpect(redirectedUrl("/"));
        assertThat(page("/", lead.officer()).select("main").text()).contains("建设第1号泵站");
    }

    @Test
    void keepsTheReasonWhenNobodyWasChosenAndAsksForItAsThePageCallsIt() throws Exception {
        mvc.perform(post("/work/" + item).param("reason", "下周出差").with(As.person(lead.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("下周出差")))
                .andExpect(content().string(containsString("请填写或选择“转给”")));
    }

    @Test
    void offersColleaguesOnly() throws Exception {
        assertThat(page("/work/" + item, lead.officer()).select("option").eachAttr("value"))
                .contains(colleague.id().toString())
                .doesNotContain(lead.officer().id().toString());
    }

    @Test
    void saysInItsTitleWhatIsPassedOn() throws Exception {
        assertThat(page("/work/" + item, lead.officer()).title())
                .startsWith("转办：")
                .contains("建设第1号泵站");
    }

    @Test
    void isNotThereForOthers() throws Exception {
        mvc.perform(get("/work/" + item).with(As.person(walk.supervisor))).andExpect(status().isNotFound());
    }

    @Test
    void isPassedOnByTheApi() throws Exception {
        mvc.perform(get("/api/work/" + item + "/assignment").with(As.person(lead.officer())))
                .andExpect(jsonPath("$.assignee").isEmpty())
                .andExpect(jsonPath("$.able.length()").value(3));
        mvc.perform(json("/assignment", "{\"to\":\"" + colleague.id() + "\"}", lead.officer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value(colleague.name()));
        mvc.perform(get("/api/desk").with(As.person(colleague)))
                .andExpect(jsonPath("$.rows[0].item.assigneeName").value(colleague.name()));
        mvc.perform(json("/assignment/end", "{}", lead.head())).andExpect(status().isOk());
    }
}
