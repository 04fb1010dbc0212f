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

    /** What a page is asked for; {@code after} is where the page before ended. */
    record Question(
            BoardFilter filter, Visibility reader, @Nullable BoardKey after, LocalDate today) {}

    /** A page, in the order that the filter names. */
    List<BoardTask> tasks(Question question, int size);

    /** The sections of a plan in its order, with their lights. */
    List<SectionCount> sections(BoardFilter filter, Visibility reader);

    /** The units that owed something for the tasks of a plan, or of all, the latest first. */
    List<UnitPunctuality> punctuality(@Nullable PlanId plan, Visibility reader, LocalDate today);

    /** What is asked of the list behind those counts. */
    record Owed(
            OwedFilter filter, Visibility reader, @Nullable OwedKey after, LocalDate today) {}

    /** What was owed, by due day; what has none comes last. */
    List<OwedStep> owed(Owed question, int size);

    /** The years of these tasks; one statement. */
    List<TaskYearState> years(Collection<TaskId> tasks);
}
