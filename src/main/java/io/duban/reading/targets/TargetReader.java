package io.duban.reading.targets;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the targets of a paragraph, sentence by sentence. */
public final class TargetReader {

    /** 2026年、2027年各新增3处: as many of them in each of the years. */
    private static final WordList EACH_YEAR = WordList.of("年各 年均 年都 年分别 年每年");

    /** What is paid, to whom, and of how many: numbers of the terms and not of the work. */
    private static final WordList GIVEN = WordList.of("元 补助 补贴 奖励 资助 给予 扶持 占 年内");

    /** 接入率、入库率均达到100%: each of them is to reach it. */
    private static final Pattern ALL_OF_THEM = Pattern.compile("[、和及与].*(?:均|都)[^，]{0,6}$");

    private TargetReader() {}

    /**
     * The targets in order; stretches for which {@code leftOut} holds, such as statements of responsibility, are not
     * read.
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
                targets.addAll(numeric(sentence, years, start, at, subject(targets)));
                targets.addAll(Qualities.in(sentence, at));
            }
            carried = years.isEmpty() ? List.of() : last(years);
        }
        return targets;
    }

    /** The numbers in a text that count something, whether or not they are targets. */
    public static List<String> counts(String text) {
        return Sentence.of(text).stream()
                .filter(sentence -> !GIVEN.isIn(sentence.text()))
                .flatMap(sentence -> Quantity.in(sentence.text()).stream()
                        .filter(found -> !found.isExtent() && !found.isDuration())
                        .filter(found -> !found.isLong() && !found.isClass())
                        .map(found -> sentence.text().substring(found.start(), found.end())))
                .toList();
    }

    private static Optional<String> subject(List<Target> targets) {
        return targets.stream().map(Target::indicator).reduce((one, next) -> next);
    }

    /** The year that counts for what follows a semicolon; one since which something goes on does not. */
    private static List<Integer> last(List<Years.Mention> years) {
        Years.Mention last = years.get(years.size() - 1);
        return last.since() ? List.of() : last.years();
    }

    private static List<Target> numeric(
            Sentence sentence, List<Years.Mention> years, OptionalInt start, Range at, Optional<String> earlier) {
        List<Target> targets = new ArrayList<>();
        int end = 0;
        List<Quantity> all = Quantity.in(sentence.text());
        for (List<Quantity> series : Series.of(all, sentence)) {
            Quantity first = series.get(0);
            Optional<Years.Mention> mention = Years.before(years, first.start())
                    .filter(found -> !found.since() || sentence.clauseStart(first.start()) <= found.start());
            boolean past = mention.isPresent()
                    && start.isPresent()
                    && Collections.max(mention.get().years()) < start.getAsInt();
            boolean dated = mention.filter(found -> found.end() > 0).isPresent();
            if (!past && Judgement.isTarget(new Setting(first, sentence, all, dated))) {
                Optional<String> subject = subject(targets).or(() -> earlier);
                targets.addAll(targets(
                        series,
                        new Place(
                                sentence,
                                sentence.nameStart(end, first.start()),
                                first.start(),
                                subject,
                                mention,
                                at)));
            }
            end = series.get(series.size() - 1).end();
        }
        return targets;
    }

    /**
     * Where a series of quantities stands.
     *
     * @param named where the words begin that may name it
     * @param first where its first quantity begins
     * @param subject what was measured before it
     */
    private record Place(
            Sentence sentence,
            int named,
            int first,
            Optional<String> subject,
            Optional<Years.Mention> mention,
            Range at) {}

    private static List<Target> targets(List<Quantity> series, Place place) {
        Sentence sentence = place.sentence();
        String before = sentence.printed().substring(sentence.clauseStart(place.first()), place.first());
        List<String> names = Indicators.distributed(before);
        List<Integer> years = place.mention().map(Years.Mention::years).orElse(List.of());
        List<Target> targets = new ArrayList<>();
        if (series.size() == 1 && years.size() > 1 && EACH_YEAR.isIn(before)) {
            years.forEach(year -> targets.add(target(series.get(0), place, before, OptionalInt.of(year))));
        } else if (series.size() == 1
                && names.size() > 1
                && ALL_OF_THEM.matcher(before).find()) {
            names.forEach(name -> targets.add(
                    target(series.get(0), place, before, year(years, 0, 1)).called(name)));
        } else {
            boolean byName = series.size() > 1 && names.size() == series.size() && years.size() != series.size();
            for (int i = 0; i < series.size(); i++) {
                Target read = target(series.get(i), place, before, year(years, i, series.size()));
                targets.add(byName ? read.called(names.get(i)) : read);
            }
        }
        return targets;
    }

    private static Target target(Quantity quantity, Place place, String before, OptionalInt year) {
        Sentence sentence = place.sentence();
        String after = sentence.printed().substring(quantity.end());
        String name = Indicators.of(sentence.printed().substring(place.named(), place.first()), after);
        return new Target(
                Indicators.pointsBack(name) ? place.subject().orElse("") : name,
                year,
                Operators.of(quantity, before, after),
                quantity.value(),
                quantity.unit(),
                Years.baseline(before),
                sentence.text().substring(0, quantity.start()).contains("每年"),
                false,
                place.at().within(quantity.start(), quantity.end()),
                place.mention().isPresent() ? 0.9 : 0.75);
    }

    /** As many years as values: one each; else the last year counts for all. */
    private static OptionalInt year(List<Integer> years, int index, int count) {
        if (years.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(years.size() == count ? years.get(index) : years.get(years.size() - 1));
    }
}
