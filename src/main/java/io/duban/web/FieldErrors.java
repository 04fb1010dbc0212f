package io.duban.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IWebContext;

/** What was wrong with a field of the form that comes back, for the field fragments. */
@Component("fieldErrors")
class FieldErrors {

    private final FieldWords words;

    FieldErrors(FieldWords words) {
        this.words = words;
    }

    /** The messages for one field, empty when it is all right. */
    public List<String> of(IContext context, String field) {
        return results(context)
                .flatMap(result -> errors(result, field).map(error -> words.of(error, form(result))))
                .distinct()
                .toList();
    }

    /** The same, naming the field as its label on the page does, whatever it is called elsewhere. */
    public List<String> of(IContext context, String field, String labelKey) {
        return results(context)
                .flatMap(result -> errors(result, field).map(error -> words.labelled(error, labelKey)))
                .distinct()
                .toList();
    }

    /** The messages that concern the form as a whole. */
    public List<String> global(IContext context) {
        return results(context)
                .flatMap(result -> result.getGlobalErrors().stream().map(error -> words.of(error, form(result))))
                .distinct()
                .toList();
    }

    /**
     * What stands in the field: as it was typed when the form comes back with errors, else the given value. The form
     * holds what was understood, therefore the request itself is asked.
     */
    public @Nullable Object value(IContext context, String field, @Nullable Object given) {
        Optional<Object> refused = results(context)
                .flatMap(result -> errors(result, field))
                .findFirst()
                .map(FieldError::getRejectedValue);
        return refused.or(() -> typed(context, field)).orElse(given);
    }

    private static Optional<String> typed(IContext context, String field) {
        return context instanceof IWebContext web && results(context).anyMatch(BindingResult::hasErrors)
                ? Optional.ofNullable(web.getExchange().getRequest().getParameterValue(field))
                : Optional.empty();
    }

    private static Stream<FieldError> errors(BindingResult result, String field) {
        return result.getFieldErrors().stream().filter(error -> error.getField().equals(field));
    }

    /** Null where nothing could be made of what was typed. */
    private static @Nullable Class<?> form(BindingResult result) {
        return result.getTarget() == null ? null : result.getTarget().getClass();
    }

    private static Stream<BindingResult> results(IContext context) {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .map(context::getVariable)
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast);
    }
}
