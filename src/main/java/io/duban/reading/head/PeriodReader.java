package io.duban.reading.head;

import io.duban.reading.document.Document;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.FiveYearPlan;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenYear;
import io.duban.reading.vocabulary.YearSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from which year to which a plan goes. */
final class PeriodReader {

    private static final Pattern SINCE = Pattern.compile("(20\\d\\d)\\s*年起[，,]?\\s*(\\d{1,2})\\s*年(?:时间)?内");
    private static final WordList BEFORE = WordList.of("前 以前");

    private final String words;
    private final List<Paragraph> paragraphs;

    private PeriodReader(Document document) {
        this.words = document.words();
        this.paragraphs = document.paragraphs();
    }

    /**
     * The first and the last year: what the title says, else from the day of signing to the last year by which
     * something is due.
     */
    static OptionalInt[] read(Document document, String title, Head.Found<LocalDate> date) {
        return new PeriodReader(document).period(title, date);
    }

    /** In the title, on a line of its own below it, or where the notice names the plan. */
    private Optional<OptionalInt[]> printed(String title) {
        return Stream.concat(
                        Stream.of(title),
                        paragraphs.stream()
                                .limit(HeadReader.FRONT)
                                .map(Paragraph::text)
                                .filter(line -> line.contains(title) || YearSpan.isLine(line)))
                .flatMap(line -> YearSpan.in(line).stream())
                .filter(YearSpan::bracketed)
                .findFirst()
                .map(span -> of(span.first(), span.last()));
    }

    private static Optional<OptionalInt[]> span(String title) {
        return YearSpan.in(title).stream()
                .filter(YearSpan::named)
                .findFirst()
                .map(span -> of(span.first(), span.last()));
    }

    private static OptionalInt[] of(int first, int last) {
        return new OptionalInt[] {OptionalInt.of(first), OptionalInt.of(last)};
    }

    private OptionalInt[] period(String title, Head.Found<LocalDate> date) {
        Optional<OptionalInt[]> printed = printed(title).or(() -> span(title));
        if (printed.isPresent()) {
            return printed.get();
        }
        List<FiveYearPlan> named = FiveYearPlan.in(title);
        if (!named.isEmpty()) {
            FiveYearPlan plan = named.get(0);
            return of(plan.firstYear(), plan.lastYear());
        }
        Matcher since = SINCE.matcher(words);
        if (since.find()) {
            int first = Integer.parseInt(since.group(1));
            int years = Integer.parseInt(since.group(2));
            return of(first, first + years - 1);
        }
        return only(title).orElseGet(() -> upToTheLast(date));
    }

    /** Of the one year that a title names, unless something is to be done before it. */
    private static Optional<OptionalInt[]> only(String title) {
        List<WrittenYear> years = WrittenYear.in(title).stream()
                .filter(year -> !BEFORE.begins(title.substring(year.end())))
                .toList();
        return years.size() == 1
                ? Optional.of(of(years.get(0).year(), years.get(0).year()))
                : Optional.empty();
    }

    private OptionalInt[] upToTheLast(Head.Found<LocalDate> date) {
        OptionalInt last = WrittenYear.in(words).stream()
                .filter(year -> year.isEnd(words))
                .mapToInt(WrittenYear::year)
                .max();
        OptionalInt first =
                date.value().map(LocalDate::getYear).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new OptionalInt[] {first, last};
    }
}
