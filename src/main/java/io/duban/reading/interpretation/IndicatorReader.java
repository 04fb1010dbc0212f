package io.duban.reading.interpretation;

import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.characters.Characters;
import io.duban.reading.characters.Digits;
import io.duban.reading.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the targets that a document states into indicators with a target for each year. */
public final class IndicatorReader {

    private static final int LONGEST_NAME = 190;
    private static final int LONGEST_UNIT = 60;
    private static final int FINEST_SCALE = 4;
    private static final int DIGITS_OF_A_YEAR = 4;

    private final int from;
    private final int to;
    private final String document;

    /**
     * Reads for a plan from its first to its last year.
     *
     * @param document the text into which the targets' evidence points
     */
    public IndicatorReader(int from, int to, String document) {
        this.from = from;
        this.to = to;
        this.document = Characters.narrow(document);
    }

    /** In the order in which they are first named. */
    public List<ReadIndicator> indicators(List<ProposedTarget> targets) {
        Map<String, List<ProposedTarget>> byName = new LinkedHashMap<>();
        for (ProposedTarget target : targets) {
            byName.computeIfAbsent(free(byName, target), name -> new ArrayList<>())
                    .add(target);
        }
        return byName.entrySet().stream()
                .map(named -> indicator(named.getKey(), named.getValue()))
                .toList();
    }

    private List<GuessKind> guesses(ProposedTarget target) {
        List<GuessKind> guesses = new ArrayList<>();
        if (target.frequency().isPresent()) {
            guesses.add(GuessKind.EVERY_YEAR);
        } else if (target.year().isEmpty() || target.evidence().inferred()) {
            guesses.add(GuessKind.YEAR);
        }
        if (Tendency.of(target, document).guessed()) {
            guesses.add(GuessKind.DIRECTION);
        }
        return guesses;
    }

    /** The indicator's name, counted on where one of that name has other units or another target for the year. */
    private String free(Map<String, List<ProposedTarget>> byName, ProposedTarget target) {
        String name = cut(target.indicator(), LONGEST_NAME);
        String tried = name;
        for (int count = 2; clashes(byName.getOrDefault(tried, List.of()), target); count++) {
            tried = name + "（" + count + "）";
        }
        return tried;
    }

    private boolean clashes(List<ProposedTarget> there, ProposedTarget more) {
        Set<Integer> years = new HashSet<>();
        there.forEach(target -> years(target).forEach(years::add));
        return there.stream().anyMatch(target -> !target.unit().equals(more.unit()))
                || years(more).anyMatch(years::contains);
    }

    private ReadIndicator indicator(String name, List<ProposedTarget> targets) {
        ProposedTarget first = targets.get(0);
        boolean binding =
                targets.stream().anyMatch(target -> target.kind().orElse("").equals("约束性"));
        return new ReadIndicator(
                first.path().orElse(List.of()),
                name,
                binding,
                cut(first.unit().orElse(""), LONGEST_UNIT),
                Tendency.of(first, document),
                Baseline.of(first, document),
                targets.stream().flatMap(this::inYears).toList());
    }

    private Stream<ReadIndicator.InYear> inYears(ProposedTarget target) {
        BigDecimal value = number(target);
        Operator operator = value == null ? Operator.EQUAL : target.operator();
        String words = cut(words(target), LONGEST_NAME);
        List<GuessKind> guesses = guesses(target);
        return years(target)
                .mapToObj(year -> new ReadIndicator.InYear(year, operator, value, words, target.evidence(), guesses));
    }

    /** What is to be reached every year is a target of each; without a year it is to be reached in the end. */
    private IntStream years(ProposedTarget target) {
        int last = target.year().orElse(to);
        boolean each = target.frequency().isPresent() && last >= from && last <= to;
        return each ? IntStream.rangeClosed(from, last) : IntStream.of(last);
    }

    /** As a person would say it, with all that has no field of its own: 每年, and against what. */
    private static String words(ProposedTarget target) {
        String against = target.baseline()
                .map(words -> "较" + words + (isYear(words) ? "年" : ""))
                .orElse("");
        String compared = target.qualitative().orElse(false) ? "" : compared(target.operator());
        return target.frequency().orElse("")
                + against
                + compared
                + target.value()
                + target.unit().orElse("");
    }

    private static boolean isYear(String words) {
        return Digits.are(words) && words.length() == DIGITS_OF_A_YEAR;
    }

    private static String compared(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "不低于";
            case MORE_THAN -> "超过";
            case AT_MOST -> "不超过";
            case ABOUT -> "约";
            case FALL, RISE -> operator.sign();
            case EQUAL -> "";
        };
    }

    private static @Nullable BigDecimal number(ProposedTarget target) {
        boolean percent = target.unit().filter("%％"::contains).isPresent();
        boolean change = target.operator() == Operator.RISE || (target.operator() == Operator.FALL && !percent);
        if (change || !(target.value() instanceof BigDecimal value) || value.scale() > FINEST_SCALE) {
            return null;
        }
        return value;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
