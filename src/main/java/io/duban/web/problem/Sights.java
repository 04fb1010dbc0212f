package io.duban.web.problem;

import io.duban.shared.Actor;
import io.duban.shared.Id;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Sight;
import io.duban.web.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells an act that is not permitted from a thing that may not even be known. One place for all addresses with an id:
 * the answer to an id that exists and to one that was made up is the same for whoever may not see the thing.
 */
@Component
class Sights {

    private final List<Sight<?>> sights;
    private final CurrentPerson current;
    private final ConversionService conversions;

    Sights(List<Sight<?>> sights, CurrentPerson current, ConversionService mvcConversionService) {
        this.sights = List.copyOf(sights);
        this.current = current;
        this.conversions = mvcConversionService;
    }

    /** Whether the address names something that the person at hand may not know of. */
    boolean hideSomething(HttpServletRequest request) {
        Actor.Person reader = current.actor().orElse(null);
        return reader != null
                && ids(request).stream().anyMatch(id -> sights.stream().anyMatch(sight -> hides(sight, id, reader)));
    }

    private static <I extends Id> boolean hides(Sight<I> sight, Id id, Actor.Person reader) {
        if (!sight.of().isInstance(id)) {
            return false;
        }
        try {
            sight.look(sight.of().cast(id), reader);
            return false;
        } catch (Missing | NotPermitted unknown) {
            return true;
        }
    }

    private List<Id> ids(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler)
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables)) {
            return List.of();
        }
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class)
                        && Id.class.isAssignableFrom(parameter.getType()))
                .map(parameter -> id(variables.get(parameter.getName()), parameter.getType()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Id id(@Nullable Object text, Class<?> type) {
        return (Id) conversions.convert(text, type);
    }
}
