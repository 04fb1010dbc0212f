package io.duban.worklist;

import io.duban.shared.PageKey;
import io.duban.worklist.DeskFilter.Sort;
import java.time.Instant;
import java.time.LocalDate;
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

    static @Nullable DeskKey read(@Nullable String text, Sort sort) {
        return PageKey.read(text, 2, parts -> switch (sort) {
            case DUE -> new DeskKey(PageKey.day(parts[0]), null, null, item(parts[1]));
            case SINCE -> new DeskKey(null, PageKey.instant(parts[0]), null, item(parts[1]));
            case NUMBER -> new DeskKey(null, null, parts[0], item(parts[1]));
        });
    }

    private static String item(String id) {
        return PageKey.id(id).toString();
    }
}
