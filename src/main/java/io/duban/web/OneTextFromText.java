package io.duban.web;

import io.duban.shared.OneText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads what is one text from an address or a form by its {@code of}. An empty text is a choice that was not made. */
final class OneTextFromText implements ConverterFactory<String, OneText> {

    @Override
    public <T extends OneText> Converter<String, T> getConverter(Class<T> type) {
        Method of = of(type);
        return text -> text.isBlank() ? null : read(type, of, text);
    }

    private static Method of(Class<?> type) {
        try {
            return type.getMethod("of", String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("what is one text is made from it by of(String): " + type, e);
        }
    }

    private static <T> @Nullable T read(Class<T> type, Method of, String text) {
        try {
            return type.cast(of.invoke(null, text));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        }
    }
}
