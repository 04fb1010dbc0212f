package io.duban.web;

import io.duban.shared.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What nobody in good faith sends: for paths, queries, headers and bodies. */
final class Junk {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private static final String FAR = "+999999999-12-31";

    /** Percent-encoded, or deliberately not. */
    private static final List<String> FOR_IDS = List.of("x", NOBODY, "%00", "1".repeat(40));

    private static final List<String> FOR_NUMBERS =
            List.of("", "-1", "0", "2147483647", "-2147483648", "99999999999999999999", "1e9", "NaN", "%EF%BC%94");

    private static final List<String> FOR_DAYS = List.of(
            "", "0000-00-00", "2020-02-30", "%2B10000-01-01", "-0001-01-01", "0000-01-01", "%2B999999999-12-31");

    private static final List<String> FOR_WORDS = List.of(
            "",
            "+",
            "x",
            NOBODY,
            "TASK:" + NOBODY,
            "-9223372036854775808_" + NOBODY + "_1",
            "9223372036854775807_" + NOBODY,
            NOBODY + "_-1",
            "%2B999999999-12-31_x",
            "%00",
            "a%07%E2%80%AE",
            "%F0%9F%98%80_%F0%A0%80%80",
            "..%5Cx",
            "%27%20OR%201=1",
            "%25_%5C",
            "%ED%A0%80",
            "%FF",
            "%zz",
            "[|]",
            "%E9%95%BF".repeat(500));

    private static final String LONG = "\"" + "长".repeat(70_000) + "\"";

    /** In the place of one field, whatever it takes; {0} is its name. */
    private static final List<String> FOR_FIELDS = List.of(
            "",
            "{0}",
            "{0}=",
            "{0}=x&{0}=y",
            "{0}=%00%07%E2%80%AE",
            "{0}=%F0%9F%98%80",
            "{0}=-1",
            "{0}=99999999999999999999",
            "{0}=%EF%BC%94%EF%BC%90%25",
            "{0}=2020%2F2%2F30",
            "{0}=%2B999999999-12-31",
            "{0}=" + NOBODY,
            "{0}=%20%E3%80%80%09",
            "{0}=%ED%A0%80",
            "{0}=%zz",
            "{0}=" + "%E9%95%BF".repeat(25_000),
            "{0}[0]=x",
            "{0}[5]=x",
            "{0}[-1]=x",
            "{0}[99999999999]=x",
            "{0}[0][0].x=1",
            "{0}.x=1",
            "{0}.class.name=x",
            "[0].{0}=x");

    /** How many of them each field gets; the next one goes on where the last one has stopped. */
    private static final int A_FEW = 5;

    private static final List<String> FORMS = List.of("", "&=&[=&]=1&.=1", "_x=1&!x=1&a%00b=1", "x=1&".repeat(6000));

    /** Uploads without a file, without a name, broken off, and of nothing. */
    static final List<String> UPLOADS = List.of(
            "--b--\r\n",
            "",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nPK",
            "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\nPK\u0003\u0004x\r\n--b--\r\n");

    private final Map<Class<?>, String> real;
    private int next;

    /** @param real ids of things that there are, by the type of the id */
    Junk(Map<Class<?>, String> real) {
        this.real = real;
    }

    /** For an address, in the place of a value of this type. */
    static List<String> values(Class<?> type) {
        if (Id.class.isAssignableFrom(type) || type.isEnum() || type == boolean.class || type == Boolean.class) {
            return FOR_IDS;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return FOR_NUMBERS;
        }
        return type == LocalDate.class ? FOR_DAYS : FOR_WORDS;
    }

    /** For a JSON body, in the place of a value of this type. */
    private static List<String> json(Type declared) {
        Class<?> type = raw(declared);
        if (element(declared).isPresent()) {
            return List.of("null", "[]", "[null]", "[[]]", "{}", "\"x\"");
        }
        if (Id.class.isAssignableFrom(type) || type.isEnum() || type.isRecord()) {
            return List.of("null", "\"\"", "\"x\"", "0", "{}", "[]", "\"" + NOBODY + "\"");
        }
        if (type == LocalDate.class) {
            return List.of("null", "0", "[]", "\"\"", "\"" + FAR + "\"", "\"-0001-01-01\"", "\"+10000-01-01\"");
        }
        return type == String.class
                ? List.of("null", "1", "[]", "\"\"", "\"\\u0000\"", "\"\\uD800\"", "\"\u202e\"", LONG)
                : List.of("null", "-1", "1e400", "99999999999999999999", "2147483647", "2020.9", "\"x\"", "[]");
    }

    /** Whole bodies that fit nowhere. */
    static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "[null]",
            "\"x\"",
            "1",
            "{",
            "{}",
            "{\"a\":1,\"a\":2}",
            "\uFEFF{}",
            "{}x",
            "[".repeat(3000));

    /** Bodies of this type in which one value after the other is junk, and the rest reads well. */
    List<String> bodies(Type type) {
        List<String> all = new ArrayList<>(BODIES);
        RecordComponent[] components = raw(type).isRecord() ? raw(type).getRecordComponents() : new RecordComponent[0];
        for (RecordComponent component : components) {
            for (String junk : json(component.getGenericType())) {
                Map<String, String> fields = fields(components);
                fields.put(component.getName(), junk);
                all.add(object(fields));
            }
            if (element(component.getGenericType())
                    .filter(part -> raw(part).isRecord())
                    .isPresent()) {
                bodies(element(component.getGenericType()).orElseThrow()).stream()
                        .filter(part -> !BODIES.contains(part))
                        .forEach(part -> {
                            Map<String, String> fields = fields(components);
                            fields.put(component.getName(), "[" + part + "]");
                            all.add(object(fields));
                        });
            }
        }
        if (components.length > 0) {
            all.add(object(fields(components)));
            all.add(object(fields(components)).replaceFirst("\\{", "{\"" + components[0].getName() + "\":null,"));
        }
        return all;
    }

    /** A body of this type that reads well. */
    String body(Type type) {
        return good(type, 0);
    }

    /** A form of this type that reads well, as its fields are sent. */
    String form(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(field -> fields(field.getName(), field.getGenericType()))
                .collect(Collectors.joining("&"));
    }

    /** Forms in which one field after the other is junk, and the rest reads well. */
    List<String> forms(List<String> fields) {
        List<String> all = new ArrayList<>(FORMS);
        all.add(String.join("&", fields));
        for (int at = 0; at < fields.size(); at++) {
            String name = fields.get(at).split("=", 2)[0];
            for (int each = 0; each < A_FEW; each++) {
                List<String> one = new ArrayList<>(fields);
                one.set(at, FOR_FIELDS.get(next++ % FOR_FIELDS.size()).replace("{0}", name));
                all.add(String.join("&", one));
            }
        }
        return all;
    }

    private Stream<String> fields(String name, Type type) {
        if (element(type)
                .filter(part -> raw(part).isRecord() && !Id.class.isAssignableFrom(raw(part)))
                .isPresent()) {
            return Stream.of(raw(element(type).orElseThrow()).getRecordComponents())
                    .flatMap(part -> fields(name + "%5B0%5D." + part.getName(), part.getGenericType()));
        }
        return Stream.of(name + "=" + good(type, 0).replaceAll("[\"\\[\\]]", ""));
    }

    private Map<String, String> fields(RecordComponent[] components) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            fields.put(component.getName(), good(component.getGenericType(), 0));
        }
        return fields;
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Something that reads well. */
    private String good(Type type, int depth) {
        Class<?> plain = raw(type);
        if (depth > 4) {
            return "null";
        }
        if (element(type).isPresent()) {
            return "[" + good(element(type).orElseThrow(), depth + 1) + "]";
        }
        if (Id.class.isAssignableFrom(plain)) {
            return "\"" + real.getOrDefault(plain, NOBODY) + "\"";
        }
        if (plain.isEnum()) {
            return "\"" + ((Enum<?>) plain.getEnumConstants()[0]).name() + "\"";
        }
        if (plain.isRecord()) {
            return Stream.of(plain.getRecordComponents())
                    .map(part -> "\"" + part.getName() + "\":" + good(part.getGenericType(), depth + 1))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return simple(plain);
    }

    private static String simple(Class<?> plain) {
        if (plain == boolean.class || plain == Boolean.class) {
            return "true";
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return "1";
        }
        if (Map.class.isAssignableFrom(plain)) {
            return "{}";
        }
        return plain == LocalDate.class ? "\"2020-06-30\"" : "\"文字\"";
    }

    static Optional<Type> element(Type type) {
        return type instanceof ParameterizedType some && Collection.class.isAssignableFrom(raw(type))
                ? Optional.of(some.getActualTypeArguments()[0])
                : Optional.empty();
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType some) {
            return (Class<?>) some.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
