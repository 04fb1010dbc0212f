package io.duban.web.query;

import static java.util.stream.Collectors.toMap;

import io.duban.shared.OneText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which names lead to a field. The binder of forms would follow a name into what is no form ({@code unit.value}), or
 * pass over what leads nowhere, and takes marks of its own ({@code _name}, {@code !name}) that no page of ours writes.
 */
final class FieldNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern STEP = Pattern.compile("([A-Za-z]\\w*)(\\[\\d{1,3}])?(?:\\.(?=.)|$)");

    private FieldNames() {}

    /** Whether this is a name and no way to a part of something, whatever it names. */
    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** Whether the value of a form's field goes by this name. */
    static boolean leadsToValue(String name, Map<String, Type> fields) {
        Matcher step = STEP.matcher(name);
        Map<String, Type> within = fields;
        Optional<Type> at = Optional.empty();
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
            Optional<Type> found = Optional.ofNullable(within.get(step.group(1)));
            at = step.group(2) == null ? found : found.flatMap(FieldNames::element);
            within = at.map(FieldNames::parts).orElse(Map.of());
        }
        return end == name.length() && at.filter(FieldNames::isValue).isPresent();
    }

    private static Map<String, Type> parts(Type type) {
        return isForm(type)
                ? Arrays.stream(((Class<?>) type).getRecordComponents())
                        .collect(toMap(RecordComponent::getName, RecordComponent::getGenericType))
                : Map.of();
    }

    private static boolean isValue(Type type) {
        return !isForm(type) && element(type).stream().noneMatch(FieldNames::isForm);
    }

    private static boolean isForm(Type type) {
        return type instanceof Class<?> form && form.isRecord() && !OneText.class.isAssignableFrom(form);
    }

    private static Optional<Type> element(Type type) {
        return Stream.of(type)
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(list -> List.class.equals(list.getRawType()))
                .map(list -> list.getActualTypeArguments()[0])
                .findFirst();
    }
}
