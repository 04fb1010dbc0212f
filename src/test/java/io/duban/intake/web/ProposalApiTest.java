package io.duban.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duban.DubanTest;
import io.duban.intake.confirming.Documents;
import io.duban.plan.ChangeItems;
import io.duban.plan.Drafting;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.web.As;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class ProposalApiTest {

    private static final String PROPOSALS = "/api/intake/proposals";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    private Drafting drafting;
    private Documents documents;

    @BeforeEach
    void anOffice() {
        drafting = new Drafting(context);
        documents = new Documents(context);
    }

    @Test
    void leadsFromATextToAPlan() throws Exception {
        JsonNode made = send(post(PROPOSALS), Map.of("text", documents.text()), 201);
        String base = PROPOSALS + "/" + made.get("id").asText();
        assertThat(made.at("/items/0/item/title").asText()).isEqualTo("改造骨干渠道");
        assertThat(made.at("/items/0/marks/0/aspect").asText()).isEqualTo("TEXT");
        assertThat(made.at("/gaps/0/place").asText()).isEqualTo("names");

        String silk = documents.place + "蚕桑管理站";
        JsonNode matched =
                send(post(base + "/names"), Map.of("name", silk, "unit", List.of(documents.farming.toString())), 200);
        assertThat(matched.get("gaps")).isEmpty();
        ObjectNode head = (ObjectNode) matched.get("head");
        send(put(base + "/head"), head.put("title", "改过的名称"), 200);
        JsonNode corrected = send(get(base), null, 200);
        assertThat(corrected.get("corrections").asInt()).isEqualTo(2);

        String version = corrected.get("version").asText();
        JsonNode plan = send(post(base + "/confirmation").param("version", version), null, 201);
        PlanId id = PlanId.of(plan.get("plan").asText());
        assertThat(context.getBean(Plans.class).get(id).title()).isEqualTo("改过的名称");
    }

    @Test
    void correctsTasksOneByOneAndUndoesIt() throws Exception {
        JsonNode made = send(post(PROPOSALS), Map.of("text", documents.partsText()), 201);
        String items = PROPOSALS + "/" + made.get("id").asText() + "/items";
        JsonNode split = send(post(items + "/1/split"), Map.of("edition", 0), 200);
        assertThat(split.get("items")).hasSize(3);
        JsonNode merged = send(post(items + "/merge"), List.of(shown(split, 0), shown(split, 1)), 200);
        assertThat(merged.get("items")).hasSize(2);
        JsonNode moved = send(
                post(items + "/1/move"),
                Map.of("edition", merged.at("/items/0/edition").asInt(), "places", 1),
                200);
        assertThat(moved.at("/items/1/key").asInt()).isEqualTo(1);
        ObjectNode item = (ObjectNode) moved.at("/items/0/item");
        JsonNode changed = send(put(items + "/2"), Map.of("item", item.put("title", "植树")), 200);
        assertThat(changed.at("/items/0/checked").asBoolean()).isTrue();
        send(post(items), Map.of("item", item.put("number", "9"), "after", 2), 400);
        JsonNode added = send(post(items), Map.of("item", item.without("version"), "after", 2), 201);
        assertThat(added.at("/items/1/item/number").asText()).isEqualTo("9");
        JsonNode dropped = send(post(items + "/drop"), List.of(shown(added, 1)), 200);
        String edition = dropped.at("/items/1/edition").asText();
        int key = dropped.at("/items/1/key").asInt();
        JsonNode restored = send(post(items + "/" + key + "/restoration").param("edition", edition), null, 200);
        assertThat(restored.at("/items/1/dropped").asBoolean()).isFalse();

        String undo = PROPOSALS + "/" + made.get("id").asText() + "/undo";
        for (int number = 7; number > 0; number--) {
            restored = send(post(undo).param("number", String.valueOf(number)), null, 200);
        }
        assertThat(restored.get("items")).isEqualTo(made.get("items"));
    }

    @Test
    void saysOfWhichPlanADocumentIsTheNewEdition() throws Exception {
        JsonNode made = send(post(PROPOSALS), Map.of("text", documents.partsText()), 201);
        String base = PROPOSALS + "/" + made.get("id").asText();
        String version = made.get("version").asText();
        String plan = send(post(base + "/confirmation").param("version", version), null, 201)
                .get("plan")
                .asText();
        JsonNode second = send(post(PROPOSALS), Map.of("text", documents.partsText()), 201);
        assertThat(second.get("editionOf").asText()).isEqualTo(plan);
        assertThat(made.path("fingerprint").asText("null")).isEqualTo("null");
        String edition = PROPOSALS + "/" + second.get("id").asText() + "/edition";
        JsonNode chosen = send(put(edition), Map.of("version", 0), 200);
        assertThat(chosen.path("editionOf").asText("null")).isEqualTo("null");
        send(put(edition), Map.of("version", 0, "plan", plan), 409);
    }

    @Test
    void confirmsANewEditionOnlyOfThePlanAsItWasAnswered() throws Exception {
        JsonNode made = send(post(PROPOSALS), Map.of("text", documents.partsText()), 201);
        String first = PROPOSALS + "/" + made.get("id").asText() + "/confirmation";
        PlanId plan = PlanId.of(
                send(post(first).param("version", "0"), null, 201).get("plan").asText());
        JsonNode second = send(post(PROPOSALS), Map.of("text", documents.partsText()), 201);
        String base = PROPOSALS + "/" + second.get("id").asText();
        context.getBean(ChangeItems.class).add(plan, drafting.item("99"), drafting.head);

        String confirmation = base + "/confirmation";
        String stale = second.get("fingerprint").asText();
        send(post(confirmation).param("version", "0").param("fingerprint", stale), null, 409);
        send(post(confirmation).param("version", "0"), null, 409);

        String now = send(get(base), null, 200).get("fingerprint").asText();
        JsonNode renewed = send(post(confirmation).param("version", "0").param("fingerprint", now), null, 201);
        assertThat(renewed.get("plan").asText()).isEqualTo(plan.toString());
    }

    @Test
    void confirmsADocumentWithRemarksOnlyWhenTheyWereSeen() throws Exception {
        JsonNode made = send(
                post(PROPOSALS), Map.of("text", "> " + documents.partsText().replace("\n", "\n> ")), 201);
        assertThat(made.at("/remarks/0/kind").asText()).isEqualToIgnoringCase("quoted");
        String confirmation = PROPOSALS + "/" + made.get("id").asText() + "/confirmation";

        JsonNode refused = send(post(confirmation).param("version", "0"), null, 422);
        assertThat(refused.toString()).contains("提醒").contains("remarksSeen");

        send(post(confirmation).param("version", "0").param("remarksSeen", "true"), null, 201);
    }

    @Test
    void takesAFileTellsItsTextAndWhoLooksAndThrowsItAway() throws Exception {
        byte[] content = documents.text().getBytes(UTF_8);
        String made = mvc.perform(multipart(PROPOSALS)
                        .file(new MockMultipartFile("file", "意见.txt", "text/plain", content))
                        .with(As.person(drafting.staff)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        String base = PROPOSALS + "/" + json.readTree(made).get("id").asText();
        assertThat(mvc.perform(get(base + "/text").with(As.person(drafting.staff)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .contains("安装量水设施");
        assertThat(send(get(PROPOSALS), null, 200)).hasSize(1);
        assertThat(send(post(base + "/looks"), null, 200).get("others")).isEmpty();
        send(delete(base).param("version", "0"), null, 204);
        send(get(base), null, 404);
    }

    @Test
    void refusesWhatIsStaleAndWhatIsNobodysBusiness() throws Exception {
        JsonNode made = send(post(PROPOSALS), Map.of("text", documents.partsText()), 201);
        String base = PROPOSALS + "/" + made.get("id").asText();
        send(post(base + "/items/1/split"), Map.of("edition", 5), 409);
        send(post(base + "/items/merge"), List.of(), 422);
        mvc.perform(get(base).with(As.person(drafting.waterOfficer))).andExpect(status().isNotFound());
    }

    private static Map<String, Integer> shown(JsonNode proposal, int at) {
        JsonNode row = proposal.get("items").get(at);
        return Map.of(
                "key", row.get("key").asInt(), "edition", row.get("edition").asInt());
    }

    private JsonNode send(MockHttpServletRequestBuilder request, @Nullable Object body, int expected) throws Exception {
        MockHttpServletRequestBuilder whole = body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
        return json.readTree(mvc.perform(whole.with(As.person(drafting.staff)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }
}
