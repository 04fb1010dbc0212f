package io.duban.journal.internal;

import io.duban.journal.Head;
import io.duban.journal.Seal;
import io.duban.journal.Seals;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface SealMapper {

    @Nullable
    Seal last();

    void begin(int number, Instant at, String previousHash);

    void hold(int number, List<Head> heads);

    void finish(Seal seal);

    List<Seals.Grown> heads(@Nullable Head after, int size);

    List<Seal> after(int number, int size);

    List<Seals.Held> held(int number, @Nullable Head after, int size);

    Seals.Counts counts();
}
