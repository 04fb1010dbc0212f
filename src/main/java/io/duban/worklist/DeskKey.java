package io.duban.worklist;

import io.duban.worklist.DeskFilter.Sort;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of a desk ended: the value it was sorted by, and the id. One of the three values is set. */
public record DeskKey(
        @Nullable LocalDate dueOn,
        @Nullable Instant since,
        @Nullable String number,
        String id) {

    static String text(DeskItem item, Sort sort) {
        return switch (sort) {
            case DUE -> item.sortOn() + "_" + item.id();
            case SINCE -> item.since().toEpochMilli() + "_" + item.id();
            case NUMBER -> item.number() + "_" + item.id();
        };
    }

    /** Empty when the text is no key of this order. */
    static Optional<DeskKey> read(@Nullable String text, Sort sort) {
        int end = text == null ? -1 : text.lastIndexOf('_');
        if (text == null || end < 0) {
            return Optional.empty();
        }
        String value = text.substring(0, end);
        String id = text.substring(end + 1);
        try {
            return Optional.of(
                    switch (sort) {
                        case DUE -> new DeskKey(LocalDate.parse(value), null, null, id);
                        case SINCE -> new DeskKey(null, Instant.ofEpochMilli(Long.parseLong(value)), null, id);
                        case NUMBER -> new DeskKey(null, null, value, id);
                    });
        } catch (DateTimeException | NumberFormatException notAKey) {
            return Optional.empty();
        }
    }
}
