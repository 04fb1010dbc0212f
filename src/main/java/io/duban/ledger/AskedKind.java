package io.duban.ledger;

import io.duban.work.Block;
import java.util.Arrays;
import java.util.List;

/** What kind of thing a unit was asked for, as {@link UnitBurden} counts it. */
public enum AskedKind {
    REPORTING,
    SUPERVISION,
    OTHER;

    /** What is written or decided on at a step says what kind it is, so that a new step needs no entry here. */
    public static AskedKind of(Block block) {
        if (block.about() == Block.About.ORDER || block.about() == Block.About.RECTIFICATION) {
            return SUPERVISION;
        }
        return block.about() == Block.About.TASK && block.document() != null ? REPORTING : OTHER;
    }

    /** The building blocks whose steps are of this kind. */
    public List<Block> blocks() {
        return Arrays.stream(Block.values()).filter(block -> of(block) == this).toList();
    }
}
