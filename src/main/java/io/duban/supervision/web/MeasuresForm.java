package io.duban.supervision.web;

import io.duban.shared.Lines;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.SubmitRectificationPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rectification plan as it is typed; a line in which nothing stands at the end counts for nothing. */
record MeasuresForm(
        @Nullable @Size(max = 4000) @Lines String words,

        @Nullable @Valid @Size(max = SubmitRectificationPlan.MOST_MEASURES)
        List<@Nullable MeasureForm> measures) {

    private static final int LEAST_LINES = 3;
    private static final MeasureForm EMPTY = new MeasureForm("", "", null);

    /** One measure. */
    record MeasureForm(
            @Nullable @Size(max = 2000) String what,
            @Nullable @Size(max = 100) String responsible,
            @Nullable LocalDate until) {

        static MeasureForm of(RectificationMeasure given) {
            return new MeasureForm(given.what(), given.responsible(), given.until());
        }

        RectificationMeasure measure() {
            return new RectificationMeasure(text(what), text(responsible), until);
        }

        private static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "");
        }
    }

    static MeasuresForm of(List<RectificationMeasure> given) {
        return new MeasuresForm(
                "", new ArrayList<>(given.stream().map(MeasureForm::of).toList()));
    }

    String text() {
        return words == null ? "" : words;
    }

    /** Those in which something stands; an empty line between two is one that lacks everything. */
    List<RectificationMeasure> given() {
        List<RectificationMeasure> given =
                new ArrayList<>(sent().stream().map(MeasureForm::measure).toList());
        while (!given.isEmpty() && given.get(given.size() - 1).isBlank()) {
            given.remove(given.size() - 1);
        }
        return given;
    }

    /** The lines as they stand, and some empty ones to write in. */
    public List<MeasureForm> lines() {
        List<MeasureForm> lines = new ArrayList<>(sent());
        while (lines.size() < LEAST_LINES) {
            lines.add(EMPTY);
        }
        return lines;
    }

    private List<MeasureForm> sent() {
        List<MeasureForm> all = new ArrayList<>();
        if (measures != null) {
            measures.forEach(line -> all.add(line == null ? EMPTY : line));
        }
        return all;
    }
}
