package io.duban.reading.units;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.RoleWords;
import java.util.List;
import java.util.Optional;

/**
 * A place that says who is responsible, and perhaps until when.
 *
 * @param limit the words of a time limit that stand in the same place
 * @param beforeComma how many units stand before the first comma
 */
public record Statement(Range range, String raw, List<Party> parties, Optional<Limit> limit, int beforeComma) {

    /** Stands between who leads and who helps, unless a verb behind them all says what all of them do. */
    static final String TOGETHER = "会同";

    public Statement {
        parties = List.copyOf(parties);
    }

    /** Words of a time limit and where they stand. */
    public record Limit(String words, Range range) {}

    /** How many units stand before the first semicolon behind one; all of them where there is none. */
    int beforeSemicolon() {
        int first = parties.isEmpty() ? 0 : parties.get(0).range().start() - range.start();
        int mark = Punctuation.first(raw, first, "；;");
        return mark < 0
                ? parties.size()
                : (int) parties.stream()
                        .filter(party -> party.range().start() < range.start() + mark)
                        .count();
    }

    /** How many stand before {@link #TOGETHER}; 0 where it is missing, or a verb says what all of them do. */
    int beforeTogether() {
        int with = raw.indexOf(TOGETHER);
        boolean verbal = RoleWords.verb(Punctuation.withoutEnd(raw, "。；;）)】]〕")).isPresent();
        return with < 0 || verbal
                ? 0
                : (int) parties.stream()
                        .filter(party -> party.range().start() < range.start() + with)
                        .count();
    }

    Statement with(List<Party> others) {
        return new Statement(range, raw, others, limit, beforeComma);
    }

    /** Several that follow one another, as one: the first limit counts. */
    public static Statement joined(List<Statement> several) {
        Statement first = several.get(0);
        return several.size() == 1
                ? first
                : new Statement(
                        first.range.through(several.get(several.size() - 1).range),
                        first.raw,
                        Responsibilities.union(several),
                        several.stream().flatMap(one -> one.limit.stream()).findFirst(),
                        first.beforeComma);
    }
}
