package io.duban.intake.confirming;

import io.duban.organization.Unit;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.reading.characters.Characters;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the document says that the proposed plan does not hold: sentences that are in no task, units that are named but
 * have no part, and numbers in tasks that became neither target nor time limit.
 */
public record Coverage(List<Spot> sentences, List<String> units, List<Spot> numbers) {

    private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]+[。；]?");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.第〔（(])\\d+(?:\\.\\d+)?\\s*(?:[%％]|(?![年月日号条章节期批])\\p{IsHan}{1,4})");
    private static final int SHORTEST_SENTENCE = 10;
    private static final int SHORTEST_NAME = 4;
    private static final int AROUND = 12;

    /** Words of the document; {@code line} is where their line begins. */
    public record Spot(int line, String words) {}

    public static Coverage of(ProposedPlan proposal, List<Unit> open) {
        String text = Characters.narrow(proposal.text());
        List<Mark> rows = proposal.sheet().kept().stream()
                .flatMap(row -> row.marks().stream())
                .toList();
        Stream<Mark> taken = Stream.concat(proposal.sheet().top().marks().stream(), rows.stream());
        return new Coverage(sentences(text, places(taken)), units(proposal, open), numbers(text, rows));
    }

    /** Every place of the document that one of these stretches holds. */
    private static BitSet places(Stream<Mark> marks) {
        BitSet places = new BitSet();
        marks.forEach(mark -> places.set(mark.start(), mark.end()));
        return places;
    }

    private static List<Spot> sentences(String text, BitSet taken) {
        return SENTENCE.matcher(text)
                .results()
                .filter(found -> found.group().strip().length() >= SHORTEST_SENTENCE)
                .filter(found -> !taken.get(middle(found)))
                .map(found -> new Spot(line(text, found.start()), found.group().strip()))
                .toList();
    }

    private static int middle(MatchResult found) {
        return (found.start() + found.end()) / 2;
    }

    private static List<String> units(ProposedPlan proposal, List<Unit> open) {
        Set<UnitId> busy = proposal.sheet().kept().stream()
                .flatMap(row -> row.item().units().stream())
                .map(ItemUnit::unit)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(unit -> !busy.contains(unit.id()) && unit.name().length() >= SHORTEST_NAME)
                .map(Unit::name)
                .filter(Characters.narrow(proposal.text())::contains)
                .distinct()
                .toList();
    }

    private static List<Spot> numbers(String text, List<Mark> rows) {
        BitSet left = places(rows.stream().filter(mark -> mark.aspect() == Aspect.TEXT));
        left.andNot(
                places(rows.stream().filter(mark -> mark.aspect() == Aspect.TARGET || mark.aspect() == Aspect.LIMIT)));
        List<Spot> spots = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            int at = found.start();
            if (left.get(at)) {
                int from = Math.max(line(text, at), at - AROUND);
                spots.add(new Spot(line(text, at), text.substring(from, found.end())));
            }
        }
        return spots;
    }

    private static int line(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }
}
