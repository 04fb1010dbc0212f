package io.duban.worklist.web;

import io.duban.shared.Chosen;
import io.duban.shared.Lines;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.SendCopy;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To whom a copy goes, people and whole units, with a word, which may be left out. */
record CopyForm(
        @Nullable Set<@Nullable PersonId> readers,
        @Nullable Set<@Nullable UnitId> units,
        @Nullable @Size(max = 500) @Lines String words) {

    SendCopy.Wanted wanted() {
        return new SendCopy.Wanted(Chosen.of(readers), Chosen.of(units), words == null ? "" : words);
    }
}
