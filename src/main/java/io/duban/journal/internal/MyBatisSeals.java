package io.duban.journal.internal;

import io.duban.journal.Head;
import io.duban.journal.Seal;
import io.duban.journal.Seals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisSeals implements Seals {

    private final SealMapper mapper;

    MyBatisSeals(SealMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Seal> last() {
        return Optional.ofNullable(mapper.last());
    }

    @Override
    public void begin(int number, Instant at, String previousHash) {
        try {
            mapper.begin(number, at, previousHash);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("seal " + number + " is being made elsewhere", e);
        }
    }

    @Override
    public void hold(int number, List<Head> heads) {
        if (!heads.isEmpty()) {
            mapper.hold(number, heads);
        }
    }

    @Override
    public void finish(Seal seal) {
        mapper.finish(seal);
    }

    @Override
    public List<Grown> heads(@Nullable Head after, int size) {
        return mapper.heads(after, size);
    }

    @Override
    public List<Seal> after(int number, int size) {
        return mapper.after(number, size);
    }

    @Override
    public List<Held> held(int number, @Nullable Head after, int size) {
        return mapper.held(number, after, size);
    }

    @Override
    public Counts counts() {
        return mapper.counts();
    }
}
