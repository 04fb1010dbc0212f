package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board in the database: every list holds only what its reader may see. */
public interface BoardRows {

    /** A page, by plan and position; {@code after} is where the page before ended. */
    List<BoardTask> tasks(BoardFilter filter, Visibility reader, @Nullable BoardKey after, int size);

    /** The sections of a plan in its order, with their lights. */
    List<SectionCount> sections(BoardFilter filter, Visibility reader);

    /** The units that owed something for a plan's tasks, the latest first. */
    List<UnitPunctuality> punctuality(PlanId plan, Visibility reader, LocalDate today);

    /** The years of these tasks; one statement. */
    List<TaskYearState> years(Collection<TaskId> tasks);
}
