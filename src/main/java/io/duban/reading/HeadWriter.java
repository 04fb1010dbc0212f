package io.duban.reading;

import io.duban.reading.document.Document;
import io.duban.reading.document.Remark;
import io.duban.reading.head.Head;
import io.duban.reading.units.DocumentRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a proposal together from its head and its tasks. */
final class HeadWriter {

    private static final double SURE = 0.9;

    private HeadWriter() {}

    /** What stands below the head. */
    record Contents(
            List<Proposal.ProposedTarget> goals,
            List<Proposal.ProposedTask> tasks,
            List<Proposal.ProposedTable> tables,
            List<Proposal.ProposedDuty> duties,
            List<Remark> remarks) {}

    static Proposal write(Document document, Head head, DocumentRules rules, Contents contents) {
        List<String> issuers = head.issuers().stream()
                .flatMap(issuer -> issuer.value().stream())
                .toList();
        Map<String, Proposal.Evidence> evidence = new HashMap<>();
        put(evidence, "title", head.title());
        put(evidence, "doc_number", head.number());
        put(evidence, "date", head.date());
        head.issuers().stream().findFirst().ifPresent(issuer -> put(evidence, "issuer", issuer));
        rules.range().ifPresent(range -> evidence.put("unit_rule", Proposal.Evidence.read(range, SURE)));
        return new Proposal(
                head.title().value(),
                issuers.stream().findFirst(),
                issuers,
                head.number().value(),
                head.date().value(),
                new Proposal.Period(head.from(), head.to()),
                rules.everywhere().stream().map(TaskWriter::unit).toList(),
                contents.goals(),
                contents.tasks(),
                contents.tables(),
                contents.remarks(),
                contents.duties(),
                evidence,
                document.text());
    }

    private static void put(Map<String, Proposal.Evidence> evidence, String field, Head.Found<?> found) {
        Optional.of(found)
                .flatMap(Head.Found::range)
                .ifPresent(range -> evidence.put(field, Proposal.Evidence.read(range, SURE)));
    }
}
