package io.duban.ledger;

import io.duban.shared.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The calendar month in China in which something was asked for, by its first day. */
public record AskedIn(LocalDate first) {

    private static final int OFFERED = 12;

    /** The month that a day lies in. */
    public static AskedIn monthOf(LocalDate day) {
        return new AskedIn(day.withDayOfMonth(1));
    }

    /** When it begins. */
    public Instant from() {
        return first.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** When the next begins. */
    public Instant until() {
        return first.plusMonths(1).atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** This month and those before it that a list offers to choose from, the newest first. */
    public List<AskedIn> lately() {
        return IntStream.range(0, OFFERED)
                .mapToObj(back -> new AskedIn(first.minusMonths(back)))
                .toList();
    }

    /** 2020-01, which reads the same in both languages. */
    @Override
    public String toString() {
        return first.toString().substring(0, first.toString().length() - 3);
    }
}
