package io.duban.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what is told of a thing is what was sent: field by field, of those that both have. */
final class Echo {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Echo() {}

    /** What was seen when it was sent, not what is to stand there. */
    private static final String SEEN = "version";

    /**
     * The fields that are told otherwise, with both, {@code but} some; blanks around a text, and a blank one for none,
     * are no difference.
     */
    static List<String> differences(String sent, String told, Set<String> but) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        try {
            gather("", JSON.readTree(sent), wanted);
            gather("", JSON.readTree(told), found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        List<String> differences = new ArrayList<>();
        wanted.forEach((name, values) -> {
            Set<String> there = found.get(name);
            boolean alike = there == null || there.containsAll(values);
            if (!alike && !name.equals(SEEN) && !but.contains(name)) {
                differences.add(name + ": sent " + shown(values) + ", told " + shown(there));
            }
        });
        return differences;
    }

    /** The values that are sent and not told anywhere, under whatever name; what was seen, and yes and no, are none. */
    static List<String> missing(String sent, String told) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        try {
            gather("", JSON.readTree(sent), wanted);
            gather("", JSON.readTree(told), found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        wanted.remove(SEEN);
        Set<String> all = new LinkedHashSet<>();
        found.values().forEach(all::addAll);
        return wanted.values().stream()
                .flatMap(Set::stream)
                .filter(value -> !value.isEmpty() && !value.equals("true") && !value.equals("false"))
                .filter(value -> !all.contains(value))
                .toList();
    }

    private static void gather(String name, JsonNode node, Map<String, Set<String>> values) {
        if (node.isObject()) {
            node.properties().forEach(field -> gather(field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(each -> gather(name, each, values));
        } else {
            values.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(text(node));
        }
    }

    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return new BigDecimal(value.asText()).stripTrailingZeros().toPlainString();
        }
        return value.isNull() ? "" : value.asText().strip();
    }

    private static String shown(Set<String> values) {
        String text = values.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
