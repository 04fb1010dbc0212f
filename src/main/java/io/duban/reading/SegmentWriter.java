package io.duban.reading;

import io.duban.reading.document.Document;
import io.duban.reading.document.Range;
import io.duban.reading.units.Statement;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.TimeLimit;
import io.duban.reading.vocabulary.TimeLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the parts of a task that have units of their own. */
final class SegmentWriter {

    /** What is shorter says nothing that could be a task. */
    private static final int SHORTEST = 5;

    private final Document document;
    private final OptionalInt year;

    SegmentWriter(Document document, OptionalInt year) {
        this.document = document;
        this.year = year;
    }

    /** One for each group of statements that follow one another; none where a statement stands in a note elsewhere. */
    List<Proposal.Segment> of(Range task, List<Statement> own) {
        int from = task.start();
        int end = task.end();
        if (own.stream().anyMatch(statement -> statement.range().start() >= end)) {
            return List.of();
        }
        List<Proposal.Segment> segments = new ArrayList<>();
        for (List<Statement> together : together(own)) {
            Statement statement = Statement.joined(together);
            segments.add(segment(from, statement));
            from = statement.range().end();
        }
        boolean parts = segments.stream().allMatch(segment -> segment.text().length() >= SHORTEST);
        return parts && segments.size() > 1 ? segments : List.of();
    }

    /** 责任单位：… and, on the next line, 配合单位：… belong together. */
    private List<List<Statement>> together(List<Statement> own) {
        List<List<Statement>> groups = new ArrayList<>();
        int end = 0;
        for (Statement statement : own) {
            boolean goesOn = !groups.isEmpty()
                    && (statement.parties().isEmpty()
                            || Punctuation.isAll(
                                    document.at(new Range(
                                            end, Math.max(end, statement.range().start()))),
                                    "。；;，,"));
            if (!goesOn) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(statement);
            end = statement.range().end();
        }
        return groups;
    }

    private Proposal.Segment segment(int from, Statement statement) {
        TimeLimit limit = statement
                .limit()
                .map(found -> TimeLimits.of(found.words(), year))
                .orElse(new TimeLimit(Optional.empty(), false, false));
        Range range = statement.range();
        Map<String, Proposal.Evidence> evidence = new HashMap<>();
        evidence.put("text", Proposal.Evidence.read(new Range(from, range.end()), 0.95));
        statement.limit().ifPresent(found -> evidence.put("deadline", TaskWriter.deadline(found.range(), limit)));
        return new Proposal.Segment(
                document.text().substring(from, Math.max(from, range.start())).strip(),
                statement.parties().stream().map(TaskWriter::unit).toList(),
                limit.date(),
                limit.ongoing(),
                statement.limit().map(Statement.Limit::words),
                List.of(),
                evidence);
    }
}
