package io.duban.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.duban.shared.LeftOut;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * One form serves making and changing, and each refuses something of it: what an operation does not take is left out of
 * the schema of its body, which then has a name of its own.
 */
final class OwnBodies {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String MARK = "x-left-out";

    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    private final Set<String> copied = new TreeSet<>();
    private final OpenAPI document;

    OwnBodies(OpenAPI document) {
        this.document = document;
        document.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
    }

    /** Keeps with the operation what its method says, for the time when all schemas are there. */
    static void note(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            List<String> fields = leftOut(parameter);
            if (!fields.isEmpty()) {
                operation.addExtension(MARK, fields);
            }
        }
    }

    private static List<String> leftOut(MethodParameter parameter) {
        if (!parameter.hasParameterAnnotation(RequestBody.class)) {
            return List.of();
        }
        LeftOut stated = parameter.getParameterAnnotation(LeftOut.class);
        return Stream.concat(
                        stated == null ? Stream.empty() : Arrays.stream(stated.value()),
                        NewThings.takesNoVersion(parameter) ? Stream.of(NewThings.VERSION) : Stream.empty())
                .toList();
    }

    void describe() {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::describe);
        copied.stream()
                .filter(name -> !isUsed(name))
                .forEach(document.getComponents().getSchemas()::remove);
    }

    private void describe(Operation operation) {
        if (operation.getExtensions() == null || !(operation.getExtensions().remove(MARK) instanceof List<?> fields)) {
            return;
        }
        String name = SchemaNames.capital(operation.getOperationId()) + "Body";
        for (MediaType media : operation.getRequestBody().getContent().values()) {
            media.setSchema(without(fields, media.getSchema(), name));
        }
    }

    /** The same schema where there is nothing to leave out. */
    private Schema<?> without(List<?> fields, Schema<?> schema, String name) {
        String referred = referred(schema);
        Schema<?> whole = referred == null ? null : schemas.get(referred);
        if (referred == null || whole == null || whole.getProperties() == null) {
            return schema;
        }
        Map<String, Schema<?>> kept = new LinkedHashMap<>();
        whole.getProperties().forEach((property, type) -> {
            if (!fields.contains(property)) {
                kept.put(property, without(fields, type, name + SchemaNames.capital(property)));
            }
        });
        if (kept.equals(whole.getProperties())) {
            return schema;
        }
        copied.add(referred);
        document.getComponents().addSchemas(name, copy(whole, kept));
        return new Schema<>().$ref(SCHEMAS + name);
    }

    private static @Nullable String referred(Schema<?> schema) {
        return schema.get$ref() == null ? null : schema.get$ref().substring(SCHEMAS.length());
    }

    private static Schema<?> copy(Schema<?> whole, Map<String, Schema<?>> kept) {
        Schema<?> copy = new Schema<>().types(whole.getTypes()).description(whole.getDescription());
        kept.forEach(copy::addProperty);
        if (whole.getRequired() != null) {
            copy.setRequired(new ArrayList<>(
                    whole.getRequired().stream().filter(kept::containsKey).toList()));
        }
        copy.setAdditionalProperties(whole.getAdditionalProperties());
        return copy;
    }

    private boolean isUsed(String name) {
        try {
            return Json31.mapper().writeValueAsString(document).contains('"' + SCHEMAS + name + '"');
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
