package io.duban.work;

import java.util.List;

/** A copy as its sender's list shows it: with who has read it. */
public record SentCopy(Copy copy, List<CopyReader> readers) {

    public SentCopy {
        readers = List.copyOf(readers);
    }

    /** Whether somebody has not read it yet, so that it can be withdrawn. */
    public boolean isUnread() {
        return readers.stream().anyMatch(reader -> reader.state() == CopyState.UNREAD);
    }
}
