package io.duban.organization;

import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What units were called before they were renamed. */
public interface FormerNames {

    /** The names of these units through time, closed ones too; one statement. */
    UnitNames of(Collection<UnitId> ids);

    /** Every earlier name and full name of every unit that has one: an old document means the unit by it. */
    Map<UnitId, Set<String>> all();
}
