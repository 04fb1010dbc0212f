package io.duban.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.web.As;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** The examples in the description at /v3/api-docs are taken by what they are examples of. */
@DubanTest
class ApiExamplesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    RequestMappingHandlerAdapter adapter;

    JsonNode paths;

    @BeforeEach
    void read() throws Exception {
        byte[] answer = mvc.perform(get("/v3/api-docs").with(As.person(new Walk(context).staff)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        paths = json.readTree(answer).path("paths");
    }

    /** Read, held against its form's rules and against what its operation refuses, as a request's body is. */
    @Test
    void noExampleOfABodyIsRefusedForItsContent() {
        List<String> refused = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        handlers().forEach((mapping, handler) -> body(handler).ifPresent(parameter -> {
            for (String path : mapping.getPatternValues()) {
                mapping.getMethodsCondition().getMethods().forEach(method -> {
                    JsonNode example = paths.path(path)
                            .path(method.name().toLowerCase(Locale.ROOT))
                            .at("/requestBody/content/application~1json/example");
                    if (!example.isMissingNode()) {
                        String why = refusal(parameter, example);
                        (why.isEmpty() ? taken : refused).add(method + " " + path + " " + why);
                    }
                });
            }
        }));
        assertThat(refused).isEmpty();
        assertThat(taken).hasSizeGreaterThan(100);
    }

    /** An office stays that of its plan; the form of a new plan names it. */
    @Test
    void whatIsMadeAndWhatIsChangedAreDescribedApart() {
        JsonNode making = paths.at("/~1api~1plans/post/requestBody/content/application~1json/example");
        JsonNode changing = paths.at("/~1api~1plans~1{plan}/put/requestBody/content/application~1json/example");
        assertThat(making.has("office")).isTrue();
        assertThat(making.has("version")).isFalse();
        assertThat(changing.has("office")).isFalse();
        assertThat(changing.has("version")).isTrue();
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    private static Optional<MethodParameter> body(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst();
    }

    /** Empty when it is taken. */
    private String refusal(MethodParameter parameter, JsonNode example) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType("application/json");
        request.setContent(example.toString().getBytes(UTF_8));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        HandlerMethodArgumentResolver resolver = adapter.getArgumentResolvers().stream()
                .filter(one -> one.supportsParameter(parameter))
                .findFirst()
                .orElseThrow();
        Throwable refused = catchThrowable(() -> resolver.resolveArgument(
                parameter,
                null,
                new ServletWebRequest(request),
                new ServletRequestDataBinderFactory(List.of(), adapter.getWebBindingInitializer())));
        RequestContextHolder.resetRequestAttributes();
        return refused == null ? "" : refused.toString();
    }
}
