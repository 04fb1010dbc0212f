package io.duban.web.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Located;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Beside what is read the version in which it stands, beside what was made where it is. What its reader has already, in
 * the same version and with the same names and lights, is not sent again.
 */
@ControllerAdvice
class AnswerHeaders implements ResponseBodyAdvice<Object> {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ObjectMapper json;

    AnswerHeaders(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return AbstractJackson2HttpMessageConverter.class.isAssignableFrom(converter)
                && (handler.hasMethodAnnotation(VersionOf.class) || isCreating(handler));
    }

    private static boolean isCreating(MethodParameter handler) {
        ResponseStatus stated = handler.getMethodAnnotation(ResponseStatus.class);
        return stated != null && stated.code() == HttpStatus.CREATED;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        HttpServletResponse answer = ((ServletServerHttpResponse) response).getServletResponse();
        if (body instanceof Located made && isCreating(handler)) {
            answer.setHeader(HttpHeaders.LOCATION, made.address());
        }
        if (body instanceof Versioned shown && READING.contains(asked.getMethod())) {
            String tag = tag(shown);
            answer.setHeader(HttpHeaders.ETAG, tag);
            if (IfNoneMatch.of(asked).filter(known -> known.has(tag)).isPresent()) {
                answer.setStatus(HttpStatus.NOT_MODIFIED.value());
                return null;
            }
        }
        return body;
    }

    private String tag(Versioned shown) {
        try {
            return IfMatch.tag(shown.inVersion(), json.writeValueAsBytes(shown));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
