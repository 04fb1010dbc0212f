package io.duban.modeling.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.web.As;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class DraftApiTest {

    private static final String ROOT = "/api";

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Actor.Person one;
    private Actor.Person other;

    @BeforeEach
    void twoAdmins() {
        walk = new Walk(context);
        one = walk.person(walk.office, Role.ADMIN);
        other = walk.person(walk.office, Role.ADMIN);
    }

    @AfterEach
    void releaseOurOwnAgain() {
        OwnModels.putBack(context, "planIssue");
    }

    @Test
    void leadsFromADraftToItsRelease() throws Exception {
        JsonNode draft = send(HttpMethod.POST, "/models/planIssue/versions/1/drafts", null, one, 201);
        String path = "/model-drafts/" + draft.get("id").asText();
        JsonNode text = send(HttpMethod.GET, path + "/texts/last", null, one, 200);
        String source = text.get("source").asText().replace("name=\"规划印发\"", "name=\"规划的印发\"");
        JsonNode saved = send(HttpMethod.PUT, path + "/texts", Map.of("revision", 1, "source", source), one, 200);
        assertThat(saved.get("revision").asInt()).isEqualTo(2);
        JsonNode late = send(HttpMethod.PUT, path + "/texts", Map.of("revision", 1, "source", source), other, 422);
        assertThat(late.get("key").asText()).isEqualTo("refusal.modeling.savedMeanwhile");
        assertThat(late.get("detail").asText()).contains(one.name(), "第 2 稿");
        send(HttpMethod.POST, path + "/presence", Map.of(), other, 200);
        send(HttpMethod.POST, path + "/handing-in", Map.of("reason", "依新规定。"), one, 200);
        send(HttpMethod.POST, path + "/approval", Map.of(), one, 422);
        send(HttpMethod.POST, path + "/return", Map.of("reason", "请再看。"), other, 200);
        send(HttpMethod.POST, path + "/handing-in", Map.of("reason", "依新规定。"), one, 200);
        send(HttpMethod.POST, path + "/taking-back", Map.of(), one, 200);
        send(HttpMethod.POST, path + "/handing-in", Map.of("reason", "依新规定。"), one, 200);
        int number = send(HttpMethod.POST, path + "/approval", Map.of(), other, 200)
                .get("number")
                .asInt();
        JsonNode model = send(HttpMethod.GET, "/models/planIssue", null, one, 200);
        assertThat(model.at("/versions/0/number").asInt()).isEqualTo(number);
        assertThat(model.at("/versions/0/reason").asText()).isEqualTo("依新规定。");
        assertThat(model.at("/versions/0/approvedBy").asText())
                .isEqualTo(other.id().toString());
    }

    @Test
    void checksWhatIsNotSavedAndNamesTheElement() throws Exception {
        String source = send(HttpMethod.GET, "/model-drafts/" + begun() + "/texts/last", null, one, 200)
                .get("source")
                .asText()
                .replace("value=\"revisePlan\"", "value=\"nothing\"");
        JsonNode found =
                send(HttpMethod.POST, "/models/checks", Map.of("model", "planIssue", "source", source), one, 200);
        assertThat(found.at("/findings/0/element").asText()).isEqualTo("revisePlan");
        assertThat(found.at("/findings/0/text").asText()).contains("nothing");
    }

    @Test
    void refusesAFileWithADocumentTypeInBothLanguages() throws Exception {
        String file = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        assertThat(upload(file, "zh-CN")).contains("DOCTYPE").containsPattern("\\p{IsHan}");
        assertThat(upload(file, "en")).contains("DOCTYPE").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void saysWhatAModelCanSayInTheReadersLanguage() throws Exception {
        JsonNode words = send(HttpMethod.GET, "/models/annualReport/vocabulary", null, one, 200);
        assertThat(words.get("blocks").findValuesAsText("value"))
                .contains("decideReport")
                .doesNotContain("decideOrder");
        assertThat(words.get("parties").findValuesAsText("label")).contains("牵头单位");
        assertThat(words.get("roles").findValuesAsText("value")).doesNotContain("ADMIN");
        send(HttpMethod.GET, "/models/unheardOf/vocabulary", null, one, 404);
    }

    /** A unit that has no part in a task is asked by name, as long as it works; of a plan nobody but those concerned. */
    @Test
    void namesUnitsByThemselves() throws Exception {
        String unit = "named/" + walk.party().unit();
        JsonNode words = send(HttpMethod.GET, "/models/annualReport/vocabulary", null, one, 200);
        assertThat(words.get("parties").findValuesAsText("value")).contains(unit);
        words = send(HttpMethod.GET, "/models/planIssue/vocabulary", null, one, 200);
        assertThat(words.get("parties").findValuesAsText("value")).doesNotContain(unit);

        assertThat(rulesBroken("annualReport", unit)).isEmpty();
        assertThat(rulesBroken("annualReport", "named/" + UUID.randomUUID())).containsExactly("UNIT_UNKNOWN");
        assertThat(rulesBroken("annualReport", "named/${x}")).contains("UNIT_UNKNOWN", "EXPRESSION");
        assertThat(rulesBroken("planIssue", unit)).containsExactly("WORD_MISPLACED");
    }

    private List<String> rulesBroken(String model, String party) throws Exception {
        String file = "processes/"
                + Map.of("annualReport", "annual-report", "planIssue", "plan-issue")
                        .get(model) + ".bpmn";
        String source = Files.readString(Path.of(file))
                .replaceFirst("value=\"office:[A-Z_,]+\"", "value=\"" + Matcher.quoteReplacement(party) + ":OFFICER\"");
        return send(HttpMethod.POST, "/models/checks", Map.of("model", model, "source", source), one, 200)
                .get("findings")
                .findValuesAsText("rule")
                .stream()
                .filter(rule -> !rule.equals("MANY_NODES"))
                .distinct()
                .toList();
    }

    @Test
    void throwsADraftAway() throws Exception {
        String draft = begun();
        send(HttpMethod.DELETE, "/model-drafts/" + draft, null, other, 428);
        send(HttpMethod.DELETE, "/model-drafts/" + draft + "?version=1", null, other, 409);
        send(HttpMethod.DELETE, "/model-drafts/" + draft + "?version=0", null, other, 204);
        assertThat(send(HttpMethod.GET, "/model-drafts", null, one, 200).findValuesAsText("id"))
                .doesNotContain(draft);
    }

    private String begun() throws Exception {
        return send(HttpMethod.POST, "/models/planIssue/versions/1/drafts", null, one, 201)
                .get("id")
                .asText();
    }

    private String upload(String file, String language) throws Exception {
        return mvc.perform(multipart(ROOT + "/models/planIssue/drafts/file")
                        .file(new MockMultipartFile("file", "a.bpmn", "application/xml", file.getBytes(UTF_8)))
                        .header("Accept-Language", language)
                        .with(As.person(one.id(), "管理员"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private JsonNode send(HttpMethod method, String path, Object body, Actor.Person who, int expected)
            throws Exception {
        MockHttpServletRequestBuilder request = request(method, ROOT + path)
                .header("Accept-Language", "zh-CN")
                .with(As.person(who.id(), who.name()))
                .with(csrf());
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
        }
        var response = mvc.perform(request).andReturn().getResponse();
        String answer = response.getContentAsString(UTF_8);
        assertThat(response.getStatus()).as(path + ": " + answer).isEqualTo(expected);
        return json.readTree(answer.isEmpty() ? "{}" : answer);
    }
}
