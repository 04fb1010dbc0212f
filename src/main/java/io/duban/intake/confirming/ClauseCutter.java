package io.duban.intake.confirming;

import io.duban.plan.ProposedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the document into the plan's clauses: one for each stretch that became tasks, and those between them. */
final class ClauseCutter {

    private static final int LONGEST = 20_000;

    private final String text;
    private final List<ProposedClause> clauses = new ArrayList<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private int at;

    private ClauseCutter(String text) {
        this.text = text;
    }

    /** Clauses in the order of the document, and from which of them each row comes, by its key. */
    record Cut(List<ProposedClause> clauses, Map<Integer, String> ofRows) {}

    static Cut cut(ProposedPlan proposal) {
        ClauseCutter cutter = new ClauseCutter(proposal.text());
        proposal.sheet().kept().stream()
                .filter(row -> row.text().isPresent())
                .sorted(Comparator.comparing(row -> row.text().orElseThrow().start()))
                .forEach(cutter::take);
        cutter.until(cutter.text.length(), List.of());
        return new Cut(cutter.clauses, cutter.numbers);
    }

    /** Rows of the same stretch share its clause. */
    private void take(Row row) {
        Mark mark = row.text().orElseThrow();
        if (mark.start() >= at) {
            until(mark.start(), List.of());
            until(mark.end(), row.item().sectionPath());
        }
        if (!clauses.isEmpty()) {
            numbers.put(row.key(), clauses.get(clauses.size() - 1).number());
        }
    }

    private void until(int end, List<String> path) {
        while (at < end) {
            int next = Math.min(end, at + LONGEST);
            String body = text.substring(at, next).strip();
            if (!body.isEmpty()) {
                clauses.add(new ProposedClause(String.valueOf(clauses.size() + 1), path, body));
            }
            at = next;
        }
    }
}
