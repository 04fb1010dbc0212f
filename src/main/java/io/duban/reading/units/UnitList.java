package io.duban.reading.units;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.UnitNames;
import java.util.List;

/** Units that a running text names one after the other. */
public final class UnitList {

    private UnitList() {}

    /** Their names, completed where they share the place before them; none where a part of the words is no unit. */
    public static List<String> in(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        Statement read = StatementParser.parse(words, 0, new Range(0, words.length()), words);
        List<Party> parties = new Prefixes(List.of(read), words).completed(read).parties();
        boolean all = parties.stream().allMatch(party -> party.isCollective() || UnitNames.looksLikeUnit(party.name()));
        return all ? parties.stream().map(Party::name).distinct().toList() : List.of();
    }
}
