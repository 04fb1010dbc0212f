package io.duban.web.problem;

import io.duban.shared.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Remembers the body of a request, to say at which field of it the id stands of a thing that there is not. */
@ControllerAdvice
class SentBody extends RequestBodyAdviceAdapter {

    private static final String BODY = SentBody.class.getName();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestContextHolder.currentRequestAttributes().setAttribute(BODY, body, RequestAttributes.SCOPE_REQUEST);
        return body;
    }

    /** The field that holds this id; empty when it was not sent in the body. */
    static Optional<String> field(HttpServletRequest request, Object id) {
        Object body = request.getAttribute(BODY);
        return id instanceof Id && body != null ? fields("", body, id).findFirst() : Optional.empty();
    }

    private static Stream<String> fields(String at, @Nullable Object value, Object id) {
        if (id.equals(value)) {
            return Stream.of(at);
        }
        if (value instanceof Iterable<?> rows) {
            Iterator<?> row = rows.iterator();
            return IntStream.iterate(0, place -> row.hasNext(), place -> place + 1)
                    .boxed()
                    .flatMap(place -> fields(at + "[" + place + "]", row.next(), id));
        }
        return value instanceof Record record && !(record instanceof Id)
                ? Stream.of(record.getClass().getRecordComponents())
                        .flatMap(part -> fields(
                                at.isEmpty() ? part.getName() : at + "." + part.getName(), value(record, part), id))
                : Stream.empty();
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        ReflectionUtils.makeAccessible(part.getAccessor());
        return ReflectionUtils.invokeMethod(part.getAccessor(), record);
    }
}
