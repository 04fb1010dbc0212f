package io.duban.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring entries of a list, newest first, that are shown together: an act of a person by itself, what timers did
 * between two such acts folded into one. {@code more}: there are older ones of these which the list leaves out.
 */
public record Stretch(List<JournalEntry> entries, boolean folded, boolean more) {

    public Stretch {
        entries = List.copyOf(entries);
    }

    /** Folds what timers did. */
    static List<Stretch> fold(List<JournalEntry> newestFirst) {
        List<Stretch> stretches = new ArrayList<>();
        List<JournalEntry> run = new ArrayList<>();
        for (JournalEntry entry : newestFirst) {
            if (!run.isEmpty() && !(entry.automatic() && run.get(0).automatic())) {
                stretches.add(new Stretch(run, run.get(0).automatic(), false));
                run.clear();
            }
            run.add(entry);
        }
        if (!run.isEmpty()) {
            stretches.add(new Stretch(run, run.get(0).automatic(), false));
        }
        return stretches;
    }

    /** One by one, nothing folded. */
    public static List<Stretch> open(List<JournalEntry> newestFirst) {
        return newestFirst.stream()
                .map(entry -> new Stretch(List.of(entry), false, false))
                .toList();
    }

    Stretch leavingOut() {
        return new Stretch(entries, folded, true);
    }

    public JournalEntry newest() {
        return entries.get(0);
    }

    public JournalEntry oldest() {
        return entries.get(entries.size() - 1);
    }
}
