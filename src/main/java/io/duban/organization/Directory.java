package io.duban.organization;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is shown about units and people; reads only. */
public interface Directory {

    /** By account, after this account, at most {@code limit}; two statements. */
    List<PersonLine> people(PersonFilter filter, @Nullable String afterAccount, int limit);

    /** Units that are open on that day and bear the text in a name, by id, after this one, at most {@code limit}. */
    List<ReadDirectory.NamedUnit> openUnits(LocalDate today, String text, @Nullable UnitId after, int limit);

    /** Who works in a unit in which this person holds a role, by id, after this one, at most {@code limit}. */
    List<ReadDirectory.Colleague> colleagues(PersonId id, String text, @Nullable PersonId after, int limit);

    /** How many active people hold a role in each unit; units without any are left out. */
    Map<UnitId, Integer> headcounts();

    Optional<Instant> lastSignIn(PersonId id);
}
