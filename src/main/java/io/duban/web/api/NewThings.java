package io.duban.web.api;

import io.duban.shared.ParametersRefused;
import io.duban.shared.SeenVersion;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses a version in the body of what is to be made: there is none yet, and whoever names one means something that is
 * there. The same forms serve changes, where it counts.
 */
@ControllerAdvice
class NewThings extends RequestBodyAdviceAdapter {

    static final String VERSION = "version";

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return takesNoVersion(parameter);
    }

    static boolean takesNoVersion(MethodParameter parameter) {
        ResponseStatus stated = parameter.getMethodAnnotation(ResponseStatus.class);
        return stated != null
                && stated.code() == HttpStatus.CREATED
                && Stream.of(parameter.getExecutable().getParameterTypes()).noneMatch(SeenVersion.class::equals);
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        version("", body).ifPresent(field -> {
            throw ParametersRefused.because(field, "web.body.versionOfNew");
        });
        return body;
    }

    /** Where a version is named: in the body or in one of its parts. */
    private static Optional<String> version(String at, Object body) {
        return Stream.of(body instanceof Record ? body.getClass().getRecordComponents() : new RecordComponent[0])
                .flatMap(part -> {
                    Object value = value(body, part);
                    if (value == null) {
                        return Stream.empty();
                    }
                    return part.getName().equals(VERSION)
                            ? Stream.of(at + VERSION)
                            : version(at + part.getName() + ".", value).stream();
                })
                .findFirst();
    }

    private static @Nullable Object value(Object body, RecordComponent part) {
        ReflectionUtils.makeAccessible(part.getAccessor());
        return ReflectionUtils.invokeMethod(part.getAccessor(), body);
    }
}
