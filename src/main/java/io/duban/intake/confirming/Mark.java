package io.duban.intake.confirming;

import io.duban.reading.Proposal.Evidence;
import io.duban.reading.interpretation.GuessKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document, from {@code start} up to, not including, {@code end}, and what was taken from it.
 *
 * @param sure from 0 to 1
 * @param inferred whether it follows from something else than the words at that place
 * @param about which of several: a unit's id, a name without a unit, an indicator's name and year; else empty
 * @param guesses what a rule assumed about the target that stands there
 */
public record Mark(
        Aspect aspect,
        int start,
        int end,
        double sure,
        boolean inferred,
        @Nullable String about,
        List<GuessKind> guesses) {

    /** From which on a field counts as sure. */
    private static final double SURE = 0.75;

    /** Sheets that were kept before marks told their fields apart say nothing. */
    public Mark {
        about = Objects.requireNonNullElse(about, "");
        guesses = List.copyOf(guesses);
    }

    static Mark of(Aspect aspect, Evidence found, String about) {
        return new Mark(aspect, found.start(), found.end(), found.sure(), found.inferred(), about, List.of());
    }

    /** How a target is told from the others of its task. */
    public static String target(String indicator, int year) {
        return indicator + " " + year;
    }

    /** The words themselves. */
    public String words(String document) {
        return document.substring(start, Math.min(end, document.length()));
    }

    public boolean isUnsure() {
        return sure < SURE;
    }

    public boolean isAbout(Aspect other, String what) {
        return aspect == other && what.equals(about);
    }

    Mark between(int from, int to) {
        return new Mark(aspect, from, to, sure, inferred, about, guesses);
    }

    /** For a field that follows from these words although they stand elsewhere. */
    Mark asInferred() {
        return new Mark(aspect, start, end, sure, true, about, guesses);
    }

    Mark about(String other) {
        return new Mark(aspect, start, end, sure, inferred, other, guesses);
    }

    Mark guessing(List<GuessKind> assumed) {
        return new Mark(aspect, start, end, sure, inferred || !assumed.isEmpty(), about, assumed);
    }

    /** After a person has looked at it. */
    Mark asChecked() {
        return new Mark(aspect, start, end, 1, false, about, List.of());
    }
}
