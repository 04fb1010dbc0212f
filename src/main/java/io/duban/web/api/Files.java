package io.duban.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** What is answered as a file is described as one: with its type, which shows in its address, and as bytes. */
final class Files {

    private static final String ANY = "application/octet-stream";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    static void describe(Operation operation, HandlerMethod handler) {
        ApiResponse done = operation.getResponses().get("200");
        if (done != null && isFile(handler) && !isDescribed(done)) {
            Content content = new Content();
            types(handler)
                    .forEach(type ->
                            content.addMediaType(type, new MediaType().schema(new StringSchema().format("binary"))));
            done.setContent(content);
        }
    }

    private static boolean isFile(HandlerMethod handler) {
        ResolvableType answer = ResolvableType.forMethodReturnType(handler.getMethod());
        return HttpEntity.class.isAssignableFrom(answer.toClass())
                && Resource.class.isAssignableFrom(answer.getGeneric(0).toClass());
    }

    private static boolean isDescribed(ApiResponse answer) {
        return answer.getContent() != null && answer.getContent().containsKey(ANY);
    }

    private static List<String> types(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        String path = mapping == null ? "" : mapping.value()[mapping.value().length - 1];
        if (path.endsWith("/export")) {
            return List.of(XLSX, "text/csv");
        }
        if (path.endsWith(".xlsx")) {
            return List.of(XLSX);
        }
        return List.of(path.endsWith("/source") ? "application/xml" : ANY);
    }
}
