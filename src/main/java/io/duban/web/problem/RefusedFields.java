package io.duban.web.problem;

import io.duban.shared.Refusal;
import io.duban.web.FieldWords;
import io.duban.web.Words;
import io.duban.web.query.HandlerParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Says at which field of a request a refusal is: a rule knows what it is about, the handler under which name it was
 * sent.
 */
@Component
class RefusedFields {

    private final Words words;
    private final FieldWords fields;

    RefusedFields(Words words, FieldWords fields) {
        this.words = words;
        this.fields = fields;
    }

    /** What the field of a body names is not there; the address that it was sent to is. */
    Failure noSuch(String field) {
        String message = words.text("web.body.noSuch", fields.name(field, null));
        return Failure.of(HttpStatus.UNPROCESSABLE_ENTITY, "web.problem.invalid")
                .with(List.of(new Failure.Fault(field, message)));
    }

    List<Failure.Fault> of(Refusal refusal, HttpServletRequest request) {
        Set<String> taken =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                        ? HandlerParameters.names(handler)
                        : Set.of();
        return refusal.fields().stream()
                .map(field ->
                        new Failure.Fault(name(field.names(), taken), words.textOf(field.key(), field.arguments())))
                .toList();
    }

    /** What is handed in may have been typed before: then it goes by its first name. */
    private static String name(List<String> names, Set<String> taken) {
        return names.stream().filter(taken::contains).findFirst().orElse(names.get(0));
    }
}
