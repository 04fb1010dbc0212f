package io.duban.task;

import io.duban.work.Block;
import java.util.Set;

/** What a change request asks to move. */
public enum ChangeMatter {
    /** The day by which the whole task is to be done. */
    TIME_LIMIT(),
    /** The day by which the report of the running year is due; the units' parts move with it. */
    REPORT(Block.WRITE_REPORT, Block.DECIDE_UNIT_REPORT, Block.CONSOLIDATE);

    /** Never changed, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Block> blocks;

    ChangeMatter(Block... blocks) {
        this.blocks = Set.of(blocks);
    }

    /** Whether a step of this block is due by the day that moves. */
    public boolean covers(Block block) {
        return blocks.contains(block);
    }
}
