package io.duban.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which properties of a record are never null. */
final class RequiredProperties {

    private RequiredProperties() {}

    static List<String> of(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> !isNullable(component))
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
