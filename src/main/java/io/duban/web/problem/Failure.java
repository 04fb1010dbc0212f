package io.duban.web.problem;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * Something that did not work, as it will be told.
 *
 * @param key the message key of what is told; clients of the API may count on it
 * @param faults what is wrong with single fields
 * @param changes what others did meanwhile
 * @param facts what a refusal rests on, by name, for programs
 * @param incident the number under which the log has the cause, null when there is nothing to look up
 */
public record Failure(
        HttpStatusCode status,
        String key,
        List<Object> arguments,
        List<Fault> faults,
        List<String> changes,
        Map<String, Object> facts,
        @Nullable String incident) {

    /** What is wrong with one field, in words. */
    public record Fault(String field, String message) {}

    public Failure {
        arguments = List.copyOf(arguments);
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
        facts = Map.copyOf(facts);
    }

    public static Failure of(HttpStatusCode status, String key, Object... arguments) {
        return new Failure(status, key, Arrays.asList(arguments), List.of(), List.of(), Map.of(), null);
    }

    Failure with(List<Fault> more) {
        // The checks of a form come in no order of their own; an answer is the same each time.
        List<Fault> inOrder = more.stream()
                .sorted(comparing(Fault::field).thenComparing(Fault::message))
                .toList();
        return new Failure(status, key, arguments, inOrder, changes, facts, incident);
    }

    Failure on(Map<String, Object> grounds) {
        return new Failure(status, key, arguments, faults, changes, grounds, incident);
    }

    Failure after(List<String> acts) {
        return new Failure(status, key, arguments, faults, acts, facts, incident);
    }

    Failure under(String number) {
        return new Failure(status, key, arguments, faults, changes, facts, number);
    }
}
