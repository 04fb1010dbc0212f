package io.duban.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.web.As;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What generators of clients need of the description at /v3/api-docs. */
@DubanTest
class ApiDescriptionTest {

    private static final Pattern NAMES = Pattern.compile("\\{(\\w+)}");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    JsonNode description;

    @BeforeEach
    void read() throws Exception {
        byte[] answer = mvc.perform(get("/v3/api-docs").with(As.person(new Walk(context).staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        description = json.readTree(answer);
    }

    @Test
    void everyReferenceLeadsToASchema() {
        List<String> lost = new ArrayList<>();
        for (JsonNode reference : description.findValues("$ref")) {
            String name = reference.asText().replace("#/components/schemas/", "");
            if (description.path("components").path("schemas").path(name).isMissingNode()) {
                lost.add(name);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(description.findValues("$ref")).hasSizeGreaterThan(500);
    }

    /** A type that cannot be described is left out without a word. */
    @Test
    void noAnswerIsLeftUndescribed() {
        List<String> empty = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .forEach(operation -> operation.path("responses").properties().forEach(answer -> {
                    JsonNode content = answer.getValue().path("content");
                    if (content.isObject() && content.isEmpty()) {
                        empty.add(operation.path("operationId").asText() + " " + answer.getKey());
                    }
                })));
        assertThat(empty).isEmpty();
    }

    @Test
    void everyIdOfAnAddressIsDescribed() {
        List<String> missing = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            List<String> named = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("path")) {
                    named.add(parameter.path("name").asText());
                }
            });
            NAMES.matcher(path.getKey())
                    .results()
                    .map(result -> result.group(1))
                    .forEach(name -> {
                        if (!named.contains(name)) {
                            missing.add(path.getKey() + " " + name);
                        }
                    });
        }));
        assertThat(missing).isEmpty();
    }

    @Test
    void filtersAreParametersOfTheirOwn() {
        List<String> whole = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .findValues("parameters")
                .forEach(parameters -> parameters.forEach(parameter -> {
                    if (parameter.path("in").asText().equals("query")
                            && parameter.path("schema").has("$ref")) {
                        whole.add(path.getKey() + " " + parameter.path("name").asText());
                    }
                })));
        assertThat(whole).isEmpty();
    }

    @Test
    void whatIsAlwaysThereIsRequired() {
        assertThat(required("Problem"))
                .contains("status", "title", "detail", "key")
                .doesNotContain("errors");
        assertThat(required("JournalEntry"))
                .contains("seq", "hash", "actorName")
                .doesNotContain("reason");
        assertThat(required("WorklistDeskItem")).contains("title", "step").doesNotContain("dueOn");
    }

    private List<String> required(String schema) {
        List<String> names = new ArrayList<>();
        description
                .path("components")
                .path("schemas")
                .path(schema)
                .path("required")
                .forEach(name -> names.add(name.asText()));
        return names;
    }

    @Test
    void operationsAreNamedByWhatTheyDoOnWhat() {
        List<String> names = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.path("operationId").asText())));
        assertThat(names)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z]+"))
                .contains("planCreate", "planChangeItem");
    }
}
