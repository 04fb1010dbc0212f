package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a decision table as the bytes of its file, without changing it or asking it anything. */
public final class TableChecks {

    private static final int MOST_RULES = 100;
    private static final Pattern TIME_TO_LIVE = Pattern.compile("P\\d{4,5}D");

    private TableChecks() {}

    /**
     * All that is wrong with it: what may not be in it, columns and cells that are not written in the small language of
     * tables, and, where all can be read, gaps, overlaps and rules that never answer, with an example of each. A file
     * that cannot be read has one finding that says why.
     */
    public static List<Finding> check(byte[] dmn, OwnTable own) {
        Findings findings = new Findings();
        try {
            read(dmn, own, findings).ifPresent(read -> TableCover.check(read, findings));
            return findings.all();
        } catch (SafeReader.NotRead refused) {
            return List.of(refused.finding());
        }
    }

    /** Everything but what its rules leave open or hide. */
    static Optional<TableRead> read(byte[] dmn, OwnTable own, Findings findings) throws SafeReader.NotRead {
        Node root = SafeReader.read(dmn, Standard.DMN, findings);
        TableAllowed.check(root, findings);
        ids(root, new HashSet<>(), findings);
        return decisions(root, own, findings);
    }

    private static Optional<TableRead> decisions(Node root, OwnTable own, Findings findings) {
        List<Node> decisions = of(root, "decision");
        List<Node> tables = decisions.stream()
                .flatMap(one -> of(one, "decisionTable").stream())
                .toList();
        boolean one = decisions.size() == 1 && tables.size() == 1;
        findings.check(one, ModelRule.ONE_TABLE, root, tables.size());
        if (!one) {
            return Optional.empty();
        }
        Node decision = decisions.get(0);
        findings.check(
                TIME_TO_LIVE
                        .matcher(String.valueOf(decision.attribute(TableAllowed.HISTORY)))
                        .matches(),
                ModelRule.NOT_KEPT,
                decision);
        return table(tables.get(0), own, findings);
    }

    private static Optional<TableRead> table(Node table, OwnTable own, Findings findings) {
        String policy = String.valueOf(table.attribute("hitPolicy"));
        findings.check(
                Set.of(TableColumns.FIRST, TableColumns.UNIQUE).contains(policy), ModelRule.HIT_POLICY, table, policy);
        long rules = TableRead.rules(table).count();
        findings.check(rules <= MOST_RULES, ModelRule.TOO_MANY_RULES, table, rules, MOST_RULES);
        return rules <= MOST_RULES ? TableColumns.read(own, table, findings) : Optional.empty();
    }

    private static void ids(Node node, Set<String> known, Findings findings) {
        String id = node.id();
        findings.check(id == null || known.add(id), ModelRule.ID_TWICE, node, id == null ? "" : id);
        node.children().forEach(child -> ids(child, known, findings));
    }

    private static List<Node> of(Node parent, String kind) {
        return parent.children().stream()
                .filter(child -> child.tag().isDmn(kind))
                .toList();
    }
}
