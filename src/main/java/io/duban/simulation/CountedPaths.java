package io.duban.simulation;

import org.springframework.stereotype.Component;

@Component
@SimulationOnly
class CountedPaths implements TakenPaths {

    private final SimulationMapper mapper;

    CountedPaths(SimulationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void taken(EngineSight.Path path) {
        mapper.take(path);
    }
}
