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
        List<Integer> carried = List.of();
        for (Sentence sentence : Sentence.of(paragraph.text())) {
            Range at = paragraph.at(
                    sentence.start(), sentence.start() + sentence.text().length());
            List<Years.Mention> years = Years.in(sentence, start);
            if (years.isEmpty() && sentence.goesOn(paragraph.text()) && !carried.isEmpty()) {
                years = List.of(new Years.Mention(0, 0, carried, false));
            }
            if (!leftOut.test(at)) {
                targets.addAll(numeric(sentence, years, start, at));
                targets.addAll(Qualities.in(sentence, at));
            }
            carried = years.isEmpty() ? List.of() : last(years);
        }
        return targets;
    }

    /** The year that counts for what follows a semicolon; one since which something goes on does not. */
    private static List<Integer> last(List<Years.Mention> years) {
        Years.Mention last = years.get(years.size() - 1);
        return last.since() ? List.of() : last.years();
    }

    private static List<Target> numeric(Sentence sentence, List<Years.Mention> years, OptionalInt start, Range at) {
        List<Target> targets = new ArrayList<>();
        int named = 0;
        for (List<Quantity> series : Series.in(sentence)) {
            Quantity first = series.get(0);
            Optional<Years.Mention> mention = Years.before(years, first.start())
                    .filter(found -> !found.since() || sentence.clauseStart(first.start()) <= found.start());
            boolean past = mention.isPresent()
                    && start.isPresent()
                    && Collections.max(mention.get().years()) < start.getAsInt();
            boolean dated = mention.filter(found -> found.end() > 0).isPresent();
            if (!past && Judgement.isTarget(first, sentence, dated, !targets.isEmpty())) {
                Optional<String> subject =
                        targets.stream().map(Target::indicator).reduce((one, next) -> next);
                targets.addAll(targets(series, new Place(sentence, named, subject, mention, at)));
            }
            named = sentence.nameStart(series.get(series.size() - 1).end());
        }
        return targets;
    }

    /**
     * Where a series of quantities stands.
     *
     * @param named where the words begin that may name it
     * @param subject what was measured before it
     */
    private record Place(
            Sentence sentence, int named, Optional<String> subject, Optional<Years.Mention> mention, Range at) {}

    private static List<Target> targets(List<Quantity> series, Place place) {
        Sentence sentence = place.sentence();
        List<Target> targets = new ArrayList<>();
        int first = series.get(0).start();
        String before = sentence.printed().substring(sentence.clauseStart(first), first);
        String naming = sentence.printed().substring(Math.max(place.named(), sentence.clauseStart(first)), first);
        List<String> names = Indicators.distributed(before);
        List<Integer> years = place.mention().map(Years.Mention::years).orElse(List.of());
        for (int i = 0; i < series.size(); i++) {
            Quantity quantity = series.get(i);
            String after = sentence.printed().substring(quantity.end());
            boolean byName = series.size() > 1 && names.size() == series.size() && years.size() != series.size();
            String name = byName ? names.get(i) : Indicators.of(naming, after);
            targets.add(new Target(
                    name.isEmpty() ? place.subject().orElse("") : name,
                    year(years, i, series.size()),
                    Operators.of(quantity, before, after),
                    quantity.value(),
                    quantity.unit(),
                    Years.baseline(before),
                    sentence.text().substring(0, quantity.start()).contains("每年"),
                    false,
                    place.at().within(quantity.start(), quantity.end()),
                    place.mention().isPresent() ? 0.9 : 0.75));
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
