package io.duban.web.query;

import io.duban.shared.ParametersRefused;
import io.duban.shared.ParametersRefused.Reason;
import io.duban.web.problem.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
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

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // The page to sign in on is told in its address why it is shown, and has no list; the error page tells of
        // another.
        registry.addInterceptor(this).excludePathPatterns("/sign-in", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Map<String, Reason> reasons =
                new TreeMap<>(Rows.refused(request.getParameterMap().keySet()));
        if (handler instanceof HandlerMethod method && isChecked(request, method)) {
            Map<String, Boolean> names = known.computeIfAbsent(method.getMethod(), key -> HandlerParameters.of(method));
            request.getParameterMap().forEach((name, values) -> check(name, values, names, request, reasons));
        }
        if (!reasons.isEmpty()) {
            throw new ParametersRefused(reasons);
        }
        return true;
    }

    /** Whatever reads, and everything that a program sends; the forms of pages also carry what their scripts need. */
    private static boolean isChecked(HttpServletRequest request, HandlerMethod method) {
        return method.getBeanType().getName().startsWith("io.duban.")
                && (Set.of("GET", "HEAD").contains(request.getMethod()) || Caller.of(request) == Caller.PROGRAM);
    }

    private static void check(
            String name,
            String[] values,
            Map<String, Boolean> names,
            HttpServletRequest request,
            Map<String, Reason> found) {
        Boolean many = names.get(Rows.list(name));
        if (many == null) {
            if (!belongsToTheShell(name, request)) {
                found.putIfAbsent(name, unknown(names.keySet()));
            }
        } else if (values.length > 1 && !many) {
            found.putIfAbsent(name, Reason.of("web.problem.parameter.twice"));
        } else if (many && Arrays.stream(values).anyMatch(ParameterCheck::isBlank)) {
            found.putIfAbsent(name, Reason.of("web.problem.parameter.value", ""));
        }
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

    private static boolean belongsToTheShell(String name, HttpServletRequest request) {
        return OF_THE_SHELL.contains(name)
                || (Caller.of(request) != Caller.PROGRAM
                        && TRACKING.matcher(name).matches());
    }
}
