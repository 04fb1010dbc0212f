package io.duban.web.api;

import io.duban.shared.Paging;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parameters as they are sent. What reads the handlers looks into ids and steps and finds {@code unit.value}, but each
 * is one text under its plain name.
 */
final class Parameters {

    private Parameters() {}

    static void tidy(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        Map<String, Parameter> kept = new LinkedHashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            String name = parameter.getName();
            int point = name.indexOf('.');
            if (point >= 0) {
                parameter.setName(name.substring(0, point));
                parameter.setRequired(false);
                parameter.setSchema(name.endsWith(".value") ? new UUIDSchema() : new StringSchema());
            }
            kept.putIfAbsent(parameter.getIn() + " " + parameter.getName(), parameter);
        }
        Parameter after = kept.get("query after");
        if (after != null) {
            after.description("The next of the page before; without it the first page");
        }
        Parameter since = kept.get("query changedSince");
        if (since != null) {
            since.description("Only what changed at this instant or later, such as 2020-12-08T01:30:00Z");
        }
        Parameter size = kept.get("query size");
        if (size != null && after != null) {
            size.description("How many rows a page holds at most");
            size.schema(new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.MOST)));
        }
        operation.setParameters(new ArrayList<>(kept.values()));
    }
}
