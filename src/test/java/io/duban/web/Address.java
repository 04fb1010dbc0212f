package io.duban.web;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A handler of ours under one of its addresses. */
public record Address(RequestMethod method, String path, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** All there are but the error page and what tests plant, in the order of their paths. */
    public static List<Address> all(RequestMappingHandlerMapping mappings) {
        List<Address> found = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("io.duban.")
                    && mapping.getPatternValues().stream().noneMatch(path -> path.contains("/test/"))) {
                mapping.getMethodsCondition().getMethods().forEach(method -> mapping.getPatternValues()
                        .forEach(path -> found.add(new Address(method, path, handler))));
            }
        });
        found.sort((one, other) -> one.toString().compareTo(other.toString()));
        return found;
    }

    public boolean reads() {
        return method == RequestMethod.GET;
    }

    /** Whether it answers with a page: what a script or a program asks for, and a file, is none. */
    public boolean isPage() {
        return reads()
                && !isApi()
                && Set.of(String.class, ModelAndView.class)
                        .contains(handler.getMethod().getReturnType())
                && !handler.hasMethodAnnotation(ResponseBody.class)
                && !handler.getBeanType().isAnnotationPresent(RestController.class);
    }

    /** Whether it is the one behind a path; several may be, of which the one with the fewest variables is. */
    public boolean isBehind(String asked) {
        return asked.matches(VARIABLE.matcher(path).replaceAll("[^/]+"));
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    /** The path's variables with the types that the handler gives them. */
    public Map<String, Class<?>> variables() {
        Map<String, Class<?>> variables = new LinkedHashMap<>();
        Matcher found = VARIABLE.matcher(path);
        while (found.find()) {
            variables.put(found.group(1), String.class);
        }
        for (Parameter parameter : handler.getMethod().getParameters()) {
            variables.computeIfPresent(parameter.getName(), (name, text) -> parameter.getType());
        }
        return variables;
    }

    /** The path with these values in the place of its variables. */
    public String with(Map<String, String> values) {
        return VARIABLE.matcher(path)
                .replaceAll(variable -> Matcher.quoteReplacement(values.getOrDefault(variable.group(1), "x")));
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
