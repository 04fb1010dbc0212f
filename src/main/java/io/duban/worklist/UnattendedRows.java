package io.duban.worklist;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for nobody, in the database. {@code offices} are never empty; null means the plans of all offices. */
public interface UnattendedRows {

    /** Somebody who holds the role for which something waits in the unit. */
    record Holder(UnitId unit, Role role, String name) {}

    List<DeskItem> items(DeskRows.Question question, @Nullable Collection<UnitId> offices);

    /** Counted up to a limit. */
    int count(@Nullable Collection<UnitId> offices, int limit);

    /** Who holds the roles for which these items wait, by name; one statement. */
    List<Holder> holders(Collection<String> items);
}
