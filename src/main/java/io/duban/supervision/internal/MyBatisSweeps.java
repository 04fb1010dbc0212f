package io.duban.supervision.internal;

import io.duban.supervision.Sweeps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSweeps implements Sweeps {

    private final SweepMapper mapper;

    MyBatisSweeps(SweepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Sweep> find(LocalDate day) {
        return Optional.ofNullable(mapper.find(day))
                .map(row -> new Sweep(row.day(), row.startedAt(), Optional.ofNullable(row.finishedAt())));
    }

    @Override
    public boolean begin(LocalDate day, Instant at) {
        try {
            mapper.begin(day, at);
            return true;
        } catch (DuplicateKeyException anotherNodeBegan) {
            return false;
        }
    }

    @Override
    public boolean takeOver(Sweep broken, Instant at) {
        return mapper.takeOver(broken.day(), broken.startedAt(), at) == 1;
    }

    @Override
    public void finish(LocalDate day, Instant at) {
        mapper.finish(day, at);
    }

    @Override
    public Optional<LocalDate> lastFinishedBefore(LocalDate day) {
        return Optional.ofNullable(mapper.lastFinishedBefore(day));
    }
}
