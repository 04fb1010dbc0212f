package io.duban.modeling.trying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * How a made-up matter comes to its end, or does not.
 *
 * @param on the day of the end, or the last day on which something happened
 * @param places the end that was reached, or where it stands
 * @param failure what went wrong, by a message key or in plain words, only where it broke
 */
public record TrialEnd(
        Outcome kind,
        LocalDate on,
        List<TrialPlace> places,
        @Nullable MessageSourceResolvable failure) {

    public TrialEnd {
        places = List.copyOf(places);
    }

    /** What is true of it. */
    public enum Outcome {
        /** It reached its end. */
        ENDED,
        /** It waits for ever: nobody will act and no timer will go off. */
        HANGS,
        /** Something that the model asks for cannot be done. */
        BROKE,
        /** It was given up after too many steps, too many days or too long a time: it would go on for ever. */
        ENDLESS
    }
}
