package io.duban.intake.reading.targets;

import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.document.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Reads the targets of a paragraph, sentence by sentence. */
public final class TargetReader {

    private TargetReader() {}

    /**
     * The targets in order; stretches for which {@code leftOut} holds, such as statements of responsibility, are not read.
     *
     * @param start the first year of the plan, if it is known
     */
    public static List<Target> read(Paragraph paragraph, OptionalInt start, Predicate<Range> leftOut) {
        List<Target> targets = new ArrayList<>();
        for (Sentence sentence : Sentence.of(paragraph.text())) {
            Range at = paragraph.at(
                    sentence.start(), sentence.start() + sentence.text().length());
            if (!leftOut.test(at)) {
                targets.addAll(numeric(sentence, start, at));
                targets.addAll(Qualities.in(sentence, at));
            }
        }
        return targets;
    }

    private static List<Target> numeric(Sentence sentence, OptionalInt start, Range at) {
        List<Years.Mention> years = Years.in(sentence.text(), start);
        List<Target> targets = new ArrayList<>();
        for (List<Quantity> series : Series.in(sentence)) {
            Quantity first = series.get(0);
            Optional<Years.Mention> mention = Years.before(years, first.start())
                    .filter(found -> !found.since() || sentence.clauseStart(first.start()) <= found.start());
            boolean past = mention.isPresent()
                    && start.isPresent()
                    && Collections.max(mention.get().years()) < start.getAsInt();
            if (!past && Judgement.isTarget(first, sentence, mention.isPresent(), !targets.isEmpty())) {
                targets.addAll(targets(series, sentence, mention, at));
            }
        }
        return targets;
    }

    private static List<Target> targets(
            List<Quantity> series, Sentence sentence, Optional<Years.Mention> mention, Range at) {
        List<Target> targets = new ArrayList<>();
        String before = sentence.printed()
                .substring(
                        sentence.clauseStart(series.get(0).start()),
                        series.get(0).start());
        List<String> names = Indicators.distributed(before);
        List<Integer> years = mention.map(Years.Mention::years).orElse(List.of());
        for (int i = 0; i < series.size(); i++) {
            Quantity quantity = series.get(i);
            String after = sentence.printed().substring(quantity.end());
            boolean byName = series.size() > 1 && names.size() == series.size() && years.size() != series.size();
            String name = byName ? names.get(i) : Indicators.of(before, after);
            targets.add(new Target(
                    name,
                    year(years, i, series.size()),
                    Operators.of(quantity, before, after),
                    quantity.value(),
                    quantity.unit(),
                    Years.baseline(before),
                    sentence.text().substring(0, quantity.start()).contains("每年"),
                    false,
                    at.within(quantity.start(), quantity.end()),
                    mention.isPresent() ? 0.9 : 0.75));
        }
        return targets;
    }

    /** As many years as values: one each; else the last year counts for all. */
    private static OptionalInt year(List<Integer> years, int index, int count) {
        if (years.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(years.size() == count ? years.get(index) : years.get(years.size() - 1));
    }
}
