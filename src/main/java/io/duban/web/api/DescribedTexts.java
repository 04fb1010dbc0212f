package io.duban.web.api;

import io.duban.shared.Lines;
import java.util.stream.Stream;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Marks in the description which texts may have several lines; the others are one line. */
@Configuration(proxyBeanMethods = false)
class DescribedTexts {

    private static final String FORMAT = "lines";

    @Bean
    PropertyCustomizer lines() {
        return (schema, type) -> {
            if (type.getCtxAnnotations() != null
                    && Stream.of(type.getCtxAnnotations()).anyMatch(Lines.class::isInstance)) {
                schema.setFormat(FORMAT);
            }
            return schema;
        };
    }
}
