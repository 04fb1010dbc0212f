package io.duban.modeling.web;

import io.duban.modeling.Trial;
import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.trying.TrialChange;
import io.duban.modeling.trying.TrialEnd;
import io.duban.modeling.trying.TrialEvent;
import io.duban.modeling.trying.TrialPlace;
import io.duban.modeling.trying.TrialRow;
import io.duban.modeling.trying.TrialUnit;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of made-up matters by a text of a draft; {@code inForce} is the version with which it is compared. */
record TrialJson(String model, int revision, int inForce, List<TrialCaseJson> cases) {

    /** One case: its course by the draft, how it ends by the model in force, and in what the courses differ. */
    record TrialCaseJson(
            TrialCase kind,
            LocalDate begins,
            TrialEndJson end,
            TrialEndJson endInForce,
            List<TrialRowJson> rows,
            List<TrialDifferenceJson> differences) {

        private static TrialCaseJson of(Trial.Tried tried, TrialWords words, Locale language) {
            var course = tried.course();
            return new TrialCaseJson(
                    course.kind(),
                    course.begins(),
                    TrialEndJson.of(course.end(), words, language),
                    TrialEndJson.of(tried.inForce().end(), words, language),
                    course.rows().stream()
                            .map(row -> TrialRowJson.of(row, language))
                            .toList(),
                    tried.changes().stream()
                            .map(change -> TrialDifferenceJson.of(change, language))
                            .toList());
        }
    }

    /** An element of a model, called in the reader's language. */
    record TrialPlaceJson(String process, String element, String name) {

        private static TrialPlaceJson of(TrialPlace place, Locale language) {
            return new TrialPlaceJson(place.process(), place.element(), place.name(language));
        }
    }

    /** How it ends, or where it stands for ever; {@code text} says it in the reader's language. */
    record TrialEndJson(TrialEnd.Outcome kind, LocalDate on, List<TrialPlaceJson> places, String text) {

        private static TrialEndJson of(TrialEnd end, TrialWords words, Locale language) {
            return new TrialEndJson(
                    end.kind(),
                    end.on(),
                    end.places().stream()
                            .map(place -> TrialPlaceJson.of(place, language))
                            .toList(),
                    words.end(end));
        }
    }

    /** What happened on a day; {@code units} and what follows only where somebody was asked. */
    record TrialRowJson(
            TrialEvent.EventKind kind,
            TrialPlaceJson place,
            LocalDate on,
            List<TrialUnitJson> units,
            List<Role> roles,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable Answer answer) {

        private static TrialRowJson of(TrialRow row, Locale language) {
            return new TrialRowJson(
                    row.kind(),
                    TrialPlaceJson.of(row.place(), language),
                    row.on(),
                    row.units().stream().map(TrialUnitJson::of).toList(),
                    row.roles(),
                    row.dueOn(),
                    row.doneOn(),
                    row.answer());
        }
    }

    /** A made-up unit; {@code number} is 0 where it has no part. {@code unit}: one that the model names. */
    record TrialUnitJson(
            TrialUnit.UnitRole kind, int number, @Nullable UnitId unit) {

        private static TrialUnitJson of(TrialUnit unit) {
            return new TrialUnitJson(unit.kind(), unit.number(), unit.unit());
        }
    }

    /** In what the course differs; {@code before} is the day by the model in force, {@code after} by the draft. */
    record TrialDifferenceJson(
            TrialChange.Shift kind,
            TrialPlaceJson place,
            int round,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            int workingDays) {

        private static TrialDifferenceJson of(TrialChange change, Locale language) {
            return new TrialDifferenceJson(
                    change.kind(),
                    TrialPlaceJson.of(change.place(), language),
                    change.round(),
                    change.before(),
                    change.after(),
                    change.workingDays());
        }
    }

    static TrialJson of(Trial trial, TrialWords words, Locale language) {
        return new TrialJson(
                trial.draft().model(),
                trial.revision(),
                trial.inForce(),
                trial.cases().stream()
                        .map(one -> TrialCaseJson.of(one, words, language))
                        .toList());
    }
}
