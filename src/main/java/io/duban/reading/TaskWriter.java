package io.duban.reading;

import io.duban.reading.characters.Characters;
import io.duban.reading.characters.Digits;
import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.document.Range;
import io.duban.reading.outline.TaskText;
import io.duban.reading.rows.TableTask;
import io.duban.reading.targets.Findings;
import io.duban.reading.targets.Target;
import io.duban.reading.targets.TargetReader;
import io.duban.reading.units.Party;
import io.duban.reading.units.Responsibilities;
import io.duban.reading.units.Statement;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.TimeLimit;
import io.duban.reading.vocabulary.TimeLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes tasks of the running text into the proposal; those of tables go through {@link RowWriter}. */
final class TaskWriter {

    private static final int TEXT_START = 40;

    private final Document document;
    private final OptionalInt year;
    private final OptionalInt start;
    private final Map<Paragraph, List<Statement>> statements;
    private final Patience patience;
    private final Responsibilities settled;
    private final RowWriter rows;
    private final SegmentWriter segments;

    TaskWriter(
            Document document,
            OptionalInt year,
            OptionalInt start,
            Responsibilities settled,
            Map<Paragraph, List<Statement>> statements,
            Patience patience) {
        this.document = document;
        this.year = year;
        this.start = start;
        this.patience = patience;
        this.settled = settled;
        this.statements = Map.copyOf(statements);
        this.rows = new RowWriter(year, start, settled);
        this.segments = new SegmentWriter(document, year);
    }

    Proposal.ProposedTask write(TableTask task, int id) {
        return rows.write(task, id);
    }

    Proposal.ProposedTask write(TaskText task, int id, Optional<String> part) {
        List<Statement> own = task.paragraphs().stream()
                .flatMap(paragraph -> statements.getOrDefault(paragraph, List.of()).stream())
                .toList();
        Optional<Statement.Limit> words = limit(task, own);
        TimeLimit limit = words.map(found -> TimeLimits.of(found.words(), year))
                .orElse(new TimeLimit(Optional.empty(), false, false));
        Map<String, Proposal.Evidence> evidence = evidence(task.titleAt(), task.range(), words, limit);
        String text = document.at(task.range());
        return new Proposal.ProposedTask(
                id,
                Optional.empty(),
                part,
                task.path(),
                task.title(),
                Responsibilities.union(own).stream().map(TaskWriter::unit).toList(),
                limit.date(),
                limit.ongoing(),
                words.map(Statement.Limit::words),
                TimeLimits.inText(Characters.narrow(text)),
                targets(task, own),
                own.size() > 1 ? segments.of(task.range(), own) : List.of(),
                own.stream().findFirst().map(Statement::raw),
                text,
                textStart(text),
                evidence);
    }

    private Optional<Statement.Limit> limit(TaskText task, List<Statement> own) {
        List<Statement.Limit> limits =
                own.stream().flatMap(statement -> statement.limit().stream()).toList();
        return limits.stream()
                .filter(limit -> RoleWords.isLimit(limit.words()))
                .findFirst()
                .or(() -> limits.stream().findFirst())
                .or(() -> running(task))
                .or(() -> settled.until(task.range().start()));
    }

    static Map<String, Proposal.Evidence> evidence(
            Range title, Range text, Optional<Statement.Limit> words, TimeLimit limit) {
        Map<String, Proposal.Evidence> evidence = new HashMap<>();
        evidence.put("title", Proposal.Evidence.read(title, 0.95));
        evidence.put("text", Proposal.Evidence.read(text, 0.95));
        words.ifPresent(found -> evidence.put("deadline", deadline(found.range(), limit)));
        return evidence;
    }

    /** A task is done when the last of what it says is. */
    private Optional<Statement.Limit> running(TaskText task) {
        return task.paragraphs().stream()
                .flatMap(paragraph -> TimeLimits.running(paragraph.text()).stream()
                        .map(found -> new Statement.Limit(found.group(), paragraph.at(found.start(), found.end()))))
                .max(Comparator.comparing(
                        words -> TimeLimits.of(words.words(), year).date().orElse(LocalDate.MIN)));
    }

    /** The number before a title is no quantity, even where digits follow it: 11.121人才. */
    private List<Proposal.ProposedTarget> targets(TaskText task, List<Statement> own) {
        List<Proposal.ProposedTarget> targets = new ArrayList<>();
        int from = Math.max(task.titleAt().start(), task.range().start() + Findings.end(document.at(task.range())));
        for (Paragraph paragraph : task.paragraphs()) {
            patience.check();
            TargetReader.read(paragraph, first(paragraph), range -> isInside(range, own)).stream()
                    .filter(target -> target.range().start() >= from)
                    .forEach(target -> targets.add(target(target.orCalled(task.title()))));
        }
        return targets;
    }

    /** The year of the document dates what is to be done before one of its months. */
    private OptionalInt first(Paragraph paragraph) {
        return start.isPresent() || TimeLimits.months(paragraph.text()).isEmpty() ? start : year;
    }

    private static boolean isInside(Range range, List<Statement> own) {
        return own.stream()
                .anyMatch(statement -> statement.range().start() <= range.start()
                        && statement.range().end() >= range.end());
    }

    static Proposal.Evidence deadline(Range range, TimeLimit limit) {
        return new Proposal.Evidence(
                range.start(), range.end(), limit.date().isPresent() ? 0.95 : 0.7, limit.yearInferred());
    }

    static Proposal.ProposedUnit unit(Party party) {
        Range range = party.range();
        return new Proposal.ProposedUnit(
                party.name(),
                party.role(),
                party.raw().equals(party.name()) ? Optional.empty() : Optional.of(party.raw()),
                party.isCollective() ? Optional.of(true) : Optional.empty(),
                new Proposal.Evidence(range.start(), range.end(), party.sure(), party.inferred()));
    }

    static Proposal.ProposedTarget target(Target target) {
        boolean number = !target.qualitative() && Digits.are(target.value().replace(".", ""));
        return new Proposal.ProposedTarget(
                target.indicator(),
                target.year(),
                target.operator(),
                number ? new BigDecimal(target.value()) : target.value(),
                target.unit().isEmpty() ? Optional.empty() : Optional.of(target.unit()),
                target.baseline().isPresent()
                        ? Optional.of(String.valueOf(target.baseline().getAsInt()))
                        : Optional.empty(),
                target.yearly() ? Optional.of("每年") : Optional.empty(),
                target.qualitative() ? Optional.of(true) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Proposal.Evidence.read(target.range(), target.sure()));
    }

    static String textStart(String text) {
        String bare = Spacing.none(text);
        return bare.substring(0, Math.min(TEXT_START, bare.length()));
    }
}
