package io.duban.reading;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.rows.TableRow;
import io.duban.reading.rows.TableTask;
import io.duban.reading.tables.TargetCell;
import io.duban.reading.targets.TargetReader;
import io.duban.reading.units.Party;
import io.duban.reading.units.Responsibilities;
import io.duban.reading.units.Statement;
import io.duban.reading.vocabulary.TimeLimit;
import io.duban.reading.vocabulary.TimeLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the tasks of tables into the proposal; a task of several rows keeps them as segments. */
final class RowWriter {

    /** Which part of a document tasks of tables come from. */
    static final String TABLE = "附件";

    private final OptionalInt year;
    private final OptionalInt start;
    private final Responsibilities settled;

    RowWriter(OptionalInt year, OptionalInt start, Responsibilities settled) {
        this.year = year;
        this.start = start;
        this.settled = settled;
    }

    Proposal.ProposedTask write(TableTask task, int id) {
        List<Proposal.Segment> segments =
                task.rows().stream().map(row -> segment(task, row)).toList();
        Optional<Statement.Limit> words =
                latest(task.rows()).or(() -> settled.until(task.titleAt().start()));
        TimeLimit limit = words.map(this::limit).orElse(new TimeLimit(Optional.empty(), false, false));
        boolean several = segments.size() > 1;
        String text = text(task);
        return new Proposal.ProposedTask(
                id,
                task.number().isEmpty() ? Optional.empty() : Optional.of(task.number()),
                Optional.of(TABLE),
                task.path(),
                task.title(),
                units(task, task.rows()),
                limit.date(),
                limit.ongoing(),
                words.map(Statement.Limit::words),
                TimeLimits.inText(text),
                segments.stream()
                        .limit(several ? 0 : 1)
                        .flatMap(one -> one.targets().stream())
                        .toList(),
                several ? segments : List.of(),
                Optional.empty(),
                text,
                TaskWriter.textStart(text),
                TaskWriter.evidence(task.titleAt(), range(task), words, limit));
    }

    /** One row may have the same unit in two columns; the strongest part counts where several rows name it. */
    private List<Proposal.ProposedUnit> units(TableTask task, List<TableRow> rows) {
        List<Statement> statements =
                rows.stream().flatMap(row -> settled(task, row)).toList();
        boolean asPrinted = rows.size() == 1 && statements.size() > 1;
        List<Party> parties = asPrinted
                ? statements.stream()
                        .flatMap(statement -> statement.parties().stream())
                        .toList()
                : Responsibilities.union(statements);
        return parties.stream().map(TaskWriter::unit).toList();
    }

    private Proposal.Segment segment(TableTask task, TableRow row) {
        String title = task.title();
        List<Proposal.ProposedTarget> targets = new ArrayList<>();
        row.text().forEach(paragraph -> TargetReader.read(paragraph, start, any -> false)
                .forEach(target -> targets.add(TaskWriter.target(target.orCalled(title)))));
        if (row.text().isEmpty() && row.targets().isEmpty()) {
            TargetReader.read(new Paragraph(task.titleAt(), title, 0), start, any -> false)
                    .forEach(target -> targets.add(TaskWriter.target(target)));
        }
        row.targets().forEach(cell -> targets.addAll(new TargetCells(title, start).read(cell)));
        TimeLimit limit = row.limit().map(this::limit).orElse(new TimeLimit(Optional.empty(), false, false));
        return new Proposal.Segment(
                said(row).map(Paragraph::text).collect(Collectors.joining("\n")),
                units(task, List.of(row)),
                limit.date(),
                limit.ongoing(),
                row.limit().map(Statement.Limit::words),
                targets,
                evidence(row, limit));
    }

    private static Map<String, Proposal.Evidence> evidence(TableRow row, TimeLimit limit) {
        Map<String, Proposal.Evidence> evidence = new HashMap<>();
        row.text().stream()
                .map(Paragraph::range)
                .reduce(Range::through)
                .ifPresent(all -> evidence.put("text", Proposal.Evidence.read(all, 0.95)));
        row.limit().ifPresent(words -> evidence.put("deadline", TaskWriter.deadline(words.range(), limit)));
        return evidence;
    }

    private Stream<Statement> settled(TableTask task, TableRow row) {
        return row.statements().stream()
                .map(statement -> task.ranked() ? settled.named(statement) : settled.settled(statement));
    }

    /** A task is done when its last part is; it goes on without an end only where every part does. */
    private Optional<Statement.Limit> latest(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.limit().stream())
                .max(Comparator.comparing(
                                (Statement.Limit words) -> limit(words).date().orElse(LocalDate.MIN))
                        .thenComparing(words -> !limit(words).ongoing()));
    }

    private TimeLimit limit(Statement.Limit words) {
        return TimeLimits.of(words.words(), year);
    }

    /** The title and what its rows say, without the cells that stand between them. */
    private static String text(TableTask task) {
        List<Paragraph> said =
                task.rows().stream().flatMap(RowWriter::said).distinct().toList();
        boolean begins = said.stream()
                .anyMatch(
                        paragraph -> paragraph.range().start() == task.titleAt().start());
        Stream<String> title = begins ? Stream.of() : Stream.of(task.title());
        return Stream.concat(title, said.stream().map(Paragraph::text)).collect(Collectors.joining("\n"));
    }

    private static Stream<Paragraph> said(TableRow row) {
        Stream<Paragraph> sentences = row.targets().stream()
                .filter(cell -> !TargetCells.isValue(cell))
                .map(TargetCell::words);
        return Stream.concat(row.text().stream(), sentences);
    }

    private static Range range(TableTask task) {
        int end = task.rows().stream()
                .flatMap(RowWriter::said)
                .mapToInt(paragraph -> paragraph.range().end())
                .filter(place -> place >= task.titleAt().end())
                .findFirst()
                .orElse(task.titleAt().end());
        return new Range(task.titleAt().start(), end);
    }
}
