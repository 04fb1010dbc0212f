package io.duban.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.web.As;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A form that comes back refused stands on a page that is called as it was before. */
class RefusedPageTest extends StepPageTest {

    @Test
    void isCalledLikeThePageOfTheForm() throws Exception {
        assertThat(refused(objection().param("reason", " "), "http://localhost" + signing()))
                .isEqualTo(page(signing(), lead.officer()).title())
                .contains("建设第1号泵站");
    }

    @Test
    void namesTheTaskAlsoWhereThePageIsNotDrawnAgain() throws Exception {
        assertThat(refused(post("/tasks/" + task + "/signing").param("unit", "nobody"), "http://localhost" + signing()))
                .contains("建设第1号泵站");
    }

    @Test
    void isCalledAsItIsWhereNothingSaysFromWhichPageItCame() throws Exception {
        assertThat(refused(objection().param("reason", ""), "::no address::")).isEqualTo("签收任务 · 督办");
    }

    private MockHttpServletRequestBuilder objection() {
        return post("/tasks/" + task + "/objections").param("unit", lead.unit().toString());
    }

    private String refused(MockHttpServletRequestBuilder request, String from) throws Exception {
        return Jsoup.parse(mvc.perform(request.header(HttpHeaders.REFERER, from).with(As.person(lead.officer())))
                        .andExpect(status().is4xxClientError())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .title();
    }
}
