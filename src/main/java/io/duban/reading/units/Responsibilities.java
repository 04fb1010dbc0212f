package io.duban.reading.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the statements of a whole document their final form: its rules, and names completed from one another. */
public final class Responsibilities {

    private final DocumentRules rules;
    private final Prefixes prefixes;

    /**
     * @param all every statement of the document in order
     * @param words the document's
     */
    public Responsibilities(DocumentRules rules, List<Statement> all, String words) {
        this.rules = rules;
        this.prefixes = new Prefixes(all, words);
    }

    /** Until when a task is to be done that begins at a place and says nothing itself. */
    public Optional<Statement.Limit> until(int start) {
        return rules.until().filter(until -> until.isOf(start)).map(DocumentRules.Until::limit);
    }

    /** The same where what stands around it says who leads, so that no rule has to. */
    public Statement named(Statement statement) {
        return prefixes.completed(statement);
    }

    public Statement settled(Statement statement) {
        return rules.applied(prefixes.completed(statement));
    }

    /** The units of several statements about one task, each once, with its strongest role. */
    public static List<Party> union(List<Statement> statements) {
        Map<String, Party> byName = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (Party party : statement.parties()) {
                byName.merge(
                        party.name(), party, (old, other) -> other.role().isStrongerThan(old.role()) ? other : old);
            }
        }
        return new ArrayList<>(byName.values());
    }
}
