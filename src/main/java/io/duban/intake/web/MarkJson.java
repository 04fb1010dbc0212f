package io.duban.intake.web;

import io.duban.intake.confirming.Aspect;
import io.duban.intake.confirming.Mark;
import io.duban.reading.interpretation.GuessKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of the document and what was taken from it; {@code sure} from 0 to 1. */
record MarkJson(
        Aspect aspect,
        int start,
        int end,
        double sure,
        boolean inferred,
        @Nullable String about,
        List<GuessKind> guesses) {

    static MarkJson of(Mark given) {
        return new MarkJson(
                given.aspect(),
                given.start(),
                given.end(),
                given.sure(),
                given.inferred(),
                given.about(),
                given.guesses());
    }
}
