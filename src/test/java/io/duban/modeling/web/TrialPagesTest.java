package io.duban.modeling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ReleasedModels;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class TrialPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Actor.Person admin;

    @BeforeEach
    void anAdmin() {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
    }

    @Test
    void theDraftLeadsToWhatWouldBecomeOfEachCase() throws Exception {
        ModelDraftId draft = begun("value=\"within:5\"", "value=\"within:8\"");
        assertThat(page("/models/drafts/" + draft, "zh").select("[data-trial]").attr("href"))
                .isEqualTo("/models/drafts/" + draft + "/trial");

        Document page = page("/models/drafts/" + draft + "/trial", "zh");
        assertThat(page.select("[data-case]").eachAttr("data-case"))
                .containsExactly("PUNCTUAL", "LATE", "RETURNED", "OBJECTED", "TWELVE_UNITS", "SILENT_UNIT");
        assertThat(page.select("[data-course=PUNCTUAL] [data-differences]").text())
                .contains("推迟 3 个工作日：初审变更申请");
        assertThat(page.select("[data-course=PUNCTUAL] [data-kind=STEP]")
                        .first()
                        .text())
                .contains("填写变更申请", "承办人（牵头单位）");
        assertThat(page.select("[data-course=SILENT_UNIT]").text()).contains("停在“填写变更申请”", "无人办理");
        assertThat(page("/models/drafts/" + draft + "/trial", "en")
                        .select("main")
                        .text())
                .contains("Later by 3 working days: Review the request", "Officer of the lead unit")
                .doesNotContain("延期");
    }

    @Test
    void saysWhatIsWrongWhereTheChecksFindFault() throws Exception {
        ModelDraftId draft = begun("value=\"within:5\"", "value=\"\"");

        Document page = page("/models/drafts/" + draft + "/trial", "zh");

        assertThat(page.select("[data-case]")).isEmpty();
        assertThat(page.select("main").text()).contains("检查没有通过", "填写变更申请");
        mvc.perform(get("/api/model-drafts/" + draft + "/trial").with(As.person(admin)))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void programsReadTheSameAndTheDrawingsAreMarked() throws Exception {
        ModelDraftId draft = begun("value=\"within:5\"", "value=\"within:8\"");

        JsonNode trial = read("/api/model-drafts/" + draft + "/trial");
        JsonNode drawings = read("/api/model-drafts/" + draft + "/trial/drawings");

        assertThat(trial.at("/cases/0/differences/0/kind").asText()).isEqualTo("LATER");
        assertThat(trial.at("/cases/0/rows/0/units/0/kind").asText()).isEqualTo("LEAD");
        assertThat(trial.at("/cases/5/end/kind").asText()).isEqualTo("HANGS");
        assertThat(drawings).hasSize(trial.get("cases").size());
        assertThat(texts(drawings.at("/0/finished"))).contains("writeChange", "granted", "writeChangeToReviewChange");
        assertThat(texts(drawings.at("/5/active"))).containsExactly("writeChange");
    }

    @Test
    void isHiddenFromWhoeverReadsNoDrafts() throws Exception {
        ModelDraftId draft = begun("value=\"within:5\"", "value=\"within:8\"");
        for (String path : List.of("/models/drafts/", "/api/model-drafts/")) {
            mvc.perform(get(path + draft + "/trial").with(As.person(walk.staff)))
                    .andExpect(status().isNotFound());
        }
    }

    private ModelDraftId begun(String before, String after) {
        String source =
                new String(context.getBean(ReleasedModels.class).packaged("changeRequest"), StandardCharsets.UTF_8);
        assertThat(source).contains(before);
        return walk.the(BeginDraft.class)
                .fromFile("changeRequest", source.replace(before, after).getBytes(StandardCharsets.UTF_8), admin);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Document page(String path, String language) throws Exception {
        return Jsoup.parse(mvc.perform(
                        get(path).cookie(new Cookie("duban-language", language)).with(As.person(admin)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(mvc.perform(get(path).with(As.person(admin)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }
}
