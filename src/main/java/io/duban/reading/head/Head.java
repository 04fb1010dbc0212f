package io.duban.reading.head;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.WrittenYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a document says about itself; whatever it does not say is empty. */
public record Head(
        Found<String> title,
        List<Found<String>> issuers,
        Found<String> number,
        Found<LocalDate> date,
        OptionalInt from,
        OptionalInt to) {

    public Head {
        issuers = List.copyOf(issuers);
    }

    /** Something that was looked for, and where it was found. */
    public record Found<T>(Optional<T> value, Optional<Range> range) {

        static <T> Found<T> at(T value, Range range) {
            return new Found<>(Optional.of(value), Optional.of(range));
        }

        static <T> Found<T> nowhere() {
            return new Found<>(Optional.empty(), Optional.empty());
        }
    }

    /** The year that a month without a year belongs to. */
    public OptionalInt year() {
        Optional<Integer> dated = date.value().map(LocalDate::getYear);
        OptionalInt numbered = number.value().map(WrittenYear::heading).orElseGet(OptionalInt::empty);
        return dated.isPresent() ? OptionalInt.of(dated.get()) : from.isPresent() ? from : numbered;
    }
}
