package io.duban.worklist.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.duban.shared.Lines;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.SendCopy;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom a copy goes, people and whole units, with a word, which may be left out. */
record CopyForm(
        @Nullable Set<PersonId> readers,
        @Nullable Set<UnitId> units,
        @Nullable @Size(max = 500) @Lines String words) {

    SendCopy.Wanted wanted() {
        return new SendCopy.Wanted(named(readers), named(units), words == null ? "" : words);
    }

    /** A blank one stands for nobody. */
    private static <T> Set<T> named(@Nullable Set<T> chosen) {
        return Stream.ofNullable(chosen)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }
}
