package io.duban.plan;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes clauses of proposals; one of the same number keeps its id. */
final class ClauseMaker {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_PATH = 1000;
    private static final int LONGEST_BODY = 20_000;

    private final PlanId plan;
    private final Map<String, ClauseId> known;

    ClauseMaker(PlanId plan, List<Clause> before) {
        this.plan = plan;
        this.known = before.stream().collect(toMap(Clause::number, Clause::id));
    }

    /** Throws {@link PlanRefusal.ItemsFaulty} when a number is missing or there twice, or a text is too long. */
    List<Clause> make(List<ProposedClause> proposed) {
        check(proposed);
        List<Clause> made = new ArrayList<>();
        for (ProposedClause clause : proposed) {
            ClauseId id = known.getOrDefault(clause.number(), ClauseId.next());
            made.add(new Clause(id, plan, made.size() + 1, clause.number(), clause.path(), clause.body()));
        }
        return made;
    }

    private static void check(List<ProposedClause> proposed) {
        List<PlanFault> faults = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (ProposedClause clause : proposed) {
            if (clause.number().isEmpty()) {
                faults.add(PlanFault.of(PlanFault.Kind.NUMBER_MISSING, "", String.join(" ", clause.path())));
            } else if (numbers.contains(clause.number())) {
                faults.add(PlanFault.of(PlanFault.Kind.NUMBER_TWICE, clause.number(), clause.number()));
            }
            numbers.add(clause.number());
            if (isTooLong(clause)) {
                faults.add(PlanFault.of(PlanFault.Kind.TOO_LONG, clause.number(), clause.number()));
            }
        }
        if (!faults.isEmpty()) {
            throw new PlanRefusal.ItemsFaulty(faults);
        }
    }

    private static boolean isTooLong(ProposedClause clause) {
        return clause.number().length() > LONGEST_NUMBER
                || String.join("\n", clause.path()).length() > LONGEST_PATH
                || clause.body().length() > LONGEST_BODY;
    }
}
