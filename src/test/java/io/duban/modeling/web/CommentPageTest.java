package io.duban.modeling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.HandInDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.OwnModels;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.web.As;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Comments where drafts are drawn, read, listed and approved. */
@DubanTest
class CommentPageTest {

    private static final String MODEL = "supervisionOrder";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Walk walk;
    private Actor.Person one;
    private Actor.Person other;
    private ModelDraftId draft;
    private String page;

    @BeforeEach
    void aCommentOnADraft() throws Exception {
        walk = new Walk(context);
        one = walk.person(walk.office, Role.ADMIN);
        other = walk.person(walk.office, Role.ADMIN);
        draft = walk.the(BeginDraft.class).fromVersion(MODEL, 1, one);
        page = "/models/drafts/" + draft;
        mvc.perform(post(page + "/comments")
                        .with(As.person(other))
                        .param("element", "signOrder")
                        .param("words", "应由两人签发。"))
                .andExpect(redirectedUrl(page + "#comments"));
    }

    @AfterEach
    void releaseOurOwnAgain() {
        OwnModels.putBack(context, MODEL);
    }

    @Test
    void standBesideTheDraftWithWhatIsChosenInTheEditor() throws Exception {
        Document drawn = page(page, one);
        assertThat(drawn.select("#comments").text()).contains("签发督办单", "应由两人签发。", other.name());
        assertThat(drawn.select("#comments").attr("data-marked")).isEqualTo("signOrder");
        assertThat(drawn.select("#comments form[data-saves-first]")).hasSize(2);
        assertThat(drawn.select("#comments select[name=element] option").eachText())
                .contains("整个模型", "签发督办单");
        assertThat(page("/models", one).select("tr:has(a[href='" + page + "'])").text())
                .contains("待处理意见 1 条");
        assertThat(page(page, walk.person(walk.office, Role.AUDITOR)).select("#comments form"))
                .isEmpty();
    }

    @Test
    void areFoldedAwayOnceTheyAreSettled() throws Exception {
        mvc.perform(post(page + "/comments/1/settlement").with(As.person(one)))
                .andExpect(redirectedUrl(page + "#comments"));
        assertThat(page(page, one).select("#comments details").text()).contains("已处理 1 条", "应由两人签发。", one.name());
        assertThat(page("/models", one).select("tr:has(a[href='" + page + "'])").text())
                .doesNotContain("待处理意见");
        mvc.perform(post(page + "/comments/1/settlement").with(As.person(other)))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void areCountedBeforeTheApproval() throws Exception {
        walk.the(HandInDraft.class).handIn(draft, "依新规定。", one);
        assertThat(page(page, other).select("[data-decide] .alert").text()).contains("还有 1 条意见没有处理");
    }

    @Test
    void areToldToProgramsAndRefusedWhenTheySayNothing() throws Exception {
        mvc.perform(get("/api/model-drafts/" + draft + "/comments").with(As.person(one)))
                .andExpect(jsonPath("$.rows[0].called").value("签发督办单"))
                .andExpect(jsonPath("$.rows[0].words").value("应由两人签发。"));
        mvc.perform(post(page + "/comments").with(As.person(one)).param("words", " "))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(page + "/comments")
                        .with(As.person(one))
                        .param("element", "nowhere")
                        .param("words", "应由两人签发。"))
                .andExpect(status().isUnprocessableEntity());
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
