package io.duban.journal;

import io.duban.shared.Id;
import io.duban.shared.LatestActs;
import io.duban.shared.Subject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the latest act from the end of a subject's chain. */
@Component
class LatestActsOnRecord implements LatestActs {

    private final Entries entries;

    LatestActsOnRecord(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<LatestAct> of(Id thing) {
        return kind(thing)
                .flatMap(kind ->
                        entries.ofSubject(new Entries.Part(Subject.of(kind, thing), null, null, null), 1).stream()
                                .findFirst())
                .map(entry -> new LatestAct(entry.actorName(), entry.act(), entry.at()));
    }

    /** A task's acts are recorded under the kind TASK, and its id is of the type TaskId; so it is for all kinds. */
    private static Optional<Subject.Kind> kind(Id thing) {
        String name = thing.getClass().getSimpleName().replaceAll("Id$", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(Subject.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
