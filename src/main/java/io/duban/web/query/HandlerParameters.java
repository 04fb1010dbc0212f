package io.duban.web.query;

import io.duban.shared.Actor;
import io.duban.shared.OneText;
import io.duban.shared.ParametersRefused.Reason;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The parameters that a handler reads: its own, and the fields of the forms that it takes. */
public final class HandlerParameters {

    private static final Set<Class<?>> OTHERWISE = Set.of(PathVariable.class, RequestBody.class);
    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private HandlerParameters() {}

    /**
     * What goes by a name.
     *
     * @param many whether it may be given several times
     * @param type as which it is read
     * @param within the type of a form's field, in which more may lie; empty for what goes by its plain name only
     */
    record Taken(boolean many, Class<?> type, Optional<Type> within) {

        private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d*");

        /**
         * A program writes a number and a yes or no in one form only, and leaves out what it has no value for: an empty
         * one may be a variable that nobody has set.
         */
        Optional<Reason> inOneForm(String... values) {
            for (String value : values) {
                if (value.isEmpty()) {
                    return Optional.of(Reason.of("web.problem.parameter.empty"));
                }
                if (!isInOneForm(value)) {
                    return Optional.of(Reason.of("web.problem.parameter.value", value));
                }
            }
            return Optional.empty();
        }

        private boolean isInOneForm(String value) {
            if (type == Integer.class || type == int.class) {
                return WHOLE.matcher(value).matches();
            }
            return (type != Boolean.class && type != boolean.class)
                    || Set.of("true", "false").contains(value);
        }
    }

    /** The names of all that it takes, also of the fields of a body. */
    public static Set<String> names(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>(of(handler).keySet());
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)
                    && parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** By its name; the fields of rows are under the name of their list. */
    static Map<String, Taken> of(HandlerMethod handler) {
        Map<String, Taken> found = new LinkedHashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            RequestParam own = parameter.getParameterAnnotation(RequestParam.class);
            if (own != null) {
                boolean many = isMany(parameter.getParameterType());
                found.put(
                        own.name().isEmpty() ? name(parameter) : own.name(),
                        new Taken(many, parameter.getParameterType(), Optional.empty()));
            } else if (isForm(parameter)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(field -> found.put(
                                field.getName(),
                                new Taken(isMany(field), field.getType(), Optional.of(field.getGenericType()))));
            }
        }
        return found;
    }

    /** A record of ours without an annotation of another meaning is bound from the parameters, field by field. */
    private static boolean isForm(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord()
                && Arrays.stream(parameter.getParameterAnnotations())
                        .noneMatch(annotation -> OTHERWISE.contains(annotation.annotationType()))
                && !OneText.class.isAssignableFrom(type)
                && type != Actor.Person.class;
    }

    private static boolean isMany(RecordComponent field) {
        return isMany(field.getType()) || field.getType().isRecord();
    }

    private static boolean isMany(Class<?> type) {
        return Iterable.class.isAssignableFrom(type) || type.isArray() || Map.class.isAssignableFrom(type);
    }

    private static String name(MethodParameter parameter) {
        String name = parameter.getParameterName();
        if (name == null) {
            throw new IllegalStateException("compiled without names of parameters: " + parameter);
        }
        return name;
    }
}
