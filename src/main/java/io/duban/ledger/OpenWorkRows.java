package io.duban.ledger;

import java.time.LocalDate;
import java.util.List;

/** What waits by plan and unit, in the database. */
public interface OpenWorkRows {

    /** The plans by title, in each those units first in which most is late. */
    List<OpenWork> byPlanAndUnit(LocalDate today);
}
