package io.duban.web.api;

import com.fasterxml.jackson.databind.JavaType;
import io.duban.shared.StepKey;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the names that {@link StepNames} puts beside the keys of steps. */
@Configuration(proxyBeanMethods = false)
class DescribedSteps {

    @Bean
    ModelConverter namesBesideSteps() {
        return (type, context, chain) -> {
            Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (schema != null && schema.get$ref() != null) {
                String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
                addNames(
                        context.getDefinedModels().get(name),
                        Json.mapper().constructType(type.getType()).getRawClass());
            }
            return schema;
        };
    }

    private static void addNames(@Nullable Schema<?> schema, Class<?> type) {
        if (schema == null || schema.getProperties() == null || !type.isRecord()) {
            return;
        }
        Arrays.stream(type.getRecordComponents()).forEach(component -> {
            String step = component.getName();
            JavaType java = Json.mapper().constructType(component.getGenericType());
            String name = StepNames.nameOf(step, java);
            if (name == null || !schema.getProperties().containsKey(step)) {
                return;
            }
            schema.addProperty(name, described(java));
            if (schema.getRequired() != null
                    && schema.getRequired().contains(step)
                    && !schema.getRequired().contains(name)) {
                schema.addRequiredItem(name);
            }
        });
    }

    private static Schema<?> described(JavaType step) {
        Schema<?> name =
                new StringSchema().description("What the model calls the step").example("审核年度报告");
        return step.hasRawClass(StepKey.class) ? name : new ArraySchema().items(name);
    }
}
