package io.duban.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the demonstration's files as they lie on the class path. */
final class SampleFile {

    private SampleFile() {}

    static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array, String field) {
        return list(array).map(node -> node.get(field).asText()).toList();
    }

    static Set<String> values(String field, JsonNode root) {
        Set<String> values = new HashSet<>();
        root.findValues(field).stream().filter(JsonNode::isTextual).forEach(node -> values.add(node.asText()));
        return values;
    }

    static JsonNode read(String name) {
        try (InputStream file = SampleFile.class.getResourceAsStream("/sample/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
