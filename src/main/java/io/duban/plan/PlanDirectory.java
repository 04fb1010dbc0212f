package io.duban.plan;

import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The plans that somebody may read: those of their offices, and those that name their units, once these are asked for
 * opinions or the plan is being issued. Auditors read all.
 */
public interface PlanDirectory {

    /**
     * A plan in a list; {@code items} counts its items, {@code unconfirmed} those with a unit that is only inferred.
     */
    record Listed(
            PlanId id,
            PlanKind kind,
            String title,
            @Nullable String documentNumber,
            PlanState state,
            int periodStart,
            int periodEnd,
            UnitId officeUnitId,
            int items,
            int unconfirmed) {}

    /** The newest first; {@code after} is the key of the page before, {@code size} at least 1. */
    default Slice<Listed> page(Visibility reader, @Nullable String after, int size) {
        return page(reader, null, after, size);
    }

    /** Only those that changed at this instant or later, null for all. */
    Slice<Listed> page(Visibility reader, @Nullable Instant changedSince, @Nullable String after, int size);

    /** Throws {@link io.duban.shared.Missing} when there is no such plan or the reader may not know of it. */
    Plan readable(PlanId id, Visibility reader);

    boolean isReadable(PlanId id, Visibility reader);
}
