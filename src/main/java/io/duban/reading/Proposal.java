package io.duban.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.duban.reading.document.Range;
import io.duban.reading.document.Remark;
import io.duban.reading.duties.Duty;
import io.duban.reading.duties.DutyKind;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Operator;
import io.duban.reading.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document proposes: a plan that a person has to confirm. Its JSON form is that of the labels by which the
 * reading is measured; every {@code evidence} points into {@code text}.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Proposal(
        Optional<String> title,
        Optional<String> issuer,
        List<String> issuers,
        Optional<String> docNumber,
        Optional<LocalDate> date,
        Period period,
        List<ProposedUnit> defaultUnits,
        List<ProposedTarget> docTargets,
        List<ProposedTask> tasks,
        List<ProposedTable> tables,
        List<Remark> remarks,
        List<ProposedDuty> duties,
        Map<String, Evidence> evidence,
        String text) {

    public Proposal {
        issuers = List.copyOf(issuers);
        defaultUnits = List.copyOf(defaultUnits);
        docTargets = List.copyOf(docTargets);
        tasks = List.copyOf(tasks);
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
        duties = List.copyOf(duties);
        evidence = Map.copyOf(evidence);
    }

    /** From the first to the last year of a plan. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Period(OptionalInt start, OptionalInt end) {}

    /**
     * Where something was read.
     *
     * @param sure from 0 to 1
     * @param inferred whether it follows from something else than the words at that place
     */
    public record Evidence(int start, int end, double sure, boolean inferred) {

        static Evidence read(Range range, double sure) {
            return new Evidence(range.start(), range.end(), sure, false);
        }

        Evidence asInferred() {
            return new Evidence(start, end, Math.min(sure, 0.7), true);
        }
    }

    /** A unit with its role; {@code raw} is there where the name differs from what is printed. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProposedUnit(
            String name, Role role, Optional<String> raw, Optional<Boolean> collective, Evidence evidence) {}

    /**
     * A target; {@code value} is a number as printed, or a text for ranges, classes and words. Only goals of the whole
     * plan have a path, and a kind where the document tells binding ones (约束性) from expected ones (预期性).
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProposedTarget(
            String indicator,
            OptionalInt year,
            Operator operator,
            Object value,
            Optional<String> unit,
            Optional<String> baseline,
            Optional<String> frequency,
            Optional<Boolean> qualitative,
            Optional<List<String>> path,
            Optional<String> kind,
            Evidence evidence) {

        /** The same, counted from what the words say; from what was read before where there are none. */
        ProposedTarget against(Optional<String> words) {
            return new ProposedTarget(
                    indicator,
                    year,
                    operator,
                    value,
                    unit,
                    words.or(() -> baseline),
                    frequency,
                    qualitative,
                    path,
                    kind,
                    evidence);
        }

        /** The same for the end of a year. */
        ProposedTarget in(OptionalInt otherYear) {
            return new ProposedTarget(
                    indicator,
                    otherYear,
                    operator,
                    value,
                    unit,
                    baseline,
                    frequency,
                    qualitative,
                    path,
                    kind,
                    evidence);
        }

        /**
         * The same as a goal of the whole plan.
         *
         * @param carried the year that was last named before, for a goal that names none itself
         */
        ProposedTarget asGoal(List<String> where, Optional<String> nature, OptionalInt carried) {
            boolean own = year.isPresent() || carried.isEmpty();
            Evidence place = own ? evidence : evidence.asInferred();
            return new ProposedTarget(
                    indicator,
                    own ? year : carried,
                    operator,
                    value,
                    unit,
                    baseline,
                    frequency,
                    qualitative,
                    Optional.of(where),
                    nature,
                    place);
        }
    }

    /**
     * A table of the document and what its columns are taken for.
     *
     * @param number counts the document's tables from 1
     * @param tasks whether its rows are read as tasks
     */
    public record ProposedTable(int number, int start, int end, boolean tasks, List<ProposedColumn> columns) {

        public ProposedTable {
            columns = List.copyOf(columns);
        }

        /** Whether it is read as tasks although it is not clear what a column holds. */
        @JsonIgnore
        public boolean isUnsure() {
            return tasks && columns.stream().anyMatch(ProposedColumn::isUnsure);
        }
    }

    /**
     * A column of a table.
     *
     * @param column counts from 1
     * @param heading empty where nothing stands over it
     * @param sure from 0 to 1
     * @param chosen whether a person said so
     */
    public record ProposedColumn(int column, String heading, Column meaning, double sure, boolean chosen) {

        private static final double SURE = 0.75;

        @JsonIgnore
        public boolean isUnsure() {
            return sure < SURE;
        }
    }

    /**
     * A duty about the plan as a whole: who leads, where the office sits, who reports to whom by when, how the plan is
     * assessed.
     *
     * @param to the recipient of a report, the group that is headed, or the office that sits somewhere
     * @param when as printed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProposedDuty(
            DutyKind kind, List<String> who, Optional<String> to, Optional<String> when, Evidence evidence) {

        public ProposedDuty {
            who = List.copyOf(who);
        }

        static ProposedDuty of(Duty duty) {
            Range range = duty.range();
            return new ProposedDuty(
                    duty.kind(),
                    duty.who(),
                    duty.to(),
                    duty.when(),
                    new Evidence(range.start(), range.end(), duty.sure(), duty.inferred()));
        }
    }

    /** A part of a task with units of its own; {@code text} leaves out who is responsible, its evidence does not. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Segment(
            String text,
            List<ProposedUnit> units,
            Optional<LocalDate> deadline,
            boolean ongoing,
            Optional<String> deadlineRaw,
            List<ProposedTarget> targets,
            Map<String, Evidence> evidence) {

        public Segment {
            units = List.copyOf(units);
            targets = List.copyOf(targets);
            evidence = Map.copyOf(evidence);
        }
    }

    /** A task; {@code textStart} is the first forty characters without white space. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProposedTask(
            int id,
            Optional<String> number,
            Optional<String> part,
            List<String> path,
            String title,
            List<ProposedUnit> units,

            @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty("deadline")
            Optional<LocalDate> deadline,

            boolean ongoing,
            Optional<String> deadlineRaw,
            List<LocalDate> textDates,
            List<ProposedTarget> targets,
            List<Segment> segments,
            Optional<String> unitsRaw,
            String text,
            String textStart,
            Map<String, Evidence> evidence) {

        public ProposedTask {
            path = List.copyOf(path);
            units = List.copyOf(units);
            textDates = List.copyOf(textDates);
            targets = List.copyOf(targets);
            segments = List.copyOf(segments);
            evidence = Map.copyOf(evidence);
        }
    }
}
