package io.duban.intake.web;

import io.duban.intake.confirming.Aspect;
import io.duban.intake.confirming.Mark;
import io.duban.reading.interpretation.GuessKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a field was read.
 *
 * @param field by which the page finds it on either side
 * @param at the place in the document; null where nothing there says it
 * @param line where the line of that place begins
 * @param inferred whether it was taken to be so, not read; never of what a person has checked
 * @param unsure whether the reading may well be wrong; never of what a person has checked
 * @param guesses what a rule assumed about it; nothing of what a person has checked
 */
record Source(String field, @Nullable Integer at, int line, boolean inferred, boolean unsure, List<GuessKind> guesses) {

    /** The same for a field and for the stretch of the document from which it was taken. */
    static String field(Mark mark) {
        return field(mark.aspect(), mark.about());
    }

    private static String field(Aspect aspect, @Nullable String about) {
        return aspect.name() + " " + about;
    }

    /** The marks of a task or of the whole plan; {@code checked}: by a person. */
    record Marks(List<Mark> all, boolean checked, TextLines lines) {

        /** A time limit that the document does not state is assumed. */
        Source of(Aspect aspect) {
            return of(
                    aspect,
                    "",
                    aspect == Aspect.LIMIT && !all.isEmpty() && find(aspect, "").isEmpty());
        }

        Source of(Aspect aspect, String about, boolean assumed) {
            Optional<Mark> mark = find(aspect, about);
            boolean open = !checked;
            return new Source(
                    field(aspect, about),
                    mark.map(Mark::start).orElse(null),
                    mark.map(found -> lines.lineOf(found.start())).orElse(0),
                    open && (assumed || mark.filter(Mark::inferred).isPresent()),
                    open && mark.filter(Mark::isUnsure).isPresent(),
                    open ? mark.map(Mark::guesses).orElse(List.of()) : List.of());
        }

        private Optional<Mark> find(Aspect aspect, String about) {
            return all.stream().filter(mark -> mark.isAbout(aspect, about)).findFirst();
        }
    }
}
