package io.duban.web.header;

import io.duban.web.action.OutsideTransaction;
import io.duban.web.problem.Caller;
import io.duban.web.version.Addresses;
import io.duban.web.version.IfMatch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses headers of programs that would be read in half, or be passed over though they hold a request to something.
 * What nobody here knows is left alone: proxies and libraries send much of their own.
 */
@Configuration(proxyBeanMethods = false)
class HeaderCheck implements HandlerInterceptor, WebMvcConfigurer {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern KEYS = Pattern.compile("[\\x21-\\x7e]{1,100}");

    /** Of several the first would count. */
    private static final List<String> ONCE =
            List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, KEY, IfMatch.HEADER, "X-CSRF-TOKEN");

    /** They make a change depend on something that nobody here looks at, or make another change of it. */
    private static final List<String> NOT_TAKEN = List.of(
            HttpHeaders.IF_UNMODIFIED_SINCE,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.CONTENT_RANGE,
            "X-HTTP-Method-Override",
            "X-HTTP-Method",
            "X-Method-Override");

    private static final Map<String, Predicate<String>> FORMS = Map.of(
            HttpHeaders.ACCEPT,
            HeaderCheck::areMediaTypes,
            HttpHeaders.CONTENT_TYPE,
            HeaderCheck::areMediaTypes,
            HttpHeaders.ACCEPT_LANGUAGE,
            HeaderCheck::areLanguages,
            IfMatch.HEADER,
            text -> IfMatch.read(text).isPresent(),
            KEY,
            text -> KEYS.matcher(text).matches());

    private final Addresses addresses;

    HeaderCheck(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Caller.of(request) == Caller.PROGRAM) {
            ONCE.forEach(header -> mustBeOne(header, request));
            FORMS.forEach((header, form) -> mustBe(form, header, request));
            mustBeTaken(request);
            mustKeepItsAnswer(request, handler);
        }
        return true;
    }

    private static void mustBeOne(String header, HttpServletRequest request) {
        if (Collections.list(request.getHeaders(header)).size() > 1) {
            throw new HeaderRefused(header, "web.problem.header.twice");
        }
    }

    private static void mustBe(Predicate<String> form, String header, HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders(header));
        if (!sent.isEmpty() && !form.test(String.join(", ", sent))) {
            throw new HeaderRefused(header, "web.problem.header.form");
        }
    }

    private void mustBeTaken(HttpServletRequest request) {
        boolean reads = Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        if (request.getHeader(IfMatch.HEADER) != null && (reads || !addresses.isOfVersion(pattern(request)))) {
            throw new HeaderRefused(IfMatch.HEADER, "web.problem.header.noVersion");
        }
        NOT_TAKEN.stream()
                .filter(header -> !reads && request.getHeader(header) != null)
                .findFirst()
                .ifPresent(header -> {
                    throw new HeaderRefused(header, "web.problem.header.notTaken");
                });
    }

    /** Whoever sends a key counts on the first answer when it is sent again: where that is not kept, it is no use. */
    private static void mustKeepItsAnswer(HttpServletRequest request, Object handler) {
        if (request.getHeader(KEY) != null
                && handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(OutsideTransaction.class)) {
            throw new HeaderRefused(KEY, "web.problem.header.noKey");
        }
    }

    private static String pattern(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
    }

    private static boolean areMediaTypes(String text) {
        try {
            return !MediaType.parseMediaTypes(text).isEmpty();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean areLanguages(String text) {
        try {
            return !Locale.LanguageRange.parse(text).isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
