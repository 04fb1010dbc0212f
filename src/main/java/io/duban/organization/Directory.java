package io.duban.organization;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is shown about units and people; reads only. */
public interface Directory {

    /** By account, after this account, at most {@code limit}; two statements. */
    List<PersonLine> people(PersonFilter filter, @Nullable String afterAccount, int limit);

    /** How many active people hold a role in each unit; units without any are left out. */
    Map<UnitId, Integer> headcounts();

    Optional<Instant> lastSignIn(PersonId id);
}
