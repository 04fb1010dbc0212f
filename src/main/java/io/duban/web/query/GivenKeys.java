package io.duban.web.query;

import io.duban.shared.Slice;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJacksonValue;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.AbstractMappingJacksonResponseBodyAdvice;

/** Says on the key of a next page which list it is of, where a program is given one. */
@ControllerAdvice
class GivenKeys extends AbstractMappingJacksonResponseBodyAdvice {

    @Override
    protected void beforeBodyWriteInternal(
            MappingJacksonValue body,
            MediaType type,
            MethodParameter returned,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body.getValue() instanceof Slice<?> page
                && page.next() != null
                && request instanceof ServletServerHttpRequest asked) {
            body.setValue(new Slice<>(page.rows(), ListKeys.given(page.next(), asked.getServletRequest())));
        }
    }
}
