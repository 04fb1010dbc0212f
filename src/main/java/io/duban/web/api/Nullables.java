package io.duban.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of every field that need not be there that it may be null, which is how it is answered. */
final class Nullables {

    private static final String NULL = "null";

    private Nullables() {}

    static void mark(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(Nullables::mark);
    }

    /** The type of a schema besides null. */
    static String type(Schema<?> schema) {
        Set<String> types = schema.getTypes();
        if (types == null) {
            return schema.getType() == null ? "object" : schema.getType();
        }
        return types.stream().filter(type -> !type.equals(NULL)).findFirst().orElse("object");
    }

    private static void mark(Schema<?> schema) {
        if (schema.getTypes() == null && schema.getProperties() != null) {
            schema.setTypes(Set.of("object"));
        }
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .replaceAll((name, type) ->
                            schema.getRequired() != null && schema.getRequired().contains(name)
                                    ? type
                                    : nullable(type));
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked", "NullAway"}) // Swagger keeps its properties raw.
    private static Schema nullable(Schema type) {
        if (type.get$ref() != null) {
            return new Schema<>().oneOf(List.of(type, new Schema<>().types(Set.of(NULL))));
        }
        Set<String> types = new LinkedHashSet<>();
        types.add(type(type));
        types.add(NULL);
        type.setTypes(types);
        if (type.getEnum() != null && !type.getEnum().contains(null)) {
            type.getEnum().add(null);
        }
        return type;
    }
}
