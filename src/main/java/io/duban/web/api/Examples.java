package io.duban.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Writes an example beside every body and answer, made from its schema, so that it cannot say anything else than the
 * schema does. Words are those of {@code examples.properties}, by the name of the field, and before that by its
 * schema's and its own. Addresses get one too, so that an operation without content has an example.
 */
final class Examples {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ID = "01900000-0000-7000-8000-000000000001";

    private final Properties words = Operations.Texts.read("examples.properties");
    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    Examples(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
    }

    void add(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getExample() == null && isShown(parameter))
                    .forEach(parameter ->
                            value(parameter.getName(), parameter.getSchema()).ifPresent(parameter::setExample));
        }
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
        operation.getResponses().values().forEach(answer -> add(answer.getContent()));
    }

    /** Filters are better left away than tried with words that match nothing. */
    private static boolean isShown(Parameter parameter) {
        return parameter.getSchema() != null
                && (parameter.getIn().equals("path") || parameter.getName().equals("format"));
    }

    private void add(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.forEach((type, media) -> {
            if (media.getSchema() != null && media.getExample() == null) {
                String file = words.getProperty(type.replaceFirst(";.*", ""));
                (file == null ? value("", media.getSchema()) : Optional.of(file)).ifPresent(media::setExample);
            }
        });
    }

    private Optional<Object> value(String name, Schema<?> schema) {
        if (schema.get$ref() != null) {
            return referred(name, schema.get$ref().substring(SCHEMAS.length()));
        }
        if (schema.getExample() != null) {
            return Optional.of(schema.getExample());
        }
        if (schema.getOneOf() != null) {
            return value(name, schema.getOneOf().get(0));
        }
        if (schema.getEnum() != null) {
            String word = word(name);
            return Optional.of(
                    word != null && schema.getEnum().contains(word)
                            ? word
                            : schema.getEnum().get(0));
        }
        return switch (Nullables.type(schema)) {
            case "object" -> Optional.of(object(schema));
            case "array" ->
                Optional.of(value(name, schema.getItems()).map(List::of).orElse(List.of()));
            case "boolean" -> Optional.of(true);
            case "integer" -> Optional.of(number(name));
            case "number" -> Optional.of(12.5);
            default -> Optional.of(text(name, schema));
        };
    }

    /** What contains itself is shown once. */
    private Optional<Object> referred(String name, String schema) {
        if (open.contains(schema)) {
            return Optional.empty();
        }
        open.push(schema);
        try {
            return Optional.ofNullable(schemas.get(schema)).flatMap(found -> value(name, found));
        } finally {
            open.pop();
        }
    }

    private Map<String, Object> object(Schema<?> schema) {
        Map<String, Object> made = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((property, type) -> value(property, type).ifPresent(value -> made.put(property, value)));
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> more) {
            value("name", more).ifPresent(value -> made.put(ID, value));
        }
        return made;
    }

    private static int number(String name) {
        if (name.toLowerCase(Locale.ROOT).contains("year") || name.startsWith("period")) {
            return 2020;
        }
        return name.endsWith("Percent") || name.equals("percent") ? 40 : 1;
    }

    private Object text(String name, Schema<?> schema) {
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> ID;
            case "date" -> "2020-12-20";
            case "date-time" -> "2020-12-08T01:30:00Z";
            case "binary" -> words.getProperty("file", "");
            default -> Objects.requireNonNullElse(word(name), "…");
        };
    }

    private @Nullable String word(String name) {
        return words.getProperty(open.peek() + "." + name, words.getProperty(name));
    }
}
