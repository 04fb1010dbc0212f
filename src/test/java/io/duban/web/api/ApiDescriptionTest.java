package io.duban.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.web.As;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What generators of clients need of the description at /v3/api-docs. */
@DubanTest
class ApiDescriptionTest {

    private static final Path CONSTANTS = Path.of("src/test/resources/io/duban/web/api/constants.txt");
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
    void everyReferenceLeadsSomewhere() {
        List<String> lost = new ArrayList<>();
        for (JsonNode reference : description.findValues("$ref")) {
            if (description.at(reference.asText().substring(1)).isMissingNode()) {
                lost.add(reference.asText());
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

    /** Two templates of one length with as many names, of which one address could be either. */
    @Test
    void noAddressCouldBeAnother() {
        List<String> paths = new ArrayList<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);
        List<String> ambiguous = new ArrayList<>();
        for (String one : paths) {
            for (String other : paths) {
                if (one.compareTo(other) < 0 && couldBe(one.split("/"), other.split("/"))) {
                    ambiguous.add(one + " and " + other);
                }
            }
        }
        assertThat(ambiguous).isEmpty();
    }

    private static boolean couldBe(String[] one, String[] other) {
        int more = 0;
        for (int i = 0; i < one.length && one.length == other.length; i++) {
            boolean named = one[i].startsWith("{");
            boolean otherNamed = other[i].startsWith("{");
            if (!named && !otherNamed && !one[i].equals(other[i])) {
                return false;
            }
            more += (named ? 1 : 0) - (otherNamed ? 1 : 0);
        }
        return one.length == other.length && more == 0;
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

    /** Whoever reads a key of a step is told what the step is called. */
    @Test
    void everyStepIsNamedBesideItsKey() {
        List<String> unnamed = new ArrayList<>();
        List<String> named = new ArrayList<>();
        description.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode properties = schema.getValue().path("properties");
            properties.properties().forEach(property -> {
                boolean step = property.getValue().toString().contains("process:1:node");
                String name = property.getKey().replaceFirst("s$", "") + "Name";
                boolean told = properties.has(name) || properties.has(name + "s");
                if (step) {
                    (told ? named : unnamed).add(schema.getKey() + "." + property.getKey());
                }
            });
        });
        assertThat(unnamed).isEmpty();
        assertThat(named).hasSizeGreaterThan(15);
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

    @Test
    void noOperationTakesAParameterTwice() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.path("parameters").findValuesAsText("name"))
                        .as(operation.path("operationId").asText())
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyOperationSaysWhatItDoesWithAnExampleAndItsRefusals() {
        List<String> wanting = new ArrayList<>();
        operations().forEach(operation -> {
            String name = operation.path("operationId").asText();
            if (operation.path("summary").asText().isBlank()
                    || operation.path("tags").size() != 1
                    || operation.path("tags").path(0).asText().contains("-")) {
                wanting.add(name + " is not told");
            }
            List<JsonNode> contents =
                    new ArrayList<>(operation.path("responses").findValues("application/json"));
            contents.addAll(operation.path("requestBody").findValues("application/json"));
            if (contents.stream().anyMatch(content -> content.path("example").isMissingNode())
                    || !hasExample(operation)) {
                wanting.add(name + " has no example");
            }
            if (operation.toString().contains("\"…\"")) {
                wanting.add(name + " has an example that says nothing");
            }
            for (String status : List.of("400", "401", "403", "404", "422", "429", "503")) {
                if (!operation.path("responses").has(status)) {
                    wanting.add(name + " is never refused with " + status);
                }
            }
        });
        assertThat(wanting).isEmpty();
    }

    /** Of what is sent or of what is answered when nothing is refused. */
    private static boolean hasExample(JsonNode operation) {
        List<JsonNode> shown = new ArrayList<>(operation.path("requestBody").findValues("example"));
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> shown.addAll(answer.getValue().findValues("example")));
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("path") && parameter.has("example")) {
                shown.add(parameter.path("example"));
            }
        });
        return !shown.isEmpty();
    }

    @Test
    void aParameterGoesByTheNameUnderWhichItIsRead() {
        List<String> names = new ArrayList<>();
        operations().forEach(operation -> operation
                .path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asText())));
        assertThat(names).contains("unit", "step", "after").noneMatch(name -> name.contains("."));
    }

    @Test
    void textsOfSeveralLinesAreToldFromLines() {
        JsonNode schemas = description.at("/components/schemas");
        assertThat(schemas.at("/ReportForm/properties/progress/format").asText())
                .isEqualTo("lines");
        assertThat(schemas.at("/PlanItemForm/properties/content/format").asText())
                .isEqualTo("lines");
        assertThat(schemas.at("/PlanItemForm/properties/title/format").asText()).isEmpty();
    }

    @Test
    void whatMayBeNullIsDescribedSo() {
        JsonNode item = schema("WorklistDeskItem").path("properties");
        assertThat(item.path("dueOn").path("type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(item.path("title").path("type").asText()).isEqualTo("string");
        assertThat(schema("LedgerDossier").path("properties").path("light").has("oneOf"))
                .isTrue();
    }

    /** Programs know them by heart; a line that changes here changes for all of them. */
    @Test
    void constantsAreThoseThatProgramsKnow() throws Exception {
        Set<String> offered = new TreeSet<>();
        description.findValues("enum").forEach(constants -> {
            List<String> names = new ArrayList<>();
            constants.forEach(constant -> {
                if (!constant.isNull()) {
                    names.add(constant.asText());
                }
            });
            offered.add(String.join(" ", names));
        });
        assertThat(offered).containsExactlyElementsOf(Files.readAllLines(CONSTANTS));
    }

    private JsonNode schema(String name) {
        return description.path("components").path("schemas").path(name);
    }

    /** Without those that tests bring. */
    private List<JsonNode> operations() {
        List<JsonNode> all = new ArrayList<>();
        description.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("/test"))
                .forEach(path -> path.getValue().forEach(all::add));
        return all;
    }
}
