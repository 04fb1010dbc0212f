package io.duban.simulation;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

@Component
@SimulationOnly
class CountedPaths implements TakenPaths {

    private final SimulationMapper mapper;
    private final AtomicBoolean moved = new AtomicBoolean(true);

    CountedPaths(SimulationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void taken(EngineSight.Path path) {
        mapper.take(path);
        moved.set(true);
    }

    /** Whether anything was taken since this was asked last; true at first. */
    boolean anySinceAsked() {
        return moved.getAndSet(false);
    }
}
