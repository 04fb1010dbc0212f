package io.duban.web.version;

import io.duban.shared.Located;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import java.net.URI;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJacksonValue;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.AbstractMappingJacksonResponseBodyAdvice;

/** Beside what is read the version in which it stands, beside what was made where it is. */
@ControllerAdvice
class AnswerHeaders extends AbstractMappingJacksonResponseBodyAdvice {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        return super.supports(handler, converter)
                && (handler.hasMethodAnnotation(VersionOf.class) || isCreating(handler));
    }

    private static boolean isCreating(MethodParameter handler) {
        ResponseStatus stated = handler.getMethodAnnotation(ResponseStatus.class);
        return stated != null && stated.code() == HttpStatus.CREATED;
    }

    @Override
    protected void beforeBodyWriteInternal(
            MappingJacksonValue body,
            MediaType type,
            MethodParameter handler,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body.getValue() instanceof Versioned shown && READING.contains(request.getMethod())) {
            response.getHeaders().setETag(IfMatch.tag(shown.inVersion()));
        }
        if (body.getValue() instanceof Located made && isCreating(handler)) {
            response.getHeaders().setLocation(URI.create(made.address()));
        }
    }
}
