package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.document.RemarkKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is odd on which pages of a PDF, and how much of it can be read at all. */
final class PageOddities {

    private static final double GARBLED = 0.3;
    private static final int ENOUGH = 100;
    private static final int FEW = 10;
    private static final double SENSELESS = 0.08;

    private final Map<RemarkKind, TreeSet<Integer>> pages = new EnumMap<>(RemarkKind.class);
    private long readable;
    private long unreadable;

    void on(int page, RemarkKind kind) {
        pages.computeIfAbsent(kind, any -> new TreeSet<>()).add(page);
    }

    void count(long read, long unread) {
        readable += read;
        unreadable += unread;
    }

    /** Throws {@link ReadingRefusal.Garbled} where too much cannot be read, or makes no sense. */
    void check(String text) {
        boolean many = text.chars().filter(each -> each > 0x7F).count() > ENOUGH;
        if (unreadable > GARBLED * (readable + unreadable)
                || (many && Sense.of(text).share() < SENSELESS)) {
            throw new ReadingRefusal.Garbled();
        }
    }

    /** Whether there are words, but hardly one of them can be read. */
    boolean isAllUnreadable() {
        return unreadable > FEW && unreadable > GARBLED * (readable + unreadable);
    }

    void remark(DocumentWriter writer) {
        pages.forEach((kind, on) ->
                writer.remark(kind, on.stream().map(String::valueOf).collect(Collectors.joining("、"))));
    }
}
