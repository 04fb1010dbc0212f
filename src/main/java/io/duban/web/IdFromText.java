package io.duban.web;

import io.duban.shared.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads a typed id from a path or a form. An empty text is no id; what is not a UUID is refused. */
final class IdFromText implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        Constructor<T> constructor = constructor(type);
        return text -> read(constructor, text.strip());
    }

    private static <T extends Id> Constructor<T> constructor(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("an id is a record of one UUID: " + type, e);
        }
    }

    private static <T extends Id> @Nullable T read(Constructor<T> constructor, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() != 36) {
            // UUID.fromString takes shorter forms, and two addresses for one thing would be one too many.
            throw new IllegalArgumentException("not a UUID");
        }
        try {
            return constructor.newInstance(UUID.fromString(text));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
