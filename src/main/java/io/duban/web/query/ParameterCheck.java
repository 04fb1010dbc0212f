package io.duban.web.query;

import io.duban.shared.ParametersRefused;
import io.duban.shared.ParametersRefused.Reason;
import io.duban.web.problem.Caller;
import io.duban.web.query.HandlerParameters.Taken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that the handler of an address would pass over in silence. Whoever misspells a filter, gives it
 * twice or takes it from another list must not believe the unfiltered list.
 */
@Configuration(proxyBeanMethods = false)
class ParameterCheck implements HandlerInterceptor, WebMvcConfigurer {

    /** They belong to the shell: the language, the token against forgery, the key of a form, the cache of a script. */
    private static final Set<String> OF_THE_SHELL = Set.of("lang", "_csrf", "requestKey", "_");

    /** What mail programs and messengers hang on links to pages. */
    private static final Pattern TRACKING = Pattern.compile("utm_\\w+|fbclid|gclid|msclkid|isappinstalled|nsukey");

    private final Map<Method, Map<String, Taken>> known = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // The page to sign in on is told in its address why it is shown, and has no list; the error page tells of
        // another.
        registry.addInterceptor(this).excludePathPatterns("/sign-in", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Map<String, Reason> reasons =
                new TreeMap<>(FormRows.refused(request.getParameterMap().keySet()));
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Map<String, Taken> taken = known.computeIfAbsent(method.getMethod(), key -> HandlerParameters.of(method));
            request.getParameterMap().forEach((name, values) -> refusal(name, values, taken, request)
                    .ifPresent(reason -> reasons.putIfAbsent(name, reason)));
        }
        if (ListKeys.isForeign(request)) {
            reasons.putIfAbsent(ListKeys.AFTER, Reason.of("web.problem.parameter.page"));
        }
        if (!reasons.isEmpty()) {
            throw new ParametersRefused(reasons);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("io.duban.");
    }

    private static Optional<Reason> refusal(
            String name, String[] values, Map<String, Taken> all, HttpServletRequest request) {
        Taken taken = all.get(FormRows.list(name));
        if (taken == null) {
            return isPassedOver(name, request) ? Optional.empty() : Optional.of(unknown(all.keySet()));
        }
        if (!leadsToValue(name, taken)) {
            return Optional.of(Reason.of("web.problem.parameter.field"));
        }
        return Caller.of(request) == Caller.PROGRAM
                ? taken.inOneForm(values).or(() -> refusal(values, taken.many()))
                : reads(request) ? refusal(values, taken.many()) : Optional.empty();
    }

    private static boolean leadsToValue(String name, Taken taken) {
        return taken.within()
                .map(type -> FieldNames.leadsToValue(name, Map.of(FormRows.list(name), type)))
                .orElseGet(() -> FieldNames.isPlain(name));
    }

    private static Optional<Reason> refusal(String[] values, boolean many) {
        if (values.length > 1 && !many) {
            return Optional.of(Reason.of("web.problem.parameter.twice"));
        }
        return many && Arrays.stream(values).anyMatch(ParameterCheck::isBlank)
                ? Optional.of(Reason.of("web.problem.parameter.value", ""))
                : Optional.empty();
    }

    /** Not empty, as the field of an empty form is, but without a sign: in a list it would stand for nothing. */
    private static boolean isBlank(String value) {
        return !value.isEmpty() && value.chars().allMatch(sign -> sign <= ' ');
    }

    private static Reason unknown(Set<String> names) {
        return names.isEmpty()
                ? Reason.of("web.problem.parameter.none")
                : Reason.of("web.problem.parameter.unknown", String.join(", ", names));
    }

    /**
     * The forms of pages also carry what their scripts need, by plain names; nothing else that is unknown is passed
     * over.
     */
    private static boolean isPassedOver(String name, HttpServletRequest request) {
        boolean sent = !reads(request) && Caller.of(request) != Caller.PROGRAM;
        return belongsToTheShell(name, request) || (sent && FieldNames.isPlain(name));
    }

    private static boolean reads(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod());
    }

    private static boolean belongsToTheShell(String name, HttpServletRequest request) {
        return OF_THE_SHELL.contains(name)
                || (Caller.of(request) != Caller.PROGRAM
                        && TRACKING.matcher(name).matches());
    }
}
