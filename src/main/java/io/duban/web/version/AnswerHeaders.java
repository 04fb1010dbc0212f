package io.duban.web.version;

import static com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.duban.shared.Located;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import java.io.UncheckedIOException;
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

/**
 * Beside what is read the version in which it stands, beside what was made where it is. What its reader has already, in
 * the same version and with the same names and lights, is not sent again.
 */
@ControllerAdvice
class AnswerHeaders extends AbstractMappingJacksonResponseBodyAdvice {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectMapper json;

    AnswerHeaders(ObjectMapper json) {
        this.json = json;
    }

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
        // A handler that answers with the whole says itself where the part is that it made.
        boolean said = response.getHeaders().getLocation() != null;
        if (body.getValue() instanceof Located made && isCreating(handler) && !said) {
            response.getHeaders().setLocation(URI.create(made.address()));
        }
        if (body.getValue() instanceof Versioned shown && READING.contains(request.getMethod())) {
            String tag = tag(shown);
            response.getHeaders().setETag(tag);
            if (IfNoneMatch.of(request.getHeaders())
                    .filter(known -> known.has(tag))
                    .isPresent()) {
                // The container sends no body with this status.
                response.setStatusCode(HttpStatus.NOT_MODIFIED);
                body.setValue(NullNode.instance);
            }
        }
    }

    String tag(Versioned shown) {
        try {
            // By names, in which a map need not come: the same content has the same tag.
            byte[] content = json.writer(ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(shown);
            return IfMatch.tag(shown.inVersion(), content);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
