package io.duban.task;

import io.duban.work.Block;
import java.util.Set;

/** What a change request asks to be changed. */
public enum ChangeMatter {
    /** The day by which the whole task is to be done. */
    TIME_LIMIT(ChangeType.EXTENSION),
    /** The day by which the report of the running year is due; the units' parts move with it. */
    REPORT(ChangeType.EXTENSION, Block.WRITE_REPORT, Block.DECIDE_UNIT_REPORT, Block.CONSOLIDATE),
    /** What an indicator is to reach: the figure, how a value is held against it, or the year. */
    TARGET(ChangeType.ADJUSTMENT),
    /** The task's words: what is to be done, by what its end is measured, what comes out of it. */
    CONTENT(ChangeType.ADJUSTMENT);

    private final ChangeType type;

    /** Never changed, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Block> blocks;

    ChangeMatter(ChangeType type, Block... blocks) {
        this.type = type;
        this.blocks = Set.of(blocks);
    }

    public ChangeType type() {
        return type;
    }

    /** Whether a step of this block is due by the day that moves. */
    public boolean covers(Block block) {
        return blocks.contains(block);
    }

    /** Whether no request for the one is made while one for the other is pending: the days of a task hang together. */
    boolean excludes(ChangeMatter other) {
        return this == other || (type == ChangeType.EXTENSION && other.type == ChangeType.EXTENSION);
    }
}
