package io.duban.ledger.internal;

import io.duban.shared.HeldVersions;
import io.duban.shared.VersionOf;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

@Component
class MyBatisHeldVersions implements HeldVersions {

    private final HeldVersionMapper mapper;

    MyBatisHeldVersions(HeldVersionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public OptionalInt held(VersionOf.Thing thing, List<String> key) {
        Integer version = mapper.held(thing, key);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }
}
