package io.duban.web.action;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.web.CurrentPerson;
import io.duban.web.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads from the request under which key it was sent, and what exactly was sent. */
@Component
class SentRequest {

    private static final String FIELD = "requestKey";
    private static final String HEADER = "Idempotency-Key";
    private static final String TOKEN = "_csrf";
    private static final int MAX_LENGTH = 100;

    private final CurrentPerson current;
    private final ObjectMapper json;

    SentRequest(CurrentPerson current, ObjectMapper json) {
        this.current = current;
        this.json = json;
    }

    /** Empty when nobody is signed in or no key was sent: such a request is carried out, but not remembered. */
    Optional<RequestKey> key(ProceedingJoinPoint handler) throws IOException, ServletException {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        String key = sentKey(request);
        Optional<SignedIn> person = current.signedIn();
        if (key == null || person.isEmpty()) {
            return Optional.empty();
        }
        if (key.length() > MAX_LENGTH || !key.chars().allMatch(sign -> sign > ' ' && sign < 127)) {
            throw new KeyMalformed();
        }
        return Optional.of(new RequestKey(person.get().person(), key, fingerprint(request, handler)));
    }

    private static @Nullable String sentKey(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String key = header != null ? header.strip() : request.getParameter(FIELD);
        return key == null || key.isEmpty() ? null : key;
    }

    private String fingerprint(HttpServletRequest request, ProceedingJoinPoint handler)
            throws IOException, ServletException {
        Fingerprint print = new Fingerprint().add(request.getMethod()).add(request.getRequestURI());
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove(FIELD);
        parameters.remove(TOKEN);
        parameters.forEach((name, values) -> print.add(name).addAll(List.of(values)));
        for (Part file : files(request)) {
            print.add(file);
        }
        for (Object body : bodies(handler)) {
            print.add(json.writeValueAsString(body));
        }
        return print.toString();
    }

    private static List<Part> files(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/")
                ? List.of()
                : request.getParts().stream()
                        .filter(part -> part.getSubmittedFileName() != null)
                        .toList();
    }

    private static List<Object> bodies(ProceedingJoinPoint handler) {
        Annotation[][] annotations =
                ((MethodSignature) handler.getSignature()).getMethod().getParameterAnnotations();
        Object[] arguments = handler.getArgs();
        return IntStream.range(0, arguments.length)
                .filter(at -> Arrays.stream(annotations[at]).anyMatch(RequestBody.class::isInstance))
                .mapToObj(at -> arguments[at])
                .toList();
    }
}
