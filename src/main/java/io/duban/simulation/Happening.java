package io.duban.simulation;

import io.duban.work.Block;
import java.util.Set;

/** What every occasion says of itself. */
abstract class Happening implements Occasion {

    private final String name;
    private final int percent;
    private final Set<Block> blocks;

    Happening(String name, int percent, Set<Block> blocks) {
        this.name = name;
        this.percent = percent;
        this.blocks = Set.copyOf(blocks);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int percent() {
        return percent;
    }

    @Override
    public Set<Block> blocks() {
        return blocks;
    }
}
