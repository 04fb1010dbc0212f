package io.duban.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.duban.shared.Unreadable;
import io.duban.web.Causes;
import io.duban.web.FieldWords;
import io.duban.web.Words;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a body, at the field where it is: 422 for a value, 400 for what cannot be read as it stands.
 */
@Component
class UnreadableBody {

    private static final String DUPLICATE = "Duplicate field";

    private final FieldWords fields;
    private final Words words;

    UnreadableBody(FieldWords fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    Failure of(Throwable thrown) {
        JsonMappingException mapping = Causes.first(thrown, JsonMappingException.class);
        JsonParseException syntax = Causes.first(thrown, JsonParseException.class);
        if (syntax != null) {
            return unreadable(duplicate(syntax));
        }
        if (mapping == null || mapping.getPath().isEmpty()) {
            return notAnObject(thrown, mapping);
        }
        return of(mapping, field(mapping.getPath()));
    }

    /** Nothing, or something else than what the address takes: says what that is. */
    private Failure notAnObject(Throwable thrown, @Nullable JsonMappingException mapping) {
        if (!(mapping instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            // Longer or deeper than anything that is read is neither syntax nor a mapping.
            boolean came = Causes.first(thrown, JsonProcessingException.class) != null;
            return Failure.of(BAD_REQUEST, came ? "web.problem.unreadable" : "web.problem.bodyMissing");
        }
        RecordComponent[] parts = mismatch.getTargetType().getRecordComponents();
        return parts == null
                ? Failure.of(BAD_REQUEST, "web.problem.bodyList")
                : Failure.of(
                        BAD_REQUEST,
                        "web.problem.bodyObject",
                        list(Stream.of(parts).map(RecordComponent::getName).toList()));
    }

    private Failure of(JsonMappingException mapping, String field) {
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            String name = unknown.getPropertyName();
            return unreadable(new Failure.Fault(
                    field, words.text("web.body.unknownField", name, list(unknown.getKnownPropertyIds()))));
        }
        Unreadable value = Causes.first(mapping, Unreadable.class);
        return value == null
                ? unreadable(new Failure.Fault(field, mismatch(mapping, field)))
                : Failure.of(UNPROCESSABLE_ENTITY, "web.problem.invalid")
                        .with(List.of(new Failure.Fault(field, fields.of(field, value, form(mapping)))));
    }

    private String mismatch(JsonMappingException mapping, String field) {
        String name = fields.name(field, form(mapping));
        Class<?> wanted = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted != null && wanted.isEnum()) {
            return words.text("web.body.choice", name, list(Arrays.asList(wanted.getEnumConstants())));
        }
        return words.text("web.body.sort", name);
    }

    /** The body itself, in which the first step of the way to the field was taken. */
    private static @Nullable Class<?> form(JsonMappingException mapping) {
        Object from = mapping.getPath().get(0).getFrom();
        return from instanceof Class<?> type ? type : from == null ? null : from.getClass();
    }

    private Failure.@Nullable Fault duplicate(JsonParseException syntax) {
        JsonParser parser = syntax.getProcessor();
        if (parser == null || !String.valueOf(syntax.getOriginalMessage()).startsWith(DUPLICATE)) {
            return null;
        }
        String field = field(parser.getParsingContext().pathAsPointer());
        return new Failure.Fault(field, words.text("web.body.duplicate", fields.name(field, null)));
    }

    private static Failure unreadable(Failure.@Nullable Fault fault) {
        Failure failure = Failure.of(BAD_REQUEST, fault == null ? "web.problem.unreadable" : "web.problem.invalid");
        return fault == null ? failure : failure.with(List.of(fault));
    }

    private static String list(@Nullable Collection<?> names) {
        return names == null ? "" : names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String field(List<JsonMappingException.Reference> path) {
        StringBuilder field = new StringBuilder();
        path.forEach(step -> append(field, step.getFieldName(), step.getIndex()));
        return field.toString();
    }

    private static String field(JsonPointer path) {
        StringBuilder field = new StringBuilder();
        for (JsonPointer step = path; !step.matches(); step = step.tail()) {
            boolean index = step.mayMatchElement();
            append(field, index ? null : step.getMatchingProperty(), step.getMatchingIndex());
        }
        return field.toString();
    }

    private static void append(StringBuilder field, @Nullable String name, int index) {
        if (name == null) {
            field.append('[').append(index).append(']');
        } else {
            field.append(field.isEmpty() ? "" : ".").append(name);
        }
    }
}
