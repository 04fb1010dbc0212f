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
import io.duban.work.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of made-up matters by a text of a draft; {@code inForce} is the version with which it is compared. */
record TrialJson(String model, int revision, int inForce, List<CaseJson> cases) {

    /** One case: its course by the draft, how it ends by the model in force, and in what the courses differ. */
    record CaseJson(
            TrialCase kind,
            LocalDate begins,
            EndJson end,
            EndJson endInForce,
            List<RowJson> rows,
            List<DifferenceJson> differences) {

        private static CaseJson of(Trial.Tried tried, TrialWords words, Locale language) {
            var course = tried.course();
            return new CaseJson(
                    course.kind(),
                    course.begins(),
                    EndJson.of(course.end(), words, language),
                    EndJson.of(tried.inForce().end(), words, language),
                    course.rows().stream().map(row -> RowJson.of(row, language)).toList(),
                    tried.changes().stream()
                            .map(change -> DifferenceJson.of(change, language))
                            .toList());
        }
    }

    /** An element of a model, called in the reader's language. */
    record PlaceJson(String process, String element, String name) {

        private static PlaceJson of(TrialPlace place, Locale language) {
            return new PlaceJson(place.process(), place.element(), place.name(language));
        }
    }

    /** How it ends, or where it stands for ever; {@code text} says it in the reader's language. */
    record EndJson(TrialEnd.Outcome kind, LocalDate on, List<PlaceJson> places, String text) {

        private static EndJson of(TrialEnd end, TrialWords words, Locale language) {
            return new EndJson(
                    end.kind(),
                    end.on(),
                    end.places().stream()
                            .map(place -> PlaceJson.of(place, language))
                            .toList(),
                    words.end(end));
        }
    }

    /** What happened on a day; {@code units} and what follows only where somebody was asked. */
    record RowJson(
            TrialEvent.EventKind kind,
            PlaceJson place,
            LocalDate on,
            List<UnitJson> units,
            List<Role> roles,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable Answer answer) {

        private static RowJson of(TrialRow row, Locale language) {
            return new RowJson(
                    row.kind(),
                    PlaceJson.of(row.place(), language),
                    row.on(),
                    row.units().stream().map(UnitJson::of).toList(),
                    row.roles(),
                    row.dueOn(),
                    row.doneOn(),
                    row.answer());
        }
    }

    /** A made-up unit; {@code number} is 0 where it has no part in the matter. */
    record UnitJson(TrialUnit.UnitRole kind, int number) {

        private static UnitJson of(TrialUnit unit) {
            return new UnitJson(unit.kind(), unit.number());
        }
    }

    /** In what the course differs; {@code before} is the day by the model in force, {@code after} by the draft. */
    record DifferenceJson(
            TrialChange.Shift kind,
            PlaceJson place,
            int round,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            int workingDays) {

        private static DifferenceJson of(TrialChange change, Locale language) {
            return new DifferenceJson(
                    change.kind(),
                    PlaceJson.of(change.place(), language),
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
                        .map(one -> CaseJson.of(one, words, language))
                        .toList());
    }
}
