package io.duban.web.action;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Located;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads from what a handler returned how the action will be answered. */
@Component
class Answers {

    static final String REDIRECT = "redirect:";

    /** What a page hands on to the next: attributes of its address, and messages shown once. */
    record HandedOn(Map<String, Object> address, Map<String, Object> flash) {}

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    KeptAnswer of(ProceedingJoinPoint handler, @Nullable Object result) {
        if (result instanceof ResponseEntity<?> entity) {
            URI made = entity.getHeaders().getLocation();
            return new KeptAnswer(
                    entity.getStatusCode().value(), made == null ? null : made.toString(), write(entity.getBody()));
        }
        if (isBody(handler)) {
            return new KeptAnswer(
                    status(handler), result instanceof Located made ? made.address() : null, write(result));
        }
        String view = view(result);
        return view != null && view.startsWith(REDIRECT)
                ? new KeptAnswer(302, view.substring(REDIRECT.length()), write(handedOn(handler)))
                : new KeptAnswer(pageStatus(result), null, null);
    }

    private static boolean isBody(ProceedingJoinPoint handler) {
        Method method = ((MethodSignature) handler.getSignature()).getMethod();
        return method.getReturnType() == void.class
                || AnnotatedElementUtils.hasAnnotation(method, ResponseBody.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), ResponseBody.class);
    }

    private static int status(ProceedingJoinPoint handler) {
        Method method = ((MethodSignature) handler.getSignature()).getMethod();
        return Stream.of(method, method.getDeclaringClass())
                .map(where -> AnnotatedElementUtils.findMergedAnnotation(where, ResponseStatus.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(stated -> stated.code().value())
                .orElseGet(Answers::responseStatus);
    }

    private static int pageStatus(@Nullable Object result) {
        HttpStatusCode stated = result instanceof ModelAndView page ? page.getStatus() : null;
        return stated == null ? responseStatus() : stated.value();
    }

    private static int responseStatus() {
        HttpServletResponse response =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
        return response == null ? 200 : response.getStatus();
    }

    private static @Nullable String view(@Nullable Object result) {
        return result instanceof ModelAndView page ? page.getViewName() : result instanceof String name ? name : null;
    }

    private static HandedOn handedOn(ProceedingJoinPoint handler) {
        Map<String, Object> address = new LinkedHashMap<>();
        Map<String, Object> flash = new LinkedHashMap<>();
        Arrays.stream(handler.getArgs())
                .filter(RedirectAttributes.class::isInstance)
                .map(RedirectAttributes.class::cast)
                .forEach(attributes -> {
                    address.putAll(attributes.asMap());
                    flash.putAll(attributes.getFlashAttributes());
                });
        return new HandedOn(address, flash);
    }

    private @Nullable String write(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written down cannot be repeated", e);
        }
    }
}
